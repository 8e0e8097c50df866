package kr.jikimi.offices;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a unit is there for (주요 기능); the duty's code where the function serves a statutory duty. */
public record UnitFunction(
        String unit,
        String textKo,
        String textEn,
        @Nullable String duty,
        @Nullable String source) {

    public String text(Locale locale) {
        return "en".equals(locale.getLanguage()) ? textEn : textKo;
    }
}
