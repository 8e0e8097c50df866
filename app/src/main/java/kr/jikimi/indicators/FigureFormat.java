package kr.jikimi.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import kr.jikimi.foundation.Period;
import org.jspecify.annotations.Nullable;

/**
 * How a figure is printed: separators, half up to the display unit, negative money with Δ, no money and no rate as "-".
 * One rule for every paper and screen.
 */
final class FigureFormat {

    private static final Map<String, BigDecimal> WON_IN = Map.of(
            "원", BigDecimal.ONE,
            "천원", BigDecimal.valueOf(1_000),
            "만원", BigDecimal.valueOf(10_000),
            "백만원", BigDecimal.valueOf(1_000_000),
            "억원", BigDecimal.valueOf(100_000_000));

    private FigureFormat() {}

    static String display(Figure figure, String displayUnit, Locale locale) {
        return switch (figure.standing()) {
            case KNOWN -> number(java.util.Objects.requireNonNull(figure.value()), figure.indicator(), displayUnit);
            case PERIOD_ONLY -> period(figure.period());
            case PERIOD_OPEN -> isEnglish(locale) ? "period open" : "집계 중";
            case NOTHING_RECORDED -> isEnglish(locale) ? "not stated" : "미기재";
        };
    }

    private static String number(BigDecimal value, Indicator indicator, String displayUnit) {
        boolean money = WON_IN.containsKey(indicator.unit());
        if (value.signum() == 0 && (money || "%".equals(displayUnit))) {
            return "-";
        }
        var shown = money ? inUnit(value, indicator.unit(), displayUnit) : plain(value, indicator.decimals());
        return value.signum() < 0 ? "Δ" + shown.substring(1) : shown;
    }

    private static String inUnit(BigDecimal value, String unit, String displayUnit) {
        var factor = WON_IN.get(displayUnit);
        if (factor == null) {
            throw new IllegalArgumentException("Money cannot be shown in " + displayUnit);
        }
        var won = value.multiply(WON_IN.getOrDefault(unit, BigDecimal.ONE));
        return plain(won.divide(factor, 0, RoundingMode.HALF_UP), 0);
    }

    private static String plain(BigDecimal value, int decimals) {
        var pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** {@code 2024. 3. 18.~9. 17.}, the year again only when it changes. */
    private static String period(@Nullable Period period) {
        if (period == null) {
            return "-";
        }
        var from = period.from();
        var to = period.to();
        var end = from.getYear() == to.getYear() ? monthAndDay(to) : day(to);
        return from.equals(to) ? day(from) : day(from) + "~" + end;
    }

    private static String day(LocalDate date) {
        return date.getYear() + ". " + monthAndDay(date);
    }

    private static String monthAndDay(LocalDate date) {
        return date.getMonthValue() + ". " + date.getDayOfMonth() + ".";
    }

    private static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }
}
