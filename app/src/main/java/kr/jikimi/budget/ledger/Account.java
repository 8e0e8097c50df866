package kr.jikimi.budget.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kr.jikimi.access.Scope;
import kr.jikimi.rules.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A place that money is kept at.
 *
 * @param name the official name, kept as the source has it
 * @param alias the same name as it is rightly spelt; absent: the official name is right
 * @param policyProject the 정책사업 it belongs to; absent: the source does not say
 */
public record Account(
        UUID id,
        int year,
        String code,
        Kind kind,
        @Nullable UUID parent,
        String name,
        String nameEn,
        @Nullable String alias,
        String unit,
        @Nullable String programme,
        @Nullable String duty,
        @Nullable String policyProject,
        @Nullable String source) {

    /** The code of the house itself, as the work report has it. */
    public static final String TOTAL = "TOTAL";

    public enum Kind {
        HOUSE,
        DIVISION,
        LINE
    }

    public boolean isLine() {
        return kind == Kind.LINE;
    }

    public Scope scope() {
        return Scope.unit(unit);
    }

    /** As refusals name it. */
    Refusal.Name called() {
        return new Refusal.Name(name, nameEn);
    }

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : name;
    }

    /** The same place in another year, under the parent of that year. */
    Account inYear(int other, Map<UUID, UUID> ids) {
        return new Account(
                ids.getOrDefault(id, id),
                other,
                code,
                kind,
                parent == null ? null : ids.get(parent),
                name,
                nameEn,
                alias,
                unit,
                programme,
                duty,
                policyProject,
                null);
    }

    public String key() {
        return year + "/" + code;
    }
}
