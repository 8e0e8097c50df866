package kr.jikimi.budget.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import kr.jikimi.foundation.Rate;
import kr.jikimi.foundation.Won;
import org.jspecify.annotations.Nullable;

/** In which unit a screen shows money: rounded half up at the edge, "-" for nothing, Δ for less than nothing. */
enum DisplayUnit {
    WON(1),
    THOUSAND(1_000),
    MILLION(1_000_000);

    private final BigDecimal size;

    DisplayUnit(long size) {
        this.size = BigDecimal.valueOf(size);
    }

    /** As in addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The printed amount; empty where the books are silent. */
    public String show(@Nullable Won amount) {
        if (amount == null) {
            return "";
        }
        var shown = amount.toBigDecimal().divide(size, 0, RoundingMode.HALF_UP);
        if (shown.signum() == 0 && amount.isZero()) {
            return "-";
        }
        return (shown.signum() < 0 ? "Δ" : "") + "%,d".formatted(shown.abs().longValueExact());
    }

    /** The printed rate; empty where there is nothing to have a share of. */
    public static String show(Optional<Rate> rate) {
        return rate.map(Rate::percent)
                .map(percent -> percent.signum() == 0 ? "-" : percent.toPlainString())
                .orElse("");
    }
}
