package kr.jikimi.upkeep.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kr.jikimi.upkeep.Entered;
import kr.jikimi.upkeep.Kept;
import kr.jikimi.upkeep.Upkept;
import org.jspecify.annotations.Nullable;

/** What was typed about a record, kept as typed until it can be read. */
record UpkeepForm(Map<String, String> typed) {

    static UpkeepForm of(Kept kept) {
        var typed = new HashMap<>(kept.values());
        typed.put("valid_from", Objects.toString(kept.from(), ""));
        typed.put("valid_to", Objects.toString(kept.to(), ""));
        typed.put("source", Objects.toString(kept.source(), ""));
        return new UpkeepForm(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** What is missing or cannot be read: message keys by field. */
    Map<String, String> errors(Upkept kind, Act act, Locale locale) {
        var errors = new LinkedHashMap<String, String>();
        if (act.isAboutValues()) {
            kind.parts().forEach(part -> check(part, locale, errors));
            day("valid_from", kind.needsBothDays() && act != Act.CHANGE, errors);
            day("valid_to", kind.needsBothDays() && act != Act.CHANGE, errors);
        }
        day("day", act.needsDay(), errors);
        if (value("reason").isEmpty()) {
            errors.put("reason", "upkeep.error.required");
        }
        return errors;
    }

    Entered read(Upkept kind) {
        var values = new HashMap<String, String>();
        kind.parts().forEach(part -> values.put(part.column(), value(part.column())));
        return new Entered(values, date("valid_from"), date("valid_to"), emptyToNull(value("source")), value("reason"));
    }

    int version() {
        var version = value("version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    @Nullable
    LocalDate date(String field) {
        return value(field).isEmpty() ? null : LocalDate.parse(value(field));
    }

    private void check(Upkept.Part part, Locale locale, Map<String, String> errors) {
        var text = value(part.column());
        var choices = part.choices();
        if (text.isEmpty()) {
            if (part.required()) {
                errors.put(part.column(), "upkeep.error.required");
            }
        } else if (part.type() == Upkept.Type.WHOLE && !text.matches("\\d{1,6}")) {
            errors.put(part.column(), "upkeep.error.whole");
        } else if (choices != null && !choices.list(locale).containsKey(text)) {
            errors.put(part.column(), "upkeep.error.choice");
        }
    }

    private void day(String field, boolean required, Map<String, String> errors) {
        if (value(field).isEmpty()) {
            if (required) {
                errors.put(field, "upkeep.error.required");
            }
            return;
        }
        try {
            LocalDate.parse(value(field));
        } catch (DateTimeParseException e) {
            errors.put(field, "upkeep.error.day");
        }
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** What is to happen to a record. */
    enum Act {
        CORRECT,
        CHANGE,
        END,
        WITHDRAW;

        boolean isAboutValues() {
            return this == CORRECT || this == CHANGE;
        }

        boolean needsDay() {
            return this == CHANGE || this == END;
        }

        static Act of(String word) {
            for (var each : values()) {
                if (each.name().equals(word)) {
                    return each;
                }
            }
            return CORRECT;
        }
    }
}
