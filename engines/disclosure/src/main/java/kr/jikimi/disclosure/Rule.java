package kr.jikimi.disclosure;

/**
 * When a count is small, and what "hidden" must mean. A count from 1 to {@code threshold - 1} is small. It is safe when
 * the counts that fit everything published include, for its cell, both the lowest hidden count and the threshold itself:
 * nobody learns more from the table than that the cell is hidden. No law fixes the threshold; the default is 5.
 *
 * @param threshold the smallest count that may be seen, 2 or more
 * @param zeros what happens to empty cells
 */
public record Rule(int threshold, Zeros zeros) {

    /** What happens to empty cells. */
    public enum Zeros {
        /** They are always published: nobody is behind them. Readers then know that a hidden cell holds at least 1. */
        PUBLISH,
        /** They are no secret, but may be hidden to protect others; a hidden cell may then be 0. */
        COMPLEMENT,
        /** They are small counts too and are hidden. */
        PROTECT
    }

    public Rule {
        if (threshold < 2) {
            throw new IllegalArgumentException(
                    "threshold: found %d, expected 2 or more.%nMaybe take 5.".formatted(threshold));
        }
    }

    /** Counts from 1 to 4 are small, zeros are published. */
    public static Rule withDefaults() {
        return new Rule(5, Zeros.PUBLISH);
    }

    public boolean isSmall(long value) {
        return value < threshold && (value > 0 || zeros == Zeros.PROTECT);
    }

    /** The least count that a reader must reckon with in a hidden cell. */
    public int lowestHidden() {
        return zeros == Zeros.PUBLISH ? 1 : 0;
    }
}
