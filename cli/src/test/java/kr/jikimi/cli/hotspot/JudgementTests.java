package kr.jikimi.cli.hotspot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.jikimi.hotspot.forecast.Duel;
import kr.jikimi.hotspot.forecast.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTests {

    @ParameterizedTest
    @CsvSource({
        "0.7, 1.4, no better than chance, 우연과 구별되지 않는다",
        "1.0, 1.9, no better than chance, 우연과 구별되지 않는다",
        "1.2, 1.9, times chance, 배 잘 맞았다",
        "0.4, 0.9, worse than chance, 우연보다 못했다"
    })
    void callsAForecastBetterOnlyWhenItsIntervalIsAboveChance(double low, double high, String english, String korean) {
        var band = new Verdict.Band(low, high);
        var words = Judgement.ofPai(new Verdict("forecast", 0.01, 1, 100, 3, 200, 0.015, 1.5, 0.2, band, band, band));
        assertThat(words.english()).contains(english);
        assertThat(words.korean()).contains(korean);
    }

    @ParameterizedTest
    @CsvSource({"-0.5, 0.5, not distinguishable", "0, 2, not distinguishable", "0.1, 2, better", "-2, -0.1, worse"})
    void callsADifferenceByItsInterval(double low, double high, String said) {
        var duel = new Duel("forecast", "kernelDensity", 0.01, 3, 0, 1, List.of(), 0.2, new Verdict.Band(low, high));
        assertThat(Judgement.shortly(duel).english()).isEqualTo(said);
        assertThat(Judgement.ofDuel(duel).english()).startsWith(said);
    }

    @Test
    void putsTheParticleThatFitsTheWord() {
        assertThat(Many.with("커널 밀도")).isEqualTo("와");
        assertThat(Many.with("지난달과 같음")).isEqualTo("과");
        assertThat(Many.with("어디나 같음(우연)")).isEqualTo("과");
        assertThat(Many.with("인구 비례")).isEqualTo("와");
    }

    @Test
    void countsOneAndMany() {
        assertThat(Many.of(1, "event")).isEqualTo("1 event");
        assertThat(Many.of(6379, "event")).isEqualTo("6,379 events");
    }
}
