package kr.jikimi.registers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.EntryKind;
import kr.jikimi.registers.definition.Precision;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.registers.definition.Shape;
import org.jspecify.annotations.Nullable;

/** A draft as it was typed, read as it is meant: numbers without separators, what goes without saying filled in. */
record TypedDraft(Register register, Draft draft) {

    static TypedDraft of(Register register, Draft raw) {
        var values = new LinkedHashMap<>(raw.values());
        for (var field : register.allFields()) {
            if (field.type().isNumeric()) {
                values.computeIfPresent(field.column(), (column, text) -> text.replaceAll("[,\\s]", ""));
            }
        }
        values.putIfAbsent(CommonFields.ENTRY, EntryKind.SINGLE.name().toLowerCase(Locale.ROOT));
        boolean dated = values.containsKey(CommonFields.FROM) || values.containsKey(CommonFields.TO);
        if (!dated) {
            values.put(CommonFields.PRECISION, Precision.NONE.name().toLowerCase(Locale.ROOT));
        } else if ("none".equals(values.getOrDefault(CommonFields.PRECISION, "none"))) {
            values.put(CommonFields.PRECISION, Precision.DAY.name().toLowerCase(Locale.ROOT));
        }
        boolean parameter = "parameter".equals(values.get(CommonFields.ENTRY));
        if (!register.states().isEmpty() && !parameter) {
            values.putIfAbsent(CommonFields.STATE, register.states().getFirst().id());
        }
        return new TypedDraft(register, new Draft(values));
    }

    /** As it may be written once nothing is wrong with it. */
    Draft widened() {
        var when = When.of(date(CommonFields.FROM), date(CommonFields.TO), precision());
        var to = when.to();
        if (to == null && !isOpenEnded()) {
            to = When.of(null, when.from(), precision()).to();
        }
        return draft.with(CommonFields.FROM, string(when.from())).with(CommonFields.TO, string(to));
    }

    /** A thing or a norm holds until further notice; an event or a report ends with its date. */
    private boolean isOpenEnded() {
        return draft.is(EntryKind.PARAMETER) || (draft.is(EntryKind.SINGLE) && register.shape() == Shape.THING);
    }

    /** Absent when there is none, and when it cannot be read. */
    @Nullable
    LocalDate date(String column) {
        try {
            return draft.find(column).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private Precision precision() {
        return Precision.valueOf(
                draft.find(CommonFields.PRECISION).orElse("none").toUpperCase(Locale.ROOT));
    }

    /** Absent for what is no number. */
    static @Nullable BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable String string(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
