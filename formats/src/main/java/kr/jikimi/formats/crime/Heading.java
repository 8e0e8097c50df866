package kr.jikimi.formats.crime;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the header cells above a column of numbers say together. */
record Heading(String year, String offence, String measure) {

    static final String ALL = "합계";
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}\\s*년?");
    private static final Set<String> TOTALS = Set.of("합계", "소계", "계", "총계", "전체");
    private static final Set<String> NO_OFFENCE = Set.of("건수", "값", "count", "value");

    static Heading of(List<String> texts) {
        var year = "";
        var offence = "";
        var measure = "";
        for (var text : texts) {
            if (YEAR.matcher(text).matches()) {
                year = text.substring(0, 4);
            } else if (isMeasure(text)) {
                measure = text;
            } else if (!isTotal(text) && !NO_OFFENCE.contains(text) && !text.isEmpty()) {
                offence = text;
            }
        }
        return new Heading(year, offence.isEmpty() ? ALL : offence, measure);
    }

    static boolean isTotal(String text) {
        return TOTALS.contains(text.replace(" ", ""));
    }

    static boolean isMeasure(String text) {
        return text.startsWith("발생") || text.startsWith("검거");
    }

    static boolean isYear(String text) {
        return YEAR.matcher(text).matches();
    }
}
