package kr.jikimi.hotspot.trends;

/**
 * Aoristic weights: an event known only to lie between two moments is shared among the slots of a cycle in proportion to
 * its span in each. {@code w_is = |[from_i, to_i] ∩ slot s| / (to_i - from_i)}; the weights of an event sum to one.
 *
 * <p>Edge cases: a moment closer than a millisecond to the edge of a slot stands on the edge, because days as numbers are
 * rounded, so that a span ending at one o'clock leaves nothing in the hour that begins then; a span of no length counts one in
 * its slot; a span longer than the cycle covers slots more than once; a
 * span that ends before it begins, or NaN, is refused. Cost: events times slots. Source: Ratcliffe and McCullagh (1998),
 * Int. J. Geographical Information Science 12; Ratcliffe (2000), 14.
 */
public final class Aoristic {

    /** A millisecond in days. */
    private static final double TOUCH = 1.0 / 86_400_000;

    private Aoristic() {}

    /**
     * The weights of all events summed by slot.
     *
     * @param cycle days after which the slots repeat: 1 for hours of the day, 7 for the week
     * @param slots how many equal slots the cycle has; slot 0 starts where {@code days mod cycle} is zero (7: Thursday)
     */
    public static double[] profile(double[] from, double[] to, double cycle, int slots) {
        double[] profile = new double[slots];
        for (int i = 0; i < from.length; i++) {
            add(profile, from[i], to[i], cycle);
        }
        return profile;
    }

    /** The weights of one event. */
    public static double[] weights(double from, double to, double cycle, int slots) {
        return profile(new double[] {from}, new double[] {to}, cycle, slots);
    }

    private static void add(double[] profile, double from, double to, double cycle) {
        if (!(to >= from) || Double.isInfinite(to - from)) {
            throw new IllegalArgumentException(
                    "A span runs from day %s to day %s.%nMaybe the two columns are exchanged.".formatted(from, to));
        }
        double slot = cycle / profile.length;
        spread(profile, onEdge(from, slot), onEdge(to, slot), cycle);
    }

    /** The edge of a slot when the moment as good as stands on it. */
    private static double onEdge(double days, double slot) {
        double edge = Math.rint(days / slot) * slot;
        return Math.abs(days - edge) < TOUCH ? edge : days;
    }

    private static void spread(double[] profile, double from, double to, double cycle) {
        double slot = cycle / profile.length;
        double start = from - Math.floor((from + TOUCH / 2) / cycle) * cycle;
        int at = (int) Math.min(profile.length - 1, Math.floor((start + TOUCH / 2) / slot));
        if (to == from) {
            profile[at] += 1;
            return;
        }
        double left = to - from;
        double rounds = Math.floor(left / cycle);
        for (int s = 0; s < profile.length; s++) {
            profile[s] += rounds * slot / (to - from);
        }
        left -= rounds * cycle;
        double room = Math.min(slot, (at + 1) * slot - start);
        while (left > TOUCH / 2) {
            double part = left - room < TOUCH / 2 ? left : room;
            profile[at % profile.length] += part / (to - from);
            left -= part;
            room = slot;
            at++;
        }
    }
}
