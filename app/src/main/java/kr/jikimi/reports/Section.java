package kr.jikimi.reports;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A section of a paper.
 *
 * @param kind which writer writes it, such as {@code headcount} or {@code narrative}
 * @param level of its heading, 1 to 5; 0: it has none
 * @param body the text of a narrative section, with figure tokens
 */
public record Section(
        UUID id,
        int version,
        String paper,
        String key,
        String kind,
        int level,
        String headingKo,
        String headingEn,
        String body,
        @Nullable String source) {

    public static final String NARRATIVE = "narrative";

    public String heading(Locale locale) {
        return "en".equals(locale.getLanguage()) ? headingEn : headingKo;
    }

    public boolean isNarrative() {
        return kind.equals(NARRATIVE);
    }
}
