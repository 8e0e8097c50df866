package kr.jikimi.duties;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.jikimi.history.Newest;
import org.jspecify.annotations.Nullable;

/** A new version of a duty as typed; kept as typed until it is right. */
record DutyForm(
        @Nullable String from,
        @Nullable String authority,
        @Nullable String scope,
        @Nullable String scopeEn,
        @Nullable String clause,
        @Nullable String keywords,
        @Nullable String consultedOn,
        int seen,
        @Nullable String reason) {

    static DutyForm about(Newest<Duty> newest, LocalDate day) {
        var duty = newest.record();
        return new DutyForm(
                day.toString(),
                duty.authority().name(),
                duty.scopeKo(),
                duty.scopeEn(),
                duty.clause(),
                String.join(", ", duty.keywords()),
                "",
                newest.version(),
                "");
    }

    DutyForm seeing(int version) {
        return new DutyForm(from, authority, scope, scopeEn, clause, keywords, consultedOn, version, reason);
    }

    DutyRevision.Amendment amendment(String code) {
        return new DutyRevision.Amendment(
                code,
                LocalDate.parse(text(from)),
                Duty.Authority.valueOf(text(authority)),
                text(scope),
                text(scopeEn),
                text(clause),
                keywordList(),
                text(consultedOn).isEmpty() ? null : LocalDate.parse(text(consultedOn)),
                seen,
                text(reason));
    }

    /** What is missing or cannot be read: message keys by field. */
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (!isDate(text(from))) {
            errors.put("from", "duties.error.date");
        }
        if (!text(authority).matches("DIRECT|SUPPORT")) {
            errors.put("authority", "duties.error.authority");
        }
        require(scope, "scope", errors);
        require(scopeEn, "scopeEn", errors);
        require(clause, "clause", errors);
        if (!text(consultedOn).isEmpty() && !isDate(text(consultedOn))) {
            errors.put("consultedOn", "duties.error.date");
        }
        require(reason, "reason", errors);
        return errors;
    }

    private static void require(@Nullable String value, String field, Map<String, String> errors) {
        if (text(value).isEmpty()) {
            errors.put(field, "duties.error." + field);
        }
    }

    private List<String> keywordList() {
        return Arrays.stream(text(keywords).split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
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
}
