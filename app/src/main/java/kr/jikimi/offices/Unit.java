package kr.jikimi.offices;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A unit under one name.
 *
 * @param named false when the source counts the unit without naming it
 * @param legalAct the ordinance or rule behind this record; absent: not stated
 * @param validFrom first day; absent: not stated
 * @param validTo last day; absent: still there
 */
public record Unit(
        String code,
        Kind kind,
        @Nullable String parent,
        String nameKo,
        String nameEn,
        boolean named,
        @Nullable String legalAct,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String source) {

    /** From the commission down: 위원회, 국, 과, 팀. */
    public enum Kind {
        COMMISSION,
        SECRETARIAT,
        DIVISION,
        TEAM
    }

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameKo;
    }
}
