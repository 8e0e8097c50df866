package kr.jikimi.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CompositeIndexTests {

    @Test
    void averagesNormalisedIndicators() {
        double[] scores = CompositeIndex.of(new double[][] {{0, 5, 10}, {2, 2, 4}});
        assertThat(scores).containsExactly(0.0, 0.25, 1.0);
    }

    @Test
    void countsAnIndicatorWithoutSpreadAsHalf() {
        assertThat(CompositeIndex.of(new double[][] {{7, 7}})).containsExactly(0.5, 0.5);
    }

    @Test
    void sharesTheBetterRankBetweenEqualScores() {
        assertThat(CompositeIndex.ranks(new double[] {0.2, 0.9, 0.2, 0.1})).containsExactly(2, 1, 2, 4);
    }

    @Test
    void refusesWhatIsNotANumber() {
        assertThatThrownBy(() -> CompositeIndex.of(new double[][] {{1, Double.NaN}}))
                .hasMessageContaining("finite");
    }
}
