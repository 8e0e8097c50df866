package kr.jikimi.cli.hotspot;

import java.util.Locale;
import java.util.regex.Pattern;
import kr.jikimi.formats.BadInput;

/** Lengths of time such as {@code 30d}, {@code 4w}, {@code 12h}, in days. */
final class Spans {

    private static final Pattern SHAPE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*([dwh]?)");

    private Spans() {}

    static double days(String option, String text) {
        var found = SHAPE.matcher(text.strip().toLowerCase(Locale.ROOT));
        double number = found.matches() ? Double.parseDouble(found.group(1)) : 0;
        if (!(number > 0)) {
            throw new BadInput(option, text, "a length of time such as 7d, 4w or 12h", "try 30d.");
        }
        return switch (found.group(2)) {
            case "w" -> number * 7;
            case "h" -> number / 24;
            default -> number;
        };
    }
}
