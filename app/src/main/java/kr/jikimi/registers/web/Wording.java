package kr.jikimi.registers.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import kr.jikimi.registers.Draft;
import kr.jikimi.registers.RegisterRecord;
import kr.jikimi.registers.Registers;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.Field;
import kr.jikimi.registers.definition.FieldType;
import kr.jikimi.registers.definition.Precision;
import kr.jikimi.registers.definition.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts values of records into words, in the reader's language. */
@Component
class Wording {

    private static final String MASK = "●●●";

    private final MessageSource messages;
    private final Registers registers;

    Wording(MessageSource messages, Registers registers) {
        this.messages = messages;
        this.registers = registers;
    }

    String say(String key, Locale locale, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, key, locale));
    }

    /** Absent when the record does not state it. */
    @Nullable
    String value(Field field, RegisterRecord record, Locale locale) {
        return value(field, record.draft(), locale);
    }

    @Nullable
    String value(Field field, Draft values, Locale locale) {
        var parts = field.columns().stream()
                .map(column -> values.text(column.name()))
                .filter(Objects::nonNull)
                .map(text -> one(field, Objects.requireNonNull(text), locale))
                .toList();
        return parts.isEmpty() ? null : String.join(" ~ ", parts);
    }

    /** Shows that there is a name, and not which. */
    @Nullable
    String masked(Field field, Draft values) {
        return values.text(field.column()) == null ? null : MASK;
    }

    String state(Register register, String state, Locale locale) {
        return register.findState(state).map(each -> each.names().in(locale)).orElse(state);
    }

    String place(Field field, String code, Locale locale) {
        return registers.places(field.type(), locale).getOrDefault(code, code);
    }

    String unit(String code, Locale locale) {
        return registers.places(FieldType.UNIT, locale).getOrDefault(code, code);
    }

    /** {@code 2024년 5월}, {@code 2012년 7월부터}, {@code 2024년 7월까지}; absent when nothing is stated. */
    @Nullable
    String when(RegisterRecord record, Locale locale) {
        var when = record.when();
        var from = when.from();
        var to = when.to();
        if (from == null && to == null) {
            return null;
        }
        if (from == null) {
            return say("registers.when.until", locale, date(Objects.requireNonNull(to), when.precision(), locale));
        }
        if (to == null) {
            return say("registers.when.since", locale, date(from, when.precision(), locale));
        }
        var first = date(from, when.precision(), locale);
        var last = date(to, when.precision(), locale);
        return first.equals(last) ? first : first + " ~ " + last;
    }

    private String date(LocalDate day, Precision precision, Locale locale) {
        var year = String.valueOf(day.getYear());
        return switch (precision) {
            case YEAR -> say("registers.when.year", locale, year);
            case QUARTER -> say("registers.when.quarter", locale, year, (day.getMonthValue() + 2) / 3);
            case MONTH -> say("registers.when.month", locale, year, "%02d".formatted(day.getMonthValue()));
            case DAY, NONE -> day.toString();
        };
    }

    private String one(Field field, String text, Locale locale) {
        return switch (field.type()) {
            case CODE -> code(field, text, locale);
            case DISTRICT, STATION, UNIT -> place(field, text, locale);
            case NUMBER -> number(new BigDecimal(text), field.decimals(), isPlain(field)) + unitOf(field, locale);
            case MONEY -> number(new BigDecimal(text), 0, false) + say("registers.won", locale);
            case TEXT, LONGTEXT, DATE, PERIOD, POINT, FILE, REFERENCE -> text;
        };
    }

    private String code(Field field, String text, Locale locale) {
        return switch (field.id()) {
            case CommonFields.ENTRY -> say("registers.entry." + text, locale);
            case CommonFields.PRECISION -> say("registers.precision." + text, locale);
            default -> field.codeName(text, locale);
        };
    }

    /** A year is not a quantity: 2024, never 2,024. */
    private static boolean isPlain(Field field) {
        return "년".equals(field.unit());
    }

    private String unitOf(Field field, Locale locale) {
        var unit = field.unit();
        return unit == null || isPlain(field) ? "" : " " + unitWord(unit, locale);
    }

    /** The unit as readers of this language know it. */
    String unitWord(String unit, Locale locale) {
        return Objects.requireNonNull(messages.getMessage("unit." + unit, null, unit, locale));
    }

    private static String number(BigDecimal number, int decimals, boolean plain) {
        var pattern = (plain ? "0" : "#,##0") + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
