package kr.jikimi.indicators;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row behind a figure, as it stood.
 *
 * @param subject the register or table, such as {@code registers.prevention_sites}
 * @param key the natural key, the same in every installation
 * @param values what of the row entered the figure; with the key it makes the lineage hash, ids and times do not
 * @param link where the row is shown, such as {@code /registers/prevention-sites/ID}; absent when it has no page
 */
public record RecordVersion(
        String subject,
        String key,
        Map<String, String> values,
        UUID id,
        int version,
        String author,
        Instant recordedAt,
        @Nullable String source,
        @Nullable String link) {

    public RecordVersion {
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
    }

    String fingerprint() {
        return subject + "|" + key + "|" + values;
    }
}
