package kr.jikimi.indicators;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kr.jikimi.foundation.Period;
import kr.jikimi.papers.NumberStyle;
import org.jspecify.annotations.Nullable;

/**
 * How a figure is printed: separators, half up to the display unit, negative numbers with Δ, no money and no rate as
 * "-". One rule for every paper and screen.
 */
final class FigureFormat {

    /** The power of ten that each unit of money stands for. */
    private static final Map<String, Integer> TENS = Map.of("원", 0, "천원", 3, "만원", 4, "백만원", 6, "억원", 8);

    private FigureFormat() {}

    static String display(Figure figure, String displayUnit, Locale locale) {
        return switch (figure.standing()) {
            case KNOWN -> style(figure.indicator(), displayUnit).display(Objects.requireNonNull(figure.value()));
            case PERIOD_ONLY -> period(figure.period());
            case PERIOD_OPEN -> isEnglish(locale) ? "period open" : "집계 중";
            case NOTHING_RECORDED -> isEnglish(locale) ? "not stated" : "미기재";
        };
    }

    static NumberStyle style(Indicator indicator, String displayUnit) {
        if (TENS.containsKey(indicator.unit())) {
            return money(indicator.unit(), displayUnit);
        }
        var style = NumberStyle.decimals(indicator.decimals()).withMinus("Δ");
        return "%".equals(indicator.unit()) ? style.withZero("-") : style;
    }

    private static NumberStyle money(String unit, String displayUnit) {
        var tens = TENS.get(displayUnit);
        if (tens == null) {
            throw new IllegalArgumentException("Money cannot be shown in " + displayUnit);
        }
        return new NumberStyle(0, tens - TENS.getOrDefault(unit, 0), "-", "Δ", "", "");
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
