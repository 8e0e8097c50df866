package kr.jikimi.formats.counts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read; what is not said is found by looking.
 *
 * @param dimensions columns that tell apart; empty: those that hold no counts
 * @param value the column of counts; null: the only other column, else the codes stand across the top
 * @param across what the codes across the top tell apart
 */
public record CountLayout(List<String> dimensions, @Nullable String value, String across) {

    public CountLayout {
        dimensions = List.copyOf(dimensions);
    }

    /** Everything by looking. */
    public static CountLayout byLooking() {
        return new CountLayout(List.of(), null, "column");
    }
}
