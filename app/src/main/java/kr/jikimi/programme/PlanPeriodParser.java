package kr.jikimi.programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.jikimi.programme.PlanPeriod.Form;
import kr.jikimi.programme.PlanPeriod.Hours;
import kr.jikimi.programme.PlanPeriod.Point;
import kr.jikimi.programme.PlanPeriod.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Reads a period in the forms of the printed reports. A period is a word for what recurs, or a point, or a range of
 * points around "~"; a point is a day, a month, the end of a month, a quarter, a half or a year, with or without the
 * year before it.
 */
final class PlanPeriodParser {

    private static final Map<String, Form> RECURRING = Map.of(
            "계속", Form.CONTINUING,
            "지속", Form.CONTINUING,
            "연중", Form.YEAR_ROUND,
            "분기별", Form.QUARTERLY,
            "분기", Form.QUARTERLY,
            "매월", Form.MONTHLY,
            "월별", Form.MONTHLY);

    private static final Pattern HOURS = Pattern.compile(",?(\\d{1,2}:\\d{2})~(\\d{1,2}:\\d{2})$");
    private static final Pattern YEAR =
            Pattern.compile("^(?:(\\d{4})(?:년도|년|\\.|-)?|'(\\d{2})(?:년도|년|\\.)?|(\\d{2})(?:년도|년))");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:[.-]|월)(\\d{1,2})(?:\\.|일)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})월(말)?");
    private static final Pattern QUARTER = Pattern.compile("([1-4])(?:/4)?분기");
    private static final Pattern HALF = Pattern.compile("(상|하)반기");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})\\.?");

    private final String printed;
    private final int year;

    PlanPeriodParser(String printed, int year) {
        this.printed = printed;
        this.year = year;
    }

    Optional<PlanPeriod> parse() {
        try {
            return Optional.ofNullable(read(tidy(EnglishPeriod.toKorean(printed))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether a year stands behind the tilde. */
    static boolean statesYearOfEnd(String printed) {
        var text = tidy(EnglishPeriod.toKorean(printed));
        return YEAR.matcher(text.substring(text.indexOf('~') + 1)).find();
    }

    /** One kind of apostrophe and tilde, no spaces, no day of the week, no remark in brackets. */
    private static String tidy(String text) {
        return text.replaceAll("[‘’`´]", "'")
                .replaceAll("[∼〜～–]", "~")
                .replaceAll("\\([^)]*\\)", "")
                .replaceAll("\\s", "");
    }

    private @Nullable PlanPeriod read(String text) {
        var recurring = recurring(text);
        if (recurring != null) {
            return recurring;
        }
        var hours = HOURS.matcher(text);
        if (hours.find()) {
            var point = point(text.substring(0, hours.start()), null);
            return point == null ? null : span(point, point, hours(hours), false);
        }
        int tilde = text.indexOf('~');
        return tilde < 0 ? single(text) : range(text.substring(0, tilde), text.substring(tilde + 1));
    }

    private @Nullable PlanPeriod recurring(String text) {
        var stated = YEAR.matcher(text);
        boolean yearFirst = stated.find();
        var form = RECURRING.get(yearFirst ? text.substring(stated.end()) : text);
        if (form == null) {
            return null;
        }
        var whole = form == Form.CONTINUING ? null : Point.year(yearFirst ? number(stated) : year);
        return new PlanPeriod(printed, form, whole, whole, null, false);
    }

    private @Nullable PlanPeriod single(String text) {
        var point = point(text, null);
        return point == null ? null : span(point, point, null, false);
    }

    private @Nullable PlanPeriod range(String before, String after) {
        var from = before.isEmpty() ? null : point(before, null);
        if (after.isEmpty()) {
            return from == null ? null : new PlanPeriod(printed, Form.FROM, from, null, null, false);
        }
        if (before.isEmpty()) {
            var to = point(after, null);
            return to == null ? null : new PlanPeriod(printed, Form.UNTIL, null, to, null, false);
        }
        return from == null ? null : closed(from, after);
    }

    private @Nullable PlanPeriod closed(Point from, String after) {
        var number = NUMBER.matcher(after);
        if (number.matches() && from.precision() == Precision.DAY) {
            return dayOrMonth(from, Integer.parseInt(number.group(1)));
        }
        var to = point(after, from);
        return to == null ? null : span(from, afterwards(from, to, after), null, false);
    }

    /** "6.14.~16." is the 16th. "4.3.~ 12." may be the 12th or December: the later is taken, and marked. */
    private @Nullable PlanPeriod dayOrMonth(Point from, int number) {
        boolean day = number > from.first().getDayOfMonth()
                && number <= YearMonth.from(from.first()).lengthOfMonth();
        boolean month = number > from.first().getMonthValue() && number <= 12;
        if (month) {
            return span(from, Point.month(YearMonth.of(from.first().getYear(), number)), null, day);
        }
        return day ? span(from, Point.day(from.first().withDayOfMonth(number)), null, false) : null;
    }

    /** "11월 ~ 2월" ends in the next year. */
    private Point afterwards(Point from, Point to, String text) {
        if (!to.last().isBefore(from.first()) || YEAR.matcher(text).find()) {
            return to;
        }
        var next = new PlanPeriodParser(printed, from.first().getYear() + 1).point(text, null);
        return next == null ? to : next;
    }

    private PlanPeriod span(Point from, Point to, @Nullable Hours hours, boolean ambiguous) {
        if (to.last().isBefore(from.first())) {
            throw new DateTimeException(printed);
        }
        return new PlanPeriod(printed, Form.SPAN, from, to, hours, ambiguous);
    }

    /** A point on its own, or the end of a range whose beginning lends it the year. */
    private @Nullable Point point(String text, @Nullable Point lender) {
        var stated = YEAR.matcher(text);
        if (stated.find()) {
            var rest = text.substring(stated.end());
            return rest.isEmpty() ? Point.year(number(stated)) : within(number(stated), rest, true);
        }
        int lent = lender == null ? year : lender.first().getYear();
        return within(lent, text, lender != null);
    }

    /** A bare number is a month only where a year stands before it: "'15.4", "'24.6.~9.". */
    private static @Nullable Point within(int year, String text, boolean bareMonth) {
        Matcher form = MONTH.matcher(text);
        if (form.matches()) {
            var month = YearMonth.of(year, number(form));
            return form.group(2) == null ? Point.month(month) : Point.monthEnd(month);
        }
        if ((form = DAY.matcher(text)).matches()) {
            return Point.day(LocalDate.of(year, number(form), Integer.parseInt(form.group(2))));
        }
        if ((form = QUARTER.matcher(text)).matches()) {
            return Point.quarter(year, number(form));
        }
        if ((form = HALF.matcher(text)).matches()) {
            return Point.half(year, "상".equals(form.group(1)) ? 1 : 2);
        }
        form = NUMBER.matcher(text);
        return bareMonth && form.matches() ? Point.month(YearMonth.of(year, number(form))) : null;
    }

    private static int number(Matcher form) {
        for (int group = 1; group <= form.groupCount(); group++) {
            var digits = form.group(group);
            if (digits != null) {
                int number = Integer.parseInt(digits);
                return form.pattern() == YEAR && digits.length() == 2 ? 2000 + number : number;
            }
        }
        throw new IllegalStateException("No number in " + form.group());
    }

    private static Hours hours(Matcher hours) {
        return new Hours(time(hours.group(1)), time(hours.group(2)));
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    }
}
