package kr.jikimi.upkeep;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stands.
 *
 * @param values by column, empty where nothing is stated
 */
public record Kept(
        UUID id,
        int version,
        Map<String, String> values,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source,
        String author) {

    public Kept {
        values = Map.copyOf(values);
    }
}
