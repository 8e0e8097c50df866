package kr.jikimi.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something is planned, as officers write it ("9월 ~ 12월", "~ 10월", "12월말", "분기별", "계속") and as a calendar
 * understands it.
 *
 * @param printed as it stands in the paper, never lost
 * @param from where it begins; absent when it has no stated beginning
 * @param to where it ends; absent when it has no stated end
 * @param hours on a single day, such as 14:00 to 15:30
 * @param ambiguous true when it can be read in two ways, such as "4.3.~ 12." (the 12th, or December); the later
 *     reading is taken and the paper shows a mark
 */
public record PlanPeriod(
        String printed,
        Form form,
        @Nullable Point from,
        @Nullable Point to,
        @Nullable Hours hours,
        boolean ambiguous) {

    public enum Form {
        /** A point, or from one to another. */
        SPAN,
        /** Begins, without a stated end: 10월 ~. */
        FROM,
        /** Ends, without a stated beginning: ~ 10월. */
        UNTIL,
        /** 계속: neither beginning nor end. */
        CONTINUING,
        /** 연중: all through the year. */
        YEAR_ROUND,
        /** 분기별: once in each quarter. */
        QUARTERLY,
        /** 매월: once in each month. */
        MONTHLY
    }

    public enum Precision {
        DAY,
        /** 12월말: the last ten days (하순) of a month. */
        MONTH_END,
        MONTH,
        QUARTER,
        HALF,
        YEAR
    }

    /** A stretch of the calendar that is named as one: a day, a month, a quarter. */
    public record Point(Precision precision, LocalDate first, LocalDate last) {

        private static final int FIRST_DAY_OF_MONTH_END = 21;

        static Point day(LocalDate day) {
            return new Point(Precision.DAY, day, day);
        }

        static Point month(YearMonth month) {
            return new Point(Precision.MONTH, month.atDay(1), month.atEndOfMonth());
        }

        static Point monthEnd(YearMonth month) {
            return new Point(Precision.MONTH_END, month.atDay(FIRST_DAY_OF_MONTH_END), month.atEndOfMonth());
        }

        static Point quarter(int year, int quarter) {
            return months(Precision.QUARTER, YearMonth.of(year, 3 * quarter - 2), 3);
        }

        static Point half(int year, int half) {
            return months(Precision.HALF, YearMonth.of(year, 6 * half - 5), 6);
        }

        static Point year(int year) {
            return months(Precision.YEAR, YearMonth.of(year, 1), 12);
        }

        private static Point months(Precision precision, YearMonth first, int count) {
            return new Point(
                    precision, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
        }
    }

    /** From one time of day to another. */
    public record Hours(LocalTime begins, LocalTime ends) {}

    /** Reads a period; the year is the one meant where the text names none. Empty when no form fits. */
    public static Optional<PlanPeriod> find(String printed, int year) {
        return new PlanPeriodParser(printed, year).parse();
    }

    /** The first day; empty when open or continuing. */
    public Optional<LocalDate> first() {
        return Optional.ofNullable(from).map(Point::first);
    }

    /** The last day; empty when open or continuing. */
    public Optional<LocalDate> last() {
        return Optional.ofNullable(to).map(Point::last);
    }

    /**
     * True when its end comes before its beginning unless it is read into the next year, which nobody has written: 11월
     * ~ 2월. A source is read so; of an officer who writes it now, the year is asked.
     */
    public boolean endsInAnUnsaidYear() {
        return form == Form.SPAN
                && from != null
                && to != null
                && to.first().getYear() > from.first().getYear()
                && !PlanPeriodParser.statesYearOfEnd(printed);
    }

    /** True for what comes again: quarterly, monthly, all year, continuing. */
    public boolean isRecurring() {
        return form != Form.SPAN && form != Form.FROM && form != Form.UNTIL;
    }

    /** The same meaning, whatever was printed. */
    public boolean means(PlanPeriod other) {
        return withPrinted("").equals(other.withPrinted(""));
    }

    /** In full and with the year, so that it can be read without the paper around it. */
    public String words(Locale locale) {
        return "en".equals(locale.getLanguage()) ? PlanPeriodWords.english(this) : PlanPeriodWords.korean(this);
    }

    private PlanPeriod withPrinted(String other) {
        return new PlanPeriod(other, form, from, to, hours, ambiguous);
    }
}
