package kr.jikimi.formats.points;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as tables write them, in days since 1 January 1970 of local time. Understood: {@code 2024-07-31}, {@code 2024/7/31},
 * {@code 2024. 7. 31.}, {@code 20240731}, {@code 2024년 7월 31일}, {@code 07/31/2024} and
 * {@code 31/07/2024} as the column as a whole reads; each alone or followed by a time such as {@code 14:05},
 * {@code T14:05:09.5}, {@code 1405}, {@code 14시 5분}, {@code 2:05 PM}, {@code 오후 2:05}; and an offset such as {@code Z} or
 * {@code +09:00}, which is turned into the zone.
 */
final class Times {

    private static final double SECONDS = 86_400;
    private static final Pattern SHAPE =
            Pattern.compile("(?<year>\\d{4})\\s*[-/.년]\\s*(?<month>\\d{1,2})\\s*[-/.월]\\s*(?<day>\\d{1,2})\\s*[.일]?"
                    + "|(?<compact>\\d{8})(?=$|[ T]|\\d{4}$|\\d{6}$)"
                    + "|(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<last>\\d{4})");
    private static final Pattern CLOCK =
            Pattern.compile("[T\\s]*(?<half>오전|오후)?\\s*(?<hour>\\d{1,2})\\s*[:시]\\s*(?:(?<minute>\\d{1,2})\\s*분?)?"
                    + "(?:\\s*:?\\s*(?<second>\\d{1,2}(?:\\.\\d+)?)\\s*초?)?\\s*(?<ampm>[AaPp]\\.?[Mm]\\.?)?"
                    + "\\s*(?<offset>Z|[+-]\\d{2}(?::?\\d{2})?)?");
    private static final Pattern BARE_CLOCK = Pattern.compile("T?(\\d{2})(\\d{2})(\\d{2})?");

    private final ZoneId zone;
    private final boolean dayFirst;

    /** @param dayFirst whether 03/04/2024 is the third of April */
    Times(ZoneId zone, boolean dayFirst) {
        this.zone = zone;
        this.dayFirst = dayFirst;
    }

    /** The last moment a text may mean: the end of the day when it names no time of day; NaN when it is not understood. */
    double end(String text) {
        return days(text) + (isWholeDay(text) ? 1 : 0);
    }

    private static boolean isWholeDay(String text) {
        var date = SHAPE.matcher(text.strip());
        return date.lookingAt() && text.strip().substring(date.end()).isBlank();
    }

    /** The days of a text, NaN when it is not understood. */
    double days(String text) {
        var date = SHAPE.matcher(text.strip());
        if (!date.lookingAt()) {
            return Double.NaN;
        }
        try {
            return days(date(date), text.strip().substring(date.end()).strip());
        } catch (DateTimeException e) {
            return Double.NaN;
        }
    }

    /** The days of a text in a given pattern, NaN when it does not fit. */
    static double days(String text, DateTimeFormatter pattern, ZoneId zone) {
        return days(text, pattern, zone, 0);
    }

    /** The last moment a text in a given pattern may mean. */
    static double end(String text, DateTimeFormatter pattern, ZoneId zone) {
        return days(text, pattern, zone, 1);
    }

    private static double days(String text, DateTimeFormatter pattern, ZoneId zone, int wholeDay) {
        try {
            var best = pattern.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return switch (best) {
                case OffsetDateTime moment ->
                    days(moment.atZoneSameInstant(zone).toLocalDateTime());
                case LocalDateTime moment -> days(moment);
                case LocalDate day -> day.toEpochDay() + wholeDay;
                default -> Double.NaN;
            };
        } catch (DateTimeException e) {
            return Double.NaN;
        }
    }

    static DateTimeFormatter pattern(String letters) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(letters)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ENGLISH);
    }

    /** Whether a text has the form 03/04/2024: what it says of the order, 0 when either is possible or it has another form. */
    static int order(String text) {
        var date = SHAPE.matcher(text.strip());
        if (!date.lookingAt() || date.group("first") == null) {
            return 0;
        }
        int first = Integer.parseInt(date.group("first"));
        int second = Integer.parseInt(date.group("second"));
        return first > 12 ? 1 : second > 12 ? -1 : 0;
    }

    /** Whether a text has the form 03/04/2024 and is a day either way round. */
    static boolean isEitherWay(String text) {
        var date = SHAPE.matcher(text.strip());
        return date.lookingAt()
                && date.group("first") != null
                && !date.group("first").equals(date.group("second"))
                && order(text) == 0;
    }

    private LocalDate date(Matcher found) {
        if (found.group("compact") != null) {
            return LocalDate.parse(found.group("compact"), DateTimeFormatter.BASIC_ISO_DATE);
        }
        if (found.group("first") != null) {
            int first = Integer.parseInt(found.group("first"));
            int second = Integer.parseInt(found.group("second"));
            int year = Integer.parseInt(found.group("last"));
            return dayFirst ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second);
        }
        return LocalDate.of(
                Integer.parseInt(found.group("year")),
                Integer.parseInt(found.group("month")),
                Integer.parseInt(found.group("day")));
    }

    private double days(LocalDate date, String rest) {
        if (rest.isEmpty()) {
            return date.toEpochDay();
        }
        var bare = BARE_CLOCK.matcher(rest);
        if (bare.matches()) {
            int seconds = bare.group(3) == null ? 0 : Integer.parseInt(bare.group(3));
            return days(date.atTime(Integer.parseInt(bare.group(1)), Integer.parseInt(bare.group(2)), seconds));
        }
        var clock = CLOCK.matcher(rest);
        return clock.matches() ? days(date, clock) : Double.NaN;
    }

    private double days(LocalDate date, Matcher clock) {
        double seconds = clock.group("second") == null ? 0 : Double.parseDouble(clock.group("second"));
        int minute = clock.group("minute") == null ? 0 : Integer.parseInt(clock.group("minute"));
        var moment = date.atTime(hour(clock), minute);
        if (seconds >= 61) {
            return Double.NaN;
        }
        if (clock.group("offset") != null) {
            moment = ZonedDateTime.of(moment, ZoneId.of(offset(clock.group("offset"))))
                    .withZoneSameInstant(zone)
                    .toLocalDateTime();
        }
        return days(moment) + seconds / SECONDS;
    }

    private static int hour(Matcher clock) {
        int hour = Integer.parseInt(clock.group("hour"));
        String half = clock.group("half") == null ? clock.group("ampm") : clock.group("half");
        if (half == null) {
            return hour;
        }
        boolean afternoon = half.equals("오후") || half.toLowerCase(Locale.ROOT).startsWith("p");
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static String offset(String text) {
        return text.equals("Z") || text.contains(":") || text.length() == 3
                ? text
                : text.substring(0, 3) + ":" + text.substring(3);
    }

    private static double days(LocalDateTime moment) {
        return moment.toLocalDate().toEpochDay() + (moment.toLocalTime().toNanoOfDay() / 1e9) / SECONDS;
    }
}
