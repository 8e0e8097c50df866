package kr.jikimi.disclosure.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.disclosure.Finding;

/** What a reader would solve for, tried on one set of hidden items after another. */
final class Reading {

    private final List<Target> targets;
    private final Cuts cuts;

    Reading(List<Target> targets, Cuts cuts) {
        this.targets = new ArrayList<>(targets);
        this.cuts = cuts;
    }

    /** How many targets can be narrowed down too far; each success becomes a condition. */
    int attack(Attack attack, boolean[] hidden) {
        int open =
                (int) targets.stream().filter(target -> narrows(attack, target)).count();
        return open > 0 ? open : attackWhole(attack, hidden);
    }

    private boolean narrows(Attack attack, Target target) {
        if (isRemembered(attack, target, false)) {
            return false;
        }
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
    private int attackWhole(Attack attack, boolean[] hidden) {
        var narrowed = open(attack);
        if (!narrowed.isEmpty()) {
            cuts.addBeyond(hidden);
        }
        return narrowed.size();
    }

    /** The targets that can be narrowed down too far. */
    List<Target> open(Attack attack) {
        return targets.stream().filter(target -> !isSafe(attack, target)).toList();
    }

    /**
     * Whether no target can, without looking for whole tables beside those that come by themselves; who was narrowed down
     * last is tried first next time.
     */
    boolean isPlainlySafe(Attack attack) {
        for (int k = 0; k < targets.size(); k++) {
            if (!isPlainlySafe(attack, targets.get(k))) {
                targets.addFirst(targets.remove(k));
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainlySafe(Attack attack, Target target) {
        if (isRemembered(attack, target, true)) {
            return true;
        }
        double low = attack.reach(target.atoms(), 1).value();
        double high = -attack.reach(target.atoms(), -1).value();
        low = Double.isInfinite(low) ? low : attack.remembered(target.atoms(), 1, true);
        high = Double.isInfinite(high) ? high : -attack.remembered(target.atoms(), -1, true);
        return target.found(low, high).isSafe();
    }

    static boolean isSafe(Attack attack, Target target) {
        return isRemembered(attack, target, true) || found(attack, target).isSafe();
    }

    /** The interval that readers can reach, solved for. */
    static Finding found(Attack attack, Target target) {
        return target.found(attack.reachWhole(target.atoms(), 1), -attack.reachWhole(target.atoms(), -1));
    }

    /** Whether tables found before hold what the target needs. */
    private static boolean isRemembered(Attack attack, Target target, boolean whole) {
        double low = attack.remembered(target.atoms(), 1, whole);
        double high = -attack.remembered(target.atoms(), -1, whole);
        return !Double.isInfinite(low)
                && !Double.isInfinite(high)
                && target.found(low, high).isSafe();
    }
}
