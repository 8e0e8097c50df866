package kr.jikimi.papers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The language of a paper, with the few words the renderers themselves put on it. */
public enum Language {
    KO("ko-KR", "초안", "목차", "표로 보기", "’yy. M. d."),
    EN("en", "DRAFT", "Contents", "Show as a table", "d MMMM uuuu");

    private final String tag;
    private final String draftMark;
    private final String contentsTitle;
    private final String tableLabel;
    private final DateTimeFormatter dates;

    Language(String tag, String draftMark, String contentsTitle, String tableLabel, String datePattern) {
        this.tag = tag;
        this.draftMark = draftMark;
        this.contentsTitle = contentsTitle;
        this.tableLabel = tableLabel;
        this.dates = DateTimeFormatter.ofPattern(datePattern, Locale.ENGLISH);
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    public String draftMark() {
        return draftMark;
    }

    public String contentsTitle() {
        return contentsTitle;
    }

    /** The label that opens the table behind a chart. */
    public String tableLabel() {
        return tableLabel;
    }

    /** The head of the first column of a chart's table. */
    public String categoryHeader() {
        return this == KO ? "구 분" : "Item";
    }

    /** The line above a table that names its unit. */
    public String unitLine(String unit) {
        return (this == KO ? "(단위 : %s)" : "(Unit: %s)").formatted(unit);
    }

    /** The reference date as the office writes it: {@code ’24. 7. 31. 현재} or {@code As of 31 July 2024}. */
    public String referenceLine(LocalDate date) {
        return this == KO ? dates.format(date) + " 현재" : "As of " + dates.format(date);
    }
}
