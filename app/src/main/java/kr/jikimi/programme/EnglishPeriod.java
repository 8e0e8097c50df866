package kr.jikimi.programme;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns the English words for a period ("from Oct 2024", "end of Dec 2024") into the Korean form; leaves others alone. */
final class EnglishPeriod {

    private static final String MONTH_NAMES = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*";
    private static final Pattern DAY = Pattern.compile("(\\d{1,2}) " + MONTH_NAMES + " (\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(end of )?" + MONTH_NAMES + " (\\d{4})");

    private EnglishPeriod() {}

    static String toKorean(String text) {
        var days = DAY.matcher(text)
                .replaceAll(day -> "%s-%d-%s".formatted(day.group(3), month(day.group(2)), day.group(1)));
        return MONTH.matcher(days)
                .replaceAll(month ->
                        "%s년 %d월%s".formatted(month.group(3), month(month.group(2)), month.group(1) == null ? "" : "말"))
                .replaceAll("Q([1-4]) (\\d{4})", "$2년 $1분기")
                .replaceAll("H1 (\\d{4})", "$1년 상반기")
                .replaceAll("H2 (\\d{4})", "$1년 하반기")
                .replaceAll("^all year (\\d{4})$", "$1년 연중")
                .replaceAll("^quarterly in (\\d{4})$", "$1년 분기별")
                .replaceAll("^monthly in (\\d{4})$", "$1년 매월")
                .replaceAll("^continuing$", "계속")
                .replaceAll("^from (.+)$", "$1 ~")
                .replaceAll("^until (.+)$", "~ $1")
                .replaceAll("^(.+) to (.+)$", "$1 ~ $2");
    }

    private static int month(String name) {
        for (var month : Month.values()) {
            if (month.getDisplayName(TextStyle.SHORT, Locale.US).equals(name.substring(0, 3))) {
                return month.getValue();
            }
        }
        throw new IllegalArgumentException(name);
    }
}
