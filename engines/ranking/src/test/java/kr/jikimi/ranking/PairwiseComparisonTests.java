package kr.jikimi.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairwiseComparisonTests {

    /** Saaty (1977), wealth of seven nations: printed eigenvector .427 .230 .021 .052 .052 .123 .094, eigenvalue 7.61. */
    private static final double[][] NATIONS = {
        {1, 4, 9, 6, 6, 5, 5},
        {1 / 4.0, 1, 7, 5, 5, 3, 4},
        {1 / 9.0, 1 / 7.0, 1, 1 / 5.0, 1 / 5.0, 1 / 7.0, 1 / 5.0},
        {1 / 6.0, 1 / 5.0, 5, 1, 1, 1 / 3.0, 1 / 3.0},
        {1 / 6.0, 1 / 5.0, 5, 1, 1, 1 / 3.0, 1 / 3.0},
        {1 / 5.0, 1 / 3.0, 7, 3, 3, 1, 2},
        {1 / 5.0, 1 / 4.0, 5, 3, 3, 1 / 2.0, 1}
    };

    @Test
    void a01FindsWhatWasPublishedForTheSevenNations() {
        var found = PairwiseComparison.of(NATIONS);
        assertThat(found.weights())
                .containsExactly(new double[] {0.427, 0.230, 0.021, 0.052, 0.052, 0.123, 0.094}, within(6e-4));
        assertThat(found.largestEigenvalue()).isCloseTo(7.61, within(5e-3));
    }

    /** {@code numpy.linalg.eig}, NumPy 2. */
    @Test
    void a02AgreesWithNumPy() {
        var found = PairwiseComparison.of(NATIONS);
        assertThat(found.largestEigenvalue()).isCloseTo(7.6077202688596035, within(1e-9));
        assertThat(found.weights()[0]).isCloseTo(0.427115022, within(1e-9));
        assertThat(found.consistencyRatio()).isCloseTo(0.6077202688596035 / 6 / 1.32, within(1e-9));
        assertThat(found.isConsistent()).isTrue();
    }

    @Test
    void a03FindsTheWeightsThatConsistentJudgementsComeFrom() {
        var found = PairwiseComparison.of(new double[][] {{1, 2, 6}, {0.5, 1, 3}, {1 / 6.0, 1 / 3.0, 1}});
        assertThat(found.weights()).containsExactly(new double[] {0.6, 0.3, 0.1}, within(1e-12));
        assertThat(found.consistencyRatio()).isCloseTo(0, within(1e-12));
    }

    @Test
    void b01NoticesACircle() {
        var found = PairwiseComparison.of(new double[][] {{1, 9, 1 / 9.0}, {1 / 9.0, 1, 9}, {9, 1 / 9.0, 1}});
        assertThat(found.isConsistent()).isFalse();
    }

    @Test
    void b02TakesOneAndTwoIndicators() {
        assertThat(PairwiseComparison.of(new double[][] {{1}}).weights()).containsExactly(1);
        var two = PairwiseComparison.of(new double[][] {{1, 3}, {1 / 3.0, 1}});
        assertThat(two.weights()).containsExactly(new double[] {0.75, 0.25}, within(1e-12));
        assertThat(two.consistencyRatio()).isZero();
    }

    @Test
    void refusesEntriesThatAreNotInverses() {
        assertThatThrownBy(() -> PairwiseComparison.of(new double[][] {{1, 3}, {3, 1}}))
                .hasMessageContaining("row 1, column 2: found 3.0")
                .hasMessageContaining("Maybe write 1/3");
        assertThatThrownBy(() -> PairwiseComparison.of(new double[][] {{1, Double.NaN}, {1, 1}}))
                .hasMessageContaining("NaN");
    }
}
