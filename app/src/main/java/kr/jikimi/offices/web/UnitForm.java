package kr.jikimi.offices.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import kr.jikimi.history.Newest;
import kr.jikimi.offices.Reorganisation;
import kr.jikimi.offices.Unit;
import org.jspecify.annotations.Nullable;

/** What an officer has typed about a unit; kept as typed until it is right. */
record UnitForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String day,
        @Nullable String legalAct,
        int seen,
        @Nullable String reason) {

    static UnitForm about(String act, Newest<Unit> newest, LocalDate day) {
        var unit = newest.record();
        return act.equals("teams")
                ? new UnitForm(unit.code() + "-", "", "", day.toString(), "", 0, "")
                : new UnitForm(unit.code(), unit.nameKo(), unit.nameEn(), day.toString(), "", newest.version(), "");
    }

    UnitForm seeing(int version) {
        return new UnitForm(code, name, nameEn, day, legalAct, version, reason);
    }

    Reorganisation.Change change(@Nullable String unit) {
        return new Reorganisation.Change(
                text(unit),
                text(name),
                text(nameEn),
                LocalDate.parse(text(day)),
                emptyToNull(legalAct),
                seen,
                text(reason));
    }

    /** What is missing or cannot be read: message keys by field. */
    Map<String, String> errors(String act) {
        var errors = new LinkedHashMap<String, String>();
        if (act.equals("teams") && !text(code).matches("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+")) {
            errors.put("code", "offices.error.code");
        }
        if (!act.equals("abolition")) {
            require(name, "name", errors);
            require(nameEn, "nameEn", errors);
        }
        if (!isDate(text(day))) {
            errors.put("day", "offices.error.day");
        }
        require(reason, "reason", errors);
        return errors;
    }

    private static void require(@Nullable String value, String field, Map<String, String> errors) {
        if (text(value).isEmpty()) {
            errors.put(field, "offices.error." + field);
        }
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static @Nullable String emptyToNull(@Nullable String value) {
        return text(value).isEmpty() ? null : text(value);
    }
}
