package kr.jikimi.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.indicators.Citations;
import kr.jikimi.indicators.Figure;
import kr.jikimi.indicators.FigureRequest;
import kr.jikimi.indicators.Indicators;
import kr.jikimi.indicators.Standing;
import kr.jikimi.world.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures of the budget against the printed report. */
@OfficeTest
class BudgetFiguresTests {

    private static final AsOf END_OF_JULY = AsOf.of(LocalDate.of(2024, 7, 31));

    @Autowired
    Citations citations;

    @Autowired
    Indicators indicators;

    @ParameterizedTest
    @CsvFileSource(resources = "/budget/execution.csv", useHeadersInDisplayName = true)
    void saysTheExecutionOfEachLine(
            String line,
            BigDecimal current,
            BigDecimal committed,
            BigDecimal spent,
            BigDecimal committedRate,
            BigDecimal spentRate,
            BigDecimal forecast,
            BigDecimal forecastRate) {
        assertThat(cited(line + ".current")).isEqualByComparingTo(thousand(current));
        assertThat(cited(line + ".committed")).isEqualByComparingTo(thousand(committed));
        assertThat(cited(line + ".spent")).isEqualByComparingTo(thousand(spent));
        assertThat(cited(line + ".forecast")).isEqualByComparingTo(thousand(forecast));
        assertThat(cited(line + ".committedRate")).isEqualTo(committedRate);
        assertThat(cited(line + ".spentRate")).isEqualTo(spentRate);
        assertThat(cited(line + ".forecastRate")).isEqualTo(forecastRate);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/budget/overview.csv", useHeadersInDisplayName = true)
    void saysTheBudgetOfTwoYearsAndTheChange(String account, BigDecimal before, BigDecimal now, BigDecimal change) {
        assertThat(cited("budget.2023." + account)).isEqualByComparingTo(million(before));
        assertThat(cited("budget.2024." + account)).isEqualByComparingTo(million(now));
        assertThat(cited("budget.change." + account)).isEqualByComparingTo(million(change));
    }

    @Test
    void sumsTheProgrammeLines() {
        assertThat(value("budget.current", Map.of("total", "lines"))).isEqualByComparingTo("12159043000");
        assertThat(value("budget.committed", Map.of("total", "lines"))).isEqualByComparingTo("7112491000");
        assertThat(value("budget.spent", Map.of("total", "lines"))).isEqualByComparingTo("4654987000");
        assertThat(value("budget.forecast", Map.of("total", "lines"))).isEqualByComparingTo("11917822000");
        assertThat(value("budget.current", Map.of("division", "GEN"))).isEqualByComparingTo("1715900000");
        assertThat(value("budget.coverage-rate", Map.of())).isEqualTo("44.8");
        assertThat(value("budget.coverage-rate", Map.of("division", "COOP"))).isEqualTo("33.3");
    }

    @Test
    void saysWhatNoProgrammeLineAccountsForAndWhatTheBudgetIsMadeOf() {
        assertThat(value("budget.outside-lines", Map.of())).isEqualByComparingTo("14979957000");
        assertThat(value("budget.appropriation", Map.of("year", "2023"))).isEqualByComparingTo("24119000000");
        var part = figure("budget.part", Map.of("entry", "2024/no-such-entry"), END_OF_JULY);
        assertThat(part.standing()).isEqualTo(Standing.NOTHING_RECORDED);
    }

    @Test
    void keepsSilentBeforeTheFirstStatedBalance() {
        var june = AsOf.of(LocalDate.of(2024, 6, 30));
        assertThat(figure("budget.spent", Map.of("line", "B01"), june).standing())
                .isEqualTo(Standing.NOTHING_RECORDED);
        assertThat(figure("budget.spent", Map.of("total", "lines"), june).standing())
                .isEqualTo(Standing.NOTHING_RECORDED);
        assertThat(figure("budget.appropriation", Map.of("division", "GEN"), june)
                        .standing())
                .isEqualTo(Standing.KNOWN);
    }

    @Test
    void namesTheEntriesBehindAFigure() {
        var spent = figure("budget.spent", Map.of("line", "B01"), END_OF_JULY);
        assertThat(spent.records()).singleElement().satisfies(row -> {
            assertThat(row.key()).isEqualTo("2024/B01/spent/stated/2024-07-31");
            assertThat(row.values()).containsEntry("amount", "717890000");
            assertThat(row.source()).isEqualTo("업무보고 L.499");
        });
        assertThat(figure("budget.spent-rate", Map.of("line", "B01"), END_OF_JULY)
                        .records())
                .hasSize(2);
    }

    @Test
    void refusesAnAccountThatDoesNotExist() {
        assertThatThrownBy(() -> figure("budget.spent", Map.of("line", "B99"), END_OF_JULY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("B99");
    }

    private BigDecimal cited(String ref) {
        return Objects.requireNonNull(
                citations.figure(ref, END_OF_JULY).orElseThrow().figure().value());
    }

    private BigDecimal value(String indicator, Map<String, String> at) {
        return Objects.requireNonNull(figure(indicator, at, END_OF_JULY).value());
    }

    private Figure figure(String indicator, Map<String, String> at, AsOf asOf) {
        return indicators.figure(new FigureRequest(indicator, at, null, asOf));
    }

    private static BigDecimal thousand(BigDecimal amount) {
        return amount.multiply(BigDecimal.valueOf(1_000));
    }

    private static BigDecimal million(BigDecimal amount) {
        return amount.multiply(BigDecimal.valueOf(1_000_000));
    }
}
