package kr.jikimi.upkeep;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an officer has entered about a record, readable throughout.
 *
 * @param from the first day; absent: not stated
 * @param to the last day; absent: none
 */
public record Entered(
        Map<String, String> values,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source,
        String reason) {

    public Entered {
        values = Map.copyOf(values);
    }

    Entered lasting(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Entered(values, first, last, source, reason);
    }
}
