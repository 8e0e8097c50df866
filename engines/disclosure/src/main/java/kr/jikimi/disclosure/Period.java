package kr.jikimi.disclosure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of whole days, read from {@code 2024}, {@code 2024-Q1}, {@code 2024-01}, {@code 2024-01-15} or two of them with
 * {@code ~} between, the last day included.
 *
 * @param from the first day
 * @param until the day after the last
 */
public record Period(LocalDate from, LocalDate until) {

    private static final Pattern SHAPE =
            Pattern.compile("(\\d{4})(?:-?(?:Q([1-4])|(\\d{2})(?:-(\\d{2}))?))?", Pattern.CASE_INSENSITIVE);

    public Period {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("The period from %s ends before it begins.".formatted(from));
        }
    }

    /** The period that a text means, or nothing when it means none. */
    public static Optional<Period> find(String text) {
        String[] ends = text.strip().split("\\s*~\\s*", -1);
        try {
            if (ends.length == 1) {
                return single(ends[0]);
            }
            return ends.length == 2
                    ? single(ends[0]).flatMap(a -> single(ends[1]).map(b -> new Period(a.from, b.until)))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Period> single(String text) {
        Matcher parts = SHAPE.matcher(text);
        return parts.matches() ? Optional.of(of(parts)) : Optional.empty();
    }

    private static Period of(Matcher parts) {
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            var first = LocalDate.of(year, 3 * Integer.parseInt(parts.group(2)) - 2, 1);
            return new Period(first, first.plusMonths(3));
        }
        if (parts.group(3) == null) {
            return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        }
        var month = YearMonth.of(year, Integer.parseInt(parts.group(3)));
        if (parts.group(4) == null) {
            return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
        }
        var day = month.atDay(Integer.parseInt(parts.group(4)));
        return new Period(day, day.plusDays(1));
    }

    /** The shortest period that holds this one and another. */
    public Period span(Period other) {
        return new Period(
                from.isBefore(other.from) ? from : other.from, until.isAfter(other.until) ? until : other.until);
    }

    /** As {@link #find} reads it back. */
    @Override
    public String toString() {
        return from + "~" + until.minusDays(1);
    }
}
