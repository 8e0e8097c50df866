package kr.jikimi.siting;

/** What makes a choice good. */
public sealed interface Goal {

    /** p-median: the least sum over demands of weight times distance to the nearest chosen place (Hakimi 1964). */
    record Median() implements Goal {}

    /**
     * Maximal covering: the least weight of demand with no chosen place within the radius (Church and ReVelle 1974).
     *
     * @param radius in the unit of the distances, border included
     */
    record Cover(double radius) implements Goal {
        public Cover {
            if (!(radius >= 0) || Double.isInfinite(radius)) {
                throw new IllegalArgumentException(
                        "radius: found %s, expected zero or more.%nMaybe give metres.".formatted(radius));
            }
        }
    }
}
