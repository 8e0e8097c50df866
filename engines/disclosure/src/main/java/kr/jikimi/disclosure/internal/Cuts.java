package kr.jikimi.disclosure.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The conditions that every safe set of hidden items meets, as far as attacks have found them. */
final class Cuts {

    private static final double TOLERANCE = 1e-6;

    private final List<Item> items;
    private final List<Cut> cuts = new ArrayList<>();

    Cuts(List<Item> items) {
        this.items = items;
    }

    /** Adds the condition that a minimum must come down to a value; says whether it is above it. */
    boolean add(Attack.Bound bound, double wanted) {
        double missing = bound.value() - wanted;
        if (Double.isNaN(missing) || missing <= TOLERANCE) {
            return false;
        }
        cuts.add(Cut.of(IntStream.range(0, items.size())
                .mapToDouble(i -> bound.weights()[i] / missing)
                .toArray()));
        return true;
    }

    /** Adds the condition that something outside a set must be hidden: more hidden never tells more. */
    void addBeyond(boolean[] hidden) {
        cuts.add(Cut.of(IntStream.range(0, items.size())
                .mapToDouble(i -> items.get(i).isFree() && !hidden[i] ? 1 : 0)
                .toArray()));
    }

    List<Cut> all() {
        return cuts;
    }

    /** Hides what a fractional set hides wholly, then by gain and loss what the conditions still ask for. */
    boolean[] cover(double[] share, double[] losses) {
        double[] taken = new double[share.length];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = share[i] > 1 - TOLERANCE ? 1 : 0;
        }
        for (int next = next(taken, share, losses); next >= 0; next = next(taken, share, losses)) {
            taken[next] = 1;
        }
        boolean[] hidden = new boolean[taken.length];
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = taken[i] > 0;
        }
        return hidden;
    }

    private int next(double[] taken, double[] share, double[] losses) {
        double[] gain = new double[taken.length];
        for (Cut cut : cuts) {
            double missing = cut.missing(taken);
            for (int k = 0; missing > 0 && k < cut.items().length; k++) {
                int i = cut.items()[k];
                gain[i] += taken[i] > 0 ? 0 : Math.min(missing, cut.weights()[k]);
            }
        }
        int best = -1;
        double most = 0;
        for (int i = 0; i < gain.length; i++) {
            double worth = gain[i] / (losses[i] * (1.01 - share[i]));
            if (gain[i] > 0 && worth > most) {
                most = worth;
                best = i;
            }
        }
        return best;
    }
}
