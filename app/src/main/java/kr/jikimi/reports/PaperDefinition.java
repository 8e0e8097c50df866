package kr.jikimi.reports;

import java.util.List;
import java.util.Locale;

/** What a paper consists of. */
public record PaperDefinition(
        String key, String titleKo, String titleEn, String subtitleKo, String subtitleEn, List<Section> sections) {

    public PaperDefinition {
        sections = List.copyOf(sections);
    }

    public String title(Locale locale) {
        return "en".equals(locale.getLanguage()) ? titleEn : titleKo;
    }
}
