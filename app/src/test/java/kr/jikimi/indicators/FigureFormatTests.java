package kr.jikimi.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.foundation.Period;
import org.junit.jupiter.api.Test;

class FigureFormatTests {

    private final AsOf july = AsOf.of(LocalDate.of(2024, 7, 31));

    @Test
    void showsMoneyInTheDisplayUnitHalfUp() {
        assertThat(money("996404000", "천원")).isEqualTo("996,404");
        assertThat(money("1230625000", "백만원")).isEqualTo("1,231");
        assertThat(money("400000000", "억원")).isEqualTo("4");
    }

    @Test
    void showsNegativeMoneyWithDeltaAndNoMoneyWithADash() {
        assertThat(money("-1227000000", "백만원")).isEqualTo("Δ1,227");
        assertThat(money("0", "천원")).isEqualTo("-");
    }

    @Test
    void keepsTheDeclaredDecimalsOfARate() {
        assertThat(shown("18.0", "%", 1, "%")).isEqualTo("18.0");
        assertThat(shown("0.0", "%", 1, "%")).isEqualTo("-");
    }

    @Test
    void showsNoPeopleAsZero() {
        assertThat(shown("0", "명", 0, "명")).isEqualTo("0");
    }

    @Test
    void showsAPeriodWithTheYearOnce() {
        var request = new FigureRequest(
                "x", java.util.Map.of(), Period.of(LocalDate.of(2024, 3, 18), LocalDate.of(2024, 9, 17)), july);
        var figure = Figure.unknown(indicator("기간", 0), request, Kind.STATED, Standing.PERIOD_ONLY);
        assertThat(FigureFormat.display(figure, "기간", Locale.KOREAN)).isEqualTo("2024. 3. 18.~9. 17.");
    }

    private String money(String won, String displayUnit) {
        return shown(won, "원", 0, displayUnit);
    }

    private String shown(String value, String unit, int decimals, String displayUnit) {
        var indicator = indicator(unit, decimals);
        var figure =
                Figure.known(indicator, FigureRequest.of("x", july), Kind.COUNTED, new BigDecimal(value), List.of());
        return FigureFormat.display(figure, displayUnit, Locale.KOREAN);
    }

    private static Indicator indicator(String unit, int decimals) {
        return new Indicator("x", "엑스", "x", "정의", "definition", unit, decimals);
    }
}
