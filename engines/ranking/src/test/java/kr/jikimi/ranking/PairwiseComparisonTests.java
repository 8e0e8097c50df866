package kr.jikimi.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
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

    /**
     * The characteristic polynomial of the seven nations in exact fractions (Faddeev and LeVerrier), its largest root by
     * Newton with 40 digits: Python 3, {@code fractions} and {@code decimal}, no matrix library.
     */
    @Test
    void a04AgreesWithTheExactCharacteristicPolynomial() {
        var found = PairwiseComparison.of(NATIONS);
        assertThat(found.largestEigenvalue()).isCloseTo(7.607720268859597659, within(1e-10));
        assertThat(found.consistencyRatio()).isCloseTo(0.076732357179242, within(1e-10));
    }

    /** For three: the characteristic polynomial gives lambda = 1 + t + 1/t with t the cube root of a12 a23 / a13. */
    @Test
    void a05AgreesWithTheFormulaForThree() {
        var random = new Random(3);
        for (int round = 0; round < 200; round++) {
            double[][] matrix = judgements(random, 3);
            double t = Math.cbrt(matrix[0][1] * matrix[1][2] / matrix[0][2]);
            double lambda = 1 + t + 1 / t;
            var found = PairwiseComparison.of(matrix);
            assertThat(found.largestEigenvalue()).isCloseTo(lambda, within(1e-6 * lambda));
            assertThat(found.consistencyRatio()).isCloseTo((lambda - 3) / 2 / 0.58, within(1e-5));
        }
    }

    /** The random index is the mean index of random judgements; Saaty's table holds within what drawing them gives. */
    @Test
    void a06TheRandomIndicesAreThoseOfRandomJudgements() {
        double[] printed = {0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49};
        var random = new Random(4);
        for (int n = 3; n <= 10; n++) {
            double sum = 0;
            for (int round = 0; round < 1000; round++) {
                sum += (PairwiseComparison.of(judgements(random, n)).largestEigenvalue() - n) / (n - 1);
            }
            assertThat(sum / 1000).as("n = %d", n).isCloseTo(printed[n - 3], within(0.1));
        }
    }

    private static double[][] judgements(Random random, int n) {
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            matrix[i][i] = 1;
            for (int j = 0; j < i; j++) {
                int step = random.nextInt(17) - 8;
                matrix[i][j] = step < 0 ? 1.0 / (1 - step) : 1 + step;
                matrix[j][i] = 1 / matrix[i][j];
            }
        }
        return matrix;
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
