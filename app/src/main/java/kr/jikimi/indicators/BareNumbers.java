package kr.jikimi.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds numbers in a narrative that are tied to nothing: typed, not cited. Numbers that are no statements about the
 * world are recognised and pass: dates and times, articles of law, ordinals, fixed names such as 112, list marks. A
 * number typed on purpose passes as a literal with a reason, and only with one.
 */
public final class BareNumbers {

    /**
     * @param number as typed, with the unit behind it
     * @param around a few words on both sides, so that people find it
     */
    public record Found(String number, String around) {}

    private static final String APOSTROPHE = "[’‘'`]";
    private static final String UNLESS_COUNTED = "(?![\\d,.]*\\d|\\s?(?:명|건|회|개|곳|대|팀|원|%|억|만|천|백|시간|분))";

    /** What passes, each with what it is; earlier patterns win. */
    private static final List<Pattern> RECOGNISED = List.of(
            // list marks: 1. 1) (1)
            Pattern.compile("(?m)^\\s*(?:\\d{1,2}[.)]\\s|\\(\\d{1,2}\\)\\s)"),
            // articles and tables of law, ordinals: 제29조의2, 별표1, 제2기, 제3회
            Pattern.compile("제\\s?\\d+(?:조(?:의\\s?\\d+)?|[가-힣])|별표\\s?\\d+|(?<!\\d)\\d{1,2}(?:기|부|차|단계)(?![가-힣])"),
            // dates with a year: 2024. 9. 9., ’24.6.~9., 2024-07-31, ’25~’28년, 25년도
            Pattern.compile("\\d{4}-\\d{1,2}(?:-\\d{1,2})?|\\d{4}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{1,2}\\.?)?"),
            Pattern.compile(APOSTROPHE + "\\d{2}(?:\\.\\s?\\d{1,2}){0,2}\\.?(?:~\\d{1,2}\\.)?(?:년도|년|월)?"),
            Pattern.compile("(?<!\\d)\\d{4}년도?|(?<!\\d)\\d{2}년도"),
            // months, quarters, days: 1~7월, 8월 6일, 3분기
            Pattern.compile("(?<!\\d)(?:\\d{1,2}\\s?~\\s?)?\\d{1,2}월(?:\\s?\\d{1,2}일)?|[1-4](?:/4)?분기"),
            // 7.18, 4.21~7.31, 6.14.~16., but not an average such as 2.2회
            Pattern.compile("(?<![\\d.])\\d{1,2}\\.\\s?\\d{1,2}\\.?(?:\\s?~\\s?(?:\\d{1,2}\\.)?\\d{1,2}\\.?)?"
                    + "(?=부터|까지|에|현재|기준|자|[^\\d%가-힣]|$)"),
            // times of day
            Pattern.compile("(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)"),
            // names of places, floors and things: 천호2·3동, 용산2가동, 3층, C0
            Pattern.compile("[가-힣]\\d+(?:[·‧∙,]\\d+)*(?:가)?동|[가-힣]\\d+가(?![가-힣])|\\d+층|[A-Za-z]+\\d+"),
            // telephone services that are names
            Pattern.compile("(?<![\\d,.])(?:112|117|119|120|182|1366)" + UNLESS_COUNTED));

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?(?:\\s?(?:%|[가-힣]{1,3}))?");
    private static final int AROUND = 12;

    private BareNumbers() {}

    /** The bare numbers of a text, in order; none when everything is tied or recognised. */
    public static List<Found> in(String narrative) {
        var found = new ArrayList<Found>();
        for (var piece : Narrative.parse(narrative).pieces()) {
            switch (piece) {
                case Narrative.Words(String text) -> search(text, found);
                case Narrative.Literal(String text, String reason) when reason.isEmpty() -> search(text, found);
                case Narrative.Literal _, Narrative.Cite _, Narrative.Listing _ -> {}
            }
        }
        return found;
    }

    private static void search(String text, List<Found> found) {
        var rest = text;
        for (var pattern : RECOGNISED) {
            rest = pattern.matcher(rest)
                    .replaceAll(each -> " ".repeat(each.group().length()));
        }
        var number = NUMBER.matcher(rest);
        while (number.find()) {
            int from = Math.max(0, number.start() - AROUND);
            int to = Math.min(text.length(), number.end() + AROUND);
            found.add(new Found(number.group().strip(), text.substring(from, to).strip()));
        }
    }
}
