package kr.jikimi.siting.internal;

import java.util.Arrays;

/**
 * Makes a choice better by swapping one chosen place for one other as long as that helps (Teitz and Bart 1968), all
 * swaps of a round priced in one pass over the demands (Whitaker 1983).
 */
final class Swaps {

    private final Costs costs;
    private final Conditions conditions;
    private final int[] nearest;
    private final int[] second;

    Swaps(Costs costs, Conditions conditions) {
        this.costs = costs;
        this.conditions = conditions;
        nearest = new int[costs.demands()];
        second = new int[costs.demands()];
    }

    /** The choice after the last swap that helps; sorted. */
    int[] improve(int[] start) {
        int[] chosen = start.clone();
        while (true) {
            rank(chosen);
            int[] swap = best(chosen);
            if (swap.length == 0) {
                Arrays.sort(chosen);
                return chosen;
            }
            chosen[swap[0]] = swap[1];
        }
    }

    private void rank(int[] chosen) {
        for (int i = 0; i < nearest.length; i++) {
            double[] row = costs.of(i);
            int first = -1;
            int next = -1;
            for (int k = 0; k < chosen.length; k++) {
                if (first < 0 || row[chosen[k]] < row[chosen[first]]) {
                    next = first;
                    first = k;
                } else if (next < 0 || row[chosen[k]] < row[chosen[next]]) {
                    next = k;
                }
            }
            nearest[i] = first;
            second[i] = next;
        }
    }

    /** The place in the choice to give up and the candidate to take; empty when no swap helps. */
    private int[] best(int[] chosen) {
        boolean[] taken = new boolean[costs.candidates()];
        for (int j : chosen) {
            taken[j] = true;
        }
        int[] perDistrict = conditions.perDistrict(chosen);
        double[] change = new double[chosen.length];
        double least = -1e-9 * Math.max(1, costs.of(chosen));
        int[] best = {};
        for (int in = 0; in < taken.length; in++) {
            if (taken[in] || conditions.isForbidden(in)) {
                continue;
            }
            price(chosen, in, change);
            for (int k = 0; k < chosen.length; k++) {
                if (change[k] < least && conditions.maySwap(chosen[k], in, perDistrict)) {
                    least = change[k];
                    best = new int[] {k, in};
                }
            }
        }
        return best;
    }

    /** What each swap for one candidate changes. */
    private void price(int[] chosen, int in, double[] change) {
        double gain = 0;
        Arrays.fill(change, 0);
        for (int i = 0; i < nearest.length; i++) {
            double[] row = costs.of(i);
            double now = row[chosen[nearest[i]]];
            double then = row[in];
            if (then < now) {
                gain += then - now;
            } else {
                double other = second[i] < 0 ? Double.POSITIVE_INFINITY : row[chosen[second[i]]];
                change[nearest[i]] += Math.min(then, other) - now;
            }
        }
        for (int k = 0; k < change.length; k++) {
            change[k] += gain;
        }
    }
}
