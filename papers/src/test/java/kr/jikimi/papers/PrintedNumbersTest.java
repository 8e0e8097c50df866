package kr.jikimi.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PrintedNumbersTest {

    @Test
    void printsWonInThousands() {
        assertThat(NumberStyle.THOUSAND_WON.display(new BigDecimal("996404000")))
                .isEqualTo("996,404");
        assertThat(NumberStyle.THOUSAND_WON.shown(new BigDecimal("996404000"))).isEqualByComparingTo("996404");
    }

    @Test
    void printsZeroMoneyAsADash() {
        assertThat(NumberStyle.MILLION_WON.display(BigDecimal.ZERO)).isEqualTo("-");
        assertThat(NumberStyle.COUNT.display(BigDecimal.ZERO)).isEqualTo("0");
    }

    @Test
    void printsMoneyThatRoundsToZeroAsDigits() {
        assertThat(NumberStyle.MILLION_WON.display(new BigDecimal("-1000"))).isEqualTo("0");
    }

    @Test
    void printsNegativeMoneyWithADelta() {
        assertThat(NumberStyle.MILLION_WON.display(new BigDecimal("-1227000000")))
                .isEqualTo("Δ1,227");
    }

    @Test
    void roundsHalfUp() {
        assertThat(NumberStyle.decimals(1).display(new BigDecimal("61.55"))).isEqualTo("61.6");
    }

    @Test
    void givesTheSpreadsheetTheSameWords() {
        var style = NumberStyle.COUNT.withPrefix("약 ").withSuffix("명");

        assertThat(style.spreadsheetFormat(BigDecimal.TEN)).isEqualTo("\"약 \"#,##0\"명\";\"약 \"\"-\"#,##0\"명\"");
    }

    @Test
    void refusesAFigureWhoseTextIsNotItsNumber() {
        assertThatThrownBy(() -> new Figure("F001", "대상지", BigDecimal.TEN, "개소", "11", NumberStyle.COUNT, null))
                .hasMessageContaining("Figure F001 displays \"11\" but its style prints \"10\"");
    }

    @Test
    void refusesAPictureWithoutAlternativeText() {
        assertThatThrownBy(() -> new Picture(new byte[1], Picture.Kind.PNG, " ", "조직도", 100))
                .hasMessageContaining("Picture \"조직도\" has no alternative text");
    }
}
