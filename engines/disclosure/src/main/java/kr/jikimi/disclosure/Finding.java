package kr.jikimi.disclosure;

import java.util.List;

/**
 * How far a reader can narrow down one hidden count, by all that is published together.
 *
 * @param table where the cell stands
 * @param codes its codes; for a difference between printed counts, the codes of the larger one and what is taken
 *     off
 * @param kind why it is looked at
 * @param low the least count that fits what is published
 * @param high the greatest, infinite when nothing limits it
 * @param need what the interval must hold
 */
public record Finding(String table, List<String> codes, Kind kind, double low, double high, Need need) {

    /**
     * What an interval must hold.
     *
     * @param low its lower end must not be above this, infinite where nothing is required
     * @param high its upper end must not be below this, zero where nothing is required
     * @param width it must not be narrower than this
     */
    public record Need(double low, double high, double width) {

        /** Nothing. */
        public static final Need NOTHING = new Need(Double.POSITIVE_INFINITY, 0, 0);
    }

    /** Why a count is looked at. */
    public enum Kind {
        /** It is small. */
        SMALL,
        /** It is hidden to protect others; nothing is required of it. */
        COMPLEMENT,
        /** It is hidden in an earlier table that does not say why: its interval must stay as wide as a small count's. */
        EARLIER,
        /** Nobody printed it, but it is the small difference between printed ones. */
        DIFFERENCE,
        /** It is small, and earlier tables gave it away; this table cannot mend that, and must not make it worse. */
        LOST
    }

    public Finding {
        codes = List.copyOf(codes);
    }

    /** Whether what is required holds. */
    public boolean isSafe() {
        return low <= need.low + 1e-6 && high >= need.high - 1e-6 && high - low >= need.width - 1e-6;
    }

    /** Whether the count is given away. */
    public boolean isExact() {
        return high - low < 1e-6;
    }
}
