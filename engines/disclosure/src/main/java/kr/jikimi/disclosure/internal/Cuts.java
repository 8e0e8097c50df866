package kr.jikimi.disclosure.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.jikimi.disclosure.Loss;
import kr.jikimi.solver.Answer;
import kr.jikimi.solver.LinearProgram;
import kr.jikimi.solver.Solver;

/** The conditions that every safe set of hidden items meets, as far as they are known, and the cheapest set that does. */
final class Cuts {

    private static final long NODES = 20_000;
    private static final long FEW_NODES = 5;
    private static final double TOLERANCE = 1e-6;

    private final List<Item> items;
    private final double[] losses;
    private final Solver solver;
    private final List<double[]> weights = new ArrayList<>();
    private final List<Double> sums = new ArrayList<>();
    private final List<int[]> relations;
    private double bound;

    Cuts(List<Item> items, Loss loss, Solver solver) {
        this.items = items;
        this.solver = solver;
        this.relations = Relations.of(items);
        losses = items.stream()
                .mapToDouble(item -> item.value() == null ? 0 : item.cells() * loss.of(item.value()))
                .toArray();
    }

    /** Adds the condition that a minimum must come down to a value; says whether it is above it. */
    boolean add(Attack.Bound bound, double wanted) {
        double missing = bound.value() - wanted;
        if (Double.isNaN(missing) || missing <= TOLERANCE) {
            return false;
        }
        double[] row = new double[items.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.min(bound.weights()[i] / missing, 1);
        }
        weights.add(row);
        sums.add(1.0);
        return true;
    }

    /** Adds the condition that something outside a set must be hidden: more hidden never tells more. */
    void addBeyond(boolean[] hidden) {
        double[] row = new double[items.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = items.get(i).isFree() && !hidden[i] ? 1 : 0;
        }
        weights.add(row);
        sums.add(1.0);
    }

    /**
     * For each item whether the cheapest set hides it.
     *
     * @param exact else a set that is only about the cheapest will do
     */
    boolean[] cheapest(boolean exact) {
        var program = new LinearProgram();
        for (int i = 0; i < losses.length; i++) {
            var item = items.get(i);
            double low = item.state() == Item.State.HIDDEN ? 1 : 0;
            program.whole(low, item.isFree() ? 1 : low, losses[i]);
        }
        relations.forEach(relation -> notAlone(program, relation));
        for (int cut = 0; cut < sums.size(); cut++) {
            program.row(sums.get(cut) - TOLERANCE, Double.POSITIVE_INFINITY);
            for (int i = 0; i < losses.length; i++) {
                if (weights.get(cut)[i] > TOLERANCE) {
                    program.put(i, weights.get(cut)[i]);
                }
            }
        }
        Answer answer = solver.solve(program, exact ? NODES : FEW_NODES);
        if (answer.status() == Answer.Status.UNKNOWN) {
            answer = solver.solve(program, NODES);
        }
        if (!answer.hasValues()) {
            throw new IllegalStateException("No set of cells meets all conditions: " + answer.status());
        }
        bound = Math.max(bound, answer.bound());
        boolean[] hidden = new boolean[losses.length];
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = answer.values()[i] > 0.5;
        }
        return hidden;
    }

    /** Who is the only hidden one of a sum and its parts is not hidden; so the cheapest set has none such. */
    private void notAlone(LinearProgram program, int[] relation) {
        for (int alone : relation) {
            boolean hopeless = items.get(alone).state() == Item.State.HIDDEN
                    && Arrays.stream(relation)
                            .allMatch(i -> i == alone || items.get(i).state() == Item.State.FIXED);
            if (items.get(alone).state() == Item.State.FIXED || hopeless) {
                continue;
            }
            program.row(0, Double.POSITIVE_INFINITY);
            for (int each : relation) {
                if (items.get(each).state() != Item.State.FIXED) {
                    program.put(each, each == alone ? -1 : 1);
                }
            }
        }
    }

    double loss(boolean[] hidden) {
        double sum = 0;
        for (int i = 0; i < hidden.length; i++) {
            sum += hidden[i] ? losses[i] : 0;
        }
        return sum;
    }

    double bound() {
        return bound;
    }

    int count() {
        return sums.size();
    }
}
