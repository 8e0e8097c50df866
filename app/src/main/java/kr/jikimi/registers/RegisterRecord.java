package kr.jikimi.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.EntryKind;
import kr.jikimi.registers.definition.Precision;
import org.jspecify.annotations.Nullable;

/**
 * One version of one record.
 *
 * @param values by column, as text; what is not stated is absent
 * @param knownFrom when this version was written
 */
public record RegisterRecord(
        String register,
        UUID id,
        int version,
        Map<String, String> values,
        String recordedBy,
        Instant knownFrom,
        String reason,
        boolean voided) {

    public RegisterRecord {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public @Nullable String text(String column) {
        return values.get(column);
    }

    public String key() {
        return Objects.requireNonNull(text(CommonFields.KEY));
    }

    public EntryKind entry() {
        return EntryKind.valueOf(
                Objects.requireNonNull(text(CommonFields.ENTRY)).toUpperCase(Locale.ROOT));
    }

    public @Nullable String state() {
        return text(CommonFields.STATE);
    }

    public When when() {
        var precision = Objects.requireNonNull(text(CommonFields.PRECISION)).toUpperCase(Locale.ROOT);
        return new When(date(CommonFields.FROM), date(CommonFields.TO), Precision.valueOf(precision));
    }

    private @Nullable LocalDate date(String column) {
        var text = text(column);
        return text == null ? null : LocalDate.parse(text);
    }

    /** A draft that would write it again as it is. */
    public Draft draft() {
        return new Draft(values);
    }
}
