package kr.jikimi.reports;

import java.util.List;
import java.util.Locale;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.papers.Inline;

/** What all sections of one paper share: the reference date, the language, the figures. */
record Composition(AsOf asOf, Locale locale, FigureBook figures) {

    int year() {
        return asOf.date().getYear();
    }

    boolean isEnglish() {
        return "en".equals(locale.getLanguage());
    }

    /** One of two words. */
    String say(String korean, String english) {
        return isEnglish() ? english : korean;
    }

    /** Text with figure tokens where a paper takes plain words only, such as a title. */
    String plain(String text) {
        return Inline.plain(line(text));
    }

    /** Text with figure tokens as a line of the paper. */
    List<Inline> line(String text) {
        return figures.line(text);
    }
}
