package kr.jikimi.disclosure.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kr.jikimi.disclosure.Loss;
import kr.jikimi.solver.Answer;
import kr.jikimi.solver.LinearProgram;
import kr.jikimi.solver.Solver;

/**
 * The cheapest set of items that meets all conditions found so far. Besides the cuts: who is the only hidden one of a sum
 * and its parts is not hidden, so the cheapest set has none such; in large systems these conditions are added where a
 * solution breaks them.
 */
final class Master {

    private static final double TOLERANCE = 1e-6;
    private static final int MOST_TURNS = 30;
    private static final long MANY_NODES = 20_000;
    private static final int SMALL_SYSTEM = 800;

    private final List<Item> items;
    private final double[] losses;
    private final Solver solver;
    private final Cuts cuts;
    private final List<int[]> relations;
    private final List<List<Integer>> of = new ArrayList<>();
    private final Set<Lonely> lonely = new LinkedHashSet<>();
    private double bound;

    /** A member of a relation that may be hidden only with another. */
    private record Lonely(int relation, int member) {}

    Master(List<Item> items, Loss loss, Cuts cuts, Solver solver) {
        this.items = items;
        this.solver = solver;
        this.cuts = cuts;
        this.relations = Relations.of(items);
        losses = items.stream()
                .mapToDouble(item -> item.value() == null ? 0 : item.cells() * loss.of(item.value()))
                .toArray();
        items.forEach(item -> of.add(new ArrayList<>()));
        for (int r = 0; r < relations.size(); r++) {
            for (int member : relations.get(r)) {
                of.get(member).add(r);
                if (items.size() <= SMALL_SYSTEM && !isHopeless(relations.get(r), member)) {
                    lonely.add(new Lonely(r, member));
                }
            }
        }
    }

    /** How much of each item the cheapest fractional set hides. */
    double[] relaxed() {
        double[] share = {};
        boolean more = true;
        for (int turn = 0; more && turn < MOST_TURNS; turn++) {
            share = take(solver.solve(program(false), Solver.PLENTY));
            more = addLonely(share);
        }
        return share;
    }

    /** Whether the cheapest set hides each item; or a cheap one, when the effort is used up. */
    boolean[] cheapest(long nodes) {
        var answer = solver.solve(program(true), nodes);
        double[] share = take(answer.hasValues() ? answer : solver.solve(program(true), MANY_NODES));
        addLonely(share);
        boolean[] hidden = new boolean[losses.length];
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = items.get(i).state() != Item.State.FIXED && (share.length == 0 || share[i] > 0.5);
        }
        return hidden;
    }

    private double[] take(Answer answer) {
        if (answer.status() == Answer.Status.INFEASIBLE) {
            throw new IllegalStateException("No set of cells meets all conditions.");
        }
        bound = Math.max(bound, answer.bound());
        return answer.values();
    }

    private LinearProgram program(boolean whole) {
        var program = new LinearProgram();
        for (int i = 0; i < losses.length; i++) {
            var item = items.get(i);
            double low = item.state() == Item.State.HIDDEN ? 1 : 0;
            double high = item.isFree() ? 1 : low;
            if (whole) {
                program.whole(low, high, losses[i]);
            } else {
                program.real(low, high, losses[i]);
            }
        }
        lonely.forEach(each -> notAlone(program, relations.get(each.relation), each.member));
        for (Cut cut : cuts.all()) {
            program.row(1 - TOLERANCE, Double.POSITIVE_INFINITY);
            for (int k = 0; k < cut.items().length; k++) {
                program.put(cut.items()[k], cut.weights()[k]);
            }
        }
        return program;
    }

    private void notAlone(LinearProgram program, int[] relation, int alone) {
        program.row(0, Double.POSITIVE_INFINITY);
        for (int each : relation) {
            if (items.get(each).state() != Item.State.FIXED) {
                program.put(each, each == alone ? -1 : 1);
            }
        }
    }

    private boolean addLonely(double[] share) {
        boolean added = false;
        for (int r = 0; share.length > 0 && r < relations.size(); r++) {
            int[] relation = relations.get(r);
            double sum = Arrays.stream(relation).mapToDouble(i -> share[i]).sum();
            for (int member : relation) {
                if (2 * share[member] > sum + 1e-3 && !isHopeless(relation, member)) {
                    added |= lonely.add(new Lonely(r, member));
                }
            }
        }
        return added;
    }

    private boolean isHopeless(int[] relation, int alone) {
        return items.get(alone).state() == Item.State.FIXED
                || items.get(alone).state() == Item.State.HIDDEN
                        && Arrays.stream(relation)
                                .allMatch(i -> i == alone || items.get(i).state() == Item.State.FIXED);
    }

    /** The hidden items that need not be, dearest first. */
    List<Integer> dearestFirst(boolean[] hidden) {
        return IntStream.range(0, hidden.length)
                .filter(i -> hidden[i] && items.get(i).isFree())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -losses[i]))
                .toList();
    }

    /** Whether an item, shown, leaves a small one the only hidden one of a sum and its parts. */
    boolean leavesSmallAlone(boolean[] hidden, int shown) {
        return of.get(shown).stream().map(relations::get).anyMatch(relation -> {
            int[] left = Arrays.stream(relation).filter(i -> hidden[i]).toArray();
            return left.length == 1 && items.get(left[0]).state() == Item.State.HIDDEN;
        });
    }

    double loss(boolean[] hidden) {
        double sum = 0;
        for (int i = 0; i < hidden.length; i++) {
            sum += hidden[i] ? losses[i] : 0;
        }
        return sum;
    }

    double[] losses() {
        return losses;
    }

    double bound() {
        return bound;
    }
}
