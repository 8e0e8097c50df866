package kr.jikimi.disclosure.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.disclosure.Loss;
import kr.jikimi.disclosure.Rule;
import kr.jikimi.disclosure.spi.Progress;
import kr.jikimi.solver.Solver;

/**
 * The cheapest set of items to hide, after Fischetti and Salazar (2001): hide the cheapest set that meets all conditions
 * found so far, attack it, turn every successful attack into a condition that each safe set meets, and begin again. When
 * no attack succeeds the set is safe, and as no cheaper one met the conditions, the cheapest.
 */
final class Suppression {

    private static final int MOST_ROUNDS = 300;
    private static final int FEW_ROUNDS = 2;
    private static final int SMALL_SYSTEM = 800;

    private final List<Item> items;
    private final int atoms;
    private final Rule rule;
    private final Solver solver;
    private final Cuts cuts;
    private int rounds;

    Suppression(List<Item> items, int atoms, Rule rule, Loss loss, Solver solver) {
        this.items = items;
        this.atoms = atoms;
        this.rule = rule;
        this.solver = solver;
        this.cuts = new Cuts(items, loss, solver);
    }

    /**
     * For each item whether it is hidden. First every candidate is only about the cheapest, until one is safe; then each is
     * the cheapest, until one of them is safe too or, in a large system, a few have been tried.
     */
    boolean[] search(List<Target> targets, Progress progress) {
        boolean[] safe = everything();
        boolean exact = false;
        int exactRounds = items.size() > SMALL_SYSTEM ? FEW_ROUNDS : MOST_ROUNDS;
        for (int left = MOST_ROUNDS; left > 0; left--) {
            boolean[] hidden = cuts.cheapest(exact);
            if (exact && cuts.loss(hidden) >= cuts.loss(safe) - 1e-9) {
                return safe;
            }
            int open = attack(hidden, targets);
            progress.at(++rounds, open);
            if (open == 0 && cuts.loss(hidden) < cuts.loss(safe)) {
                safe = hidden;
            }
            if (open == 0 && exact) {
                return safe;
            }
            left = open == 0 && !exact ? exactRounds + 1 : left;
            exact |= open == 0;
        }
        return safe;
    }

    private boolean[] everything() {
        boolean[] all = new boolean[items.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = items.get(i).state() != Item.State.FIXED;
        }
        return all;
    }

    private int attack(boolean[] hidden, List<Target> targets) {
        try (var attack = new Attack(items, atoms, hidden, rule.lowestHidden(), solver)) {
            int open = (int)
                    targets.stream().filter(target -> narrows(attack, target)).count();
            return open > 0 ? open : attackWhole(attack, hidden, targets);
        }
    }

    /** Tries one target; a success becomes a cut. */
    private boolean narrows(Attack attack, Target target) {
        var low = attack.reach(target.atoms(), 1);
        var high = attack.reach(target.atoms(), -1);
        var need = target.need();
        boolean success = cuts.add(low, need.low());
        success |= cuts.add(high, -need.high());
        return success | (need.width() > 0 && cuts.add(sum(low, high), -need.width()));
    }

    private static Attack.Bound sum(Attack.Bound low, Attack.Bound high) {
        double value = low.value() + high.value();
        if (Double.isInfinite(value)) {
            return Attack.Bound.endless();
        }
        return new Attack.Bound(
                value,
                IntStream.range(0, low.weights().length)
                        .mapToDouble(i -> low.weights()[i] + high.weights()[i])
                        .toArray());
    }

    /** Counts are whole: where a fractional table was the way out, look for a whole one. */
    private int attackWhole(Attack attack, boolean[] hidden, List<Target> targets) {
        List<Target> narrowed = new ArrayList<>();
        for (Target target : targets) {
            double low = wholeReach(attack, target, 1);
            double high = wholeReach(attack, target, -1);
            if (!target.found(low, -high).isSafe()) {
                narrowed.add(target);
            }
        }
        if (!narrowed.isEmpty()) {
            cuts.addBeyond(hidden);
        }
        return narrowed.size();
    }

    static double wholeReach(Attack attack, Target target, int sign) {
        double value = attack.reach(target.atoms(), sign).value();
        return Double.isInfinite(value) || attack.foundWhole() ? value : attack.reachWhole(target.atoms(), sign);
    }

    int rounds() {
        return rounds;
    }

    Cuts cuts() {
        return cuts;
    }
}
