package kr.jikimi.budget.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import kr.jikimi.foundation.Won;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form, by field; collects what cannot be read, as message keys. An amount may carry
 * separators, a Δ or a minus sign, and its unit: {@code 1,230,625,000원}.
 */
final class Fields {

    private static final Pattern AMOUNT = Pattern.compile("([-−Δ]?)\\s*(\\d{1,15})");

    private final Map<String, String> typed;
    private final Map<String, String> errors = new LinkedHashMap<>();

    Fields(Map<String, String> typed) {
        this.typed = typed;
    }

    Map<String, String> errors() {
        return errors;
    }

    boolean areReadable() {
        return errors.isEmpty();
    }

    @Nullable
    String text(String field) {
        var text = typed.get(field);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether the form has the field at all, filled in or not. */
    boolean has(String field) {
        return typed.containsKey(field);
    }

    String required(String field) {
        return required(field, "budget.error.required");
    }

    /** What is missing is named by the message. */
    String required(String field, String message) {
        var text = text(field);
        return text == null ? wrong(field, message, "") : text;
    }

    Won amount(String field) {
        var digits = required(field).replace(",", "").replace("원", "").strip();
        var matcher = AMOUNT.matcher(digits);
        if (!matcher.matches()) {
            return wrong(field, "budget.error.amount", Won.ZERO);
        }
        var amount = Won.of(Long.parseLong(matcher.group(2)));
        return matcher.group(1).isEmpty() ? amount : amount.negate();
    }

    Won positive(String field) {
        var amount = amount(field);
        return amount.exceeds(Won.ZERO) ? amount : wrong(field, "budget.error.positive", amount);
    }

    @Nullable
    Won amountOrNull(String field) {
        return text(field) == null ? null : amount(field);
    }

    /** A whole number such as the version seen; zero where there is none. */
    int number(String field) {
        var text = text(field);
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** Something with a pattern of its own, such as a code. */
    String matching(String field, String pattern, String message) {
        var text = required(field);
        return text.isEmpty() || text.matches(pattern) ? text : wrong(field, message, "");
    }

    /** One of the given words. */
    String oneOf(String field, java.util.Collection<String> words) {
        var text = required(field);
        return text.isEmpty() || words.contains(text) ? text : wrong(field, "budget.error.choice", "");
    }

    void complain(String field, String message) {
        wrong(field, message, "");
    }

    LocalDate day(String field) {
        var text = required(field);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return wrong(field, "budget.error.day", LocalDate.EPOCH);
        }
    }

    @Nullable
    LocalDate dayOrNull(String field) {
        return text(field) == null ? null : day(field);
    }

    /** A tick in a box. */
    boolean isTicked(String field) {
        return text(field) != null;
    }

    <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        var text = text(field);
        if (text == null) {
            return null;
        }
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(text)) {
                return each;
            }
        }
        return wrong(field, "budget.error.choice", null);
    }

    /** The first complaint about a field stands. */
    private <T extends @Nullable Object> T wrong(String field, String message, T instead) {
        errors.putIfAbsent(field, message);
        return instead;
    }
}
