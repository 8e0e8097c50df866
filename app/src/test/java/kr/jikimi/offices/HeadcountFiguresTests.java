package kr.jikimi.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.indicators.Citations;
import kr.jikimi.indicators.FigureRequest;
import kr.jikimi.indicators.Indicators;
import kr.jikimi.indicators.RecordVersion;
import kr.jikimi.indicators.Standing;
import kr.jikimi.world.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The headcount of the work report, figure by figure. */
@OfficeTest
class HeadcountFiguresTests {

    private static final AsOf REPORT = AsOf.of(LocalDate.of(2024, 7, 31));

    @Autowired
    Citations citations;

    @Autowired
    Indicators indicators;

    @ParameterizedTest
    @CsvFileSource(resources = "/expected/headcount.csv", numLinesToSkip = 1)
    void saysWhatTheSourcePrints(String ref, BigDecimal value) {
        var cited = citations.figure(ref, REPORT).orElseThrow();

        assertThat(cited.figure().value()).isEqualByComparingTo(value);
        assertThat(cited.displayUnit()).isEqualTo("명");
    }

    @Test
    void standsOnTheRowsItAddsUp() {
        var general = figure(Map.of("kind", "general"), REPORT);

        assertThat(general.records())
                .extracting(RecordVersion::key)
                .containsExactly("GEN/general@2024-07-31", "COOP/general@2024-07-31", "SUP/general@2024-07-31");
        assertThat(general.records().getFirst().values()).isEqualTo(Map.of("quota", "17"));
    }

    @Test
    void isNotRecordedBeforeTheFirstTable() {
        var earlier = figure(Map.of(), REPORT.withDate(LocalDate.of(2024, 7, 30)));

        assertThat(earlier.standing()).isEqualTo(Standing.NOTHING_RECORDED);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> figure(Map.of("division", "GEN-POLICY"), REPORT))
                .hasMessageContaining("no division GEN-POLICY");
        assertThatThrownBy(() -> figure(Map.of("kind", "robots"), REPORT)).hasMessageContaining("robots");
        assertThatThrownBy(() -> figure(Map.of("team", "GEN"), REPORT)).hasMessageContaining("team");
    }

    @Test
    void countsOneBureauThreeDivisionsElevenTeams() {
        assertThat(Map.of("bureau", 1, "division", 3, "team", 11)).allSatisfy((kind, number) -> {
            var count = indicators.figure(new FigureRequest("offices.count", Map.of("kind", kind), null, REPORT));
            assertThat(count.value()).isEqualByComparingTo(BigDecimal.valueOf(number));
        });
    }

    private kr.jikimi.indicators.Figure figure(Map<String, String> at, AsOf asOf) {
        return indicators.figure(new FigureRequest("headcount.quota", at, null, asOf));
    }
}
