package kr.jikimi.districts;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A district (자치구).
 *
 * @param code such as {@code 11740}; means a district only together with the code system
 * @param codeSystem whose code it is, such as {@code 행정안전부}
 * @param validFrom first day; absent: not stated
 */
public record District(
        String code,
        String codeSystem,
        String nameKo,
        String nameEn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String source) {

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameKo;
    }
}
