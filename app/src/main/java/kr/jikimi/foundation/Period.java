package kr.jikimi.foundation;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Days from the first to the last, both included. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end (%s) before it begins (%s).".formatted(to, from));
        }
    }

    public static Period of(LocalDate from, LocalDate to) {
        return new Period(from, to);
    }

    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    public static Period year(int year) {
        return new Period(Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** True when no day of the period lies after the given one. */
    public boolean endedBy(LocalDate day) {
        return !to.isAfter(day);
    }

    public boolean within(Period other) {
        return !from.isBefore(other.from) && !to.isAfter(other.to);
    }

    /** ISO 8601 interval: {@code 2024-04-21/2024-07-31}. */
    public String iso() {
        return from + "/" + to;
    }
}
