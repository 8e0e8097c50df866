package kr.jikimi.registers;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import kr.jikimi.foundation.Period;
import kr.jikimi.registers.definition.Precision;
import org.jspecify.annotations.Nullable;

/**
 * When it happened or holds, as far as the source says. An open beginning reads "up to", an open end "since". Dates
 * are widened to the precision: a month begins on its first day and ends on its last.
 */
public record When(@Nullable LocalDate from, @Nullable LocalDate to, Precision precision) {

    public static final When NOT_STATED = new When(null, null, Precision.NONE);

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final String OPEN = "..";

    public static When of(@Nullable LocalDate from, @Nullable LocalDate to, Precision precision) {
        if (from == null && to == null) {
            return NOT_STATED;
        }
        return new When(
                from == null ? null : span(from, precision).from(),
                to == null ? null : span(to, precision).to(),
                precision);
    }

    /**
     * Reads {@code 2024-06-20}, {@code 2024-06}, {@code 2024-Q3}, {@code 2024}, two of them with a slash between, or
     * {@code ..} for an open end. A single date of a thing means "since".
     */
    public static When parse(String text, boolean openEnd) {
        var parts = text.split("/", -1);
        var first = parts[0];
        var last = parts.length == 2 ? parts[1] : openEnd ? OPEN : first;
        var precision = precision(first.equals(OPEN) ? last : first);
        return new When(
                first.equals(OPEN) ? null : span(first).from(),
                last.equals(OPEN) ? null : span(last).to(),
                precision);
    }

    private static Precision precision(String text) {
        return switch (text.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> text.contains("Q") ? Precision.QUARTER : Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    /** @throws DateTimeParseException when it is neither day, month, quarter nor year */
    private static Period span(String text) {
        var quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            int firstMonth = Integer.parseInt(quarter.group(2)) * 3 - 2;
            return span(LocalDate.of(Integer.parseInt(quarter.group(1)), firstMonth, 1), Precision.QUARTER);
        }
        return switch (precision(text)) {
            case YEAR -> Period.year(Year.parse(text).getValue());
            case MONTH -> Period.month(YearMonth.parse(text));
            case DAY, QUARTER, NONE -> Period.day(LocalDate.parse(text));
        };
    }

    private static Period span(LocalDate day, Precision precision) {
        return switch (precision) {
            case DAY, NONE -> Period.day(day);
            case MONTH -> Period.month(YearMonth.from(day));
            case QUARTER -> quarter(day);
            case YEAR -> Period.year(day.getYear());
        };
    }

    private static Period quarter(LocalDate day) {
        var first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1);
        return Period.of(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    public boolean isStated() {
        return from != null || to != null;
    }

    /** Surely over on that day; what has no date is taken for past. */
    boolean endedBy(LocalDate day) {
        var end = to != null ? to : from == null ? null : span(from, precision).to();
        return end == null || !end.isAfter(day);
    }

    boolean begunBy(LocalDate day) {
        return from == null || !from.isAfter(day);
    }

    /** Surely there on that day: begun, to the last day of its beginning's precision, and not yet over. */
    boolean holdsOn(LocalDate day) {
        boolean begun = from == null || !span(from, precision).to().isAfter(day);
        return begun && (to == null || !to.isBefore(day));
    }

    boolean liesWithin(Period period) {
        var first = from != null ? from : to;
        var last = to != null ? to : from;
        return first != null && last != null && Period.of(first, last).within(period);
    }

    boolean covers(When other) {
        return from != null && to != null && other.liesWithin(Period.of(from, to));
    }

    /** Both ends, when both are stated. */
    @Nullable
    Period period() {
        return from == null || to == null ? null : Period.of(from, to);
    }

    /** The year it belongs to, for keys and for narrowing. */
    public @Nullable Integer year() {
        var day = from != null ? from : to;
        return day == null ? null : day.getYear();
    }
}
