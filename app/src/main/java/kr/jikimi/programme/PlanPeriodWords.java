package kr.jikimi.programme;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import kr.jikimi.programme.PlanPeriod.Hours;
import kr.jikimi.programme.PlanPeriod.Point;
import org.jspecify.annotations.Nullable;

/** Puts a period into words that {@link PlanPeriodParser} reads back to the same meaning. */
final class PlanPeriodWords {

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    private PlanPeriodWords() {}

    static String korean(PlanPeriod period) {
        var from = shown(period.from(), PlanPeriodWords::korean);
        var to = shown(period.to(), PlanPeriodWords::korean);
        return switch (period.form()) {
            case SPAN -> (from.equals(to) ? from : from + " ~ " + to) + hours(period.hours());
            case FROM -> from + " ~";
            case UNTIL -> "~ " + to;
            case CONTINUING -> "계속";
            case YEAR_ROUND -> from + " 연중";
            case QUARTERLY -> from + " 분기별";
            case MONTHLY -> from + " 매월";
        };
    }

    static String english(PlanPeriod period) {
        var from = shown(period.from(), PlanPeriodWords::english);
        var to = shown(period.to(), PlanPeriodWords::english);
        return switch (period.form()) {
            case SPAN -> (from.equals(to) ? from : from + " to " + to) + hours(period.hours());
            case FROM -> "from " + from;
            case UNTIL -> "until " + to;
            case CONTINUING -> "continuing";
            case YEAR_ROUND -> "all year " + from;
            case QUARTERLY -> "quarterly in " + from;
            case MONTHLY -> "monthly in " + from;
        };
    }

    private static String shown(@Nullable Point point, Function<Point, String> words) {
        return point == null ? "" : words.apply(point);
    }

    private static String korean(Point point) {
        var day = point.first();
        return switch (point.precision()) {
            case DAY -> "%d. %d. %d.".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            case MONTH_END -> "%d년 %d월 말".formatted(day.getYear(), day.getMonthValue());
            case MONTH -> "%d년 %d월".formatted(day.getYear(), day.getMonthValue());
            case QUARTER -> "%d년 %d분기".formatted(day.getYear(), quarter(day));
            case HALF -> "%d년 %s".formatted(day.getYear(), day.getMonthValue() == 1 ? "상반기" : "하반기");
            case YEAR -> "%d년".formatted(day.getYear());
        };
    }

    private static String english(Point point) {
        var day = point.first();
        return switch (point.precision()) {
            case DAY -> ENGLISH_DAY.format(day);
            case MONTH_END -> "end of " + ENGLISH_MONTH.format(day);
            case MONTH -> ENGLISH_MONTH.format(day);
            case QUARTER -> "Q%d %d".formatted(quarter(day), day.getYear());
            case HALF -> "H%d %d".formatted(day.getMonthValue() == 1 ? 1 : 2, day.getYear());
            case YEAR -> String.valueOf(day.getYear());
        };
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() + 2) / 3;
    }

    private static String hours(@Nullable Hours hours) {
        return hours == null ? "" : ", %s~%s".formatted(hours.begins(), hours.ends());
    }
}
