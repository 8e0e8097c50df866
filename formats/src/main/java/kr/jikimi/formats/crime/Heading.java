package kr.jikimi.formats.crime;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the header cells above a column of numbers say together. */
record Heading(String year, String offence, String measure) {

    static final String ALL = "합계";
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}\\s*년?");
    private static final Pattern OFFENCE_AND_MEASURE = Pattern.compile("(.+?)\\s*[(_ ]\\s*((?:발생|검거)[^()]*)\\)?");
    private static final Set<String> TOTALS = Set.of("합계", "소계", "계", "총계", "전체");
    private static final Set<String> NO_OFFENCE = Set.of("건수", "값", "count", "value");

    static Heading of(List<String> texts) {
        var year = "";
        var offence = "";
        var measure = "";
        for (var text : texts.stream().flatMap(Heading::apart).toList()) {
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

    /** "절도 발생" and "절도(발생)" say two things in one cell. */
    private static Stream<String> apart(String text) {
        var both = OFFENCE_AND_MEASURE.matcher(text.strip());
        return both.matches() ? Stream.of(both.group(1), both.group(2)) : Stream.of(text);
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
