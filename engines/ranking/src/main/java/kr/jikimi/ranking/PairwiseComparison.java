package kr.jikimi.ranking;

import java.util.Arrays;

/**
 * Weights from comparing indicators two by two (AHP): entry {@code [i][j]} says how many times as important i is as j, 1 to
 * 9 and their inverses.
 *
 * <p>Weights are the eigenvector of the largest eigenvalue, scaled to sum 1, by the power method to 1e-12. {@code index =
 * (lambda - n) / (n - 1)}, {@code ratio = index / random index}, with Saaty's random indices 0.58, 0.90, 1.12, 1.24, 1.32,
 * 1.41, 1.45, 1.49 for n = 3 to 10, and 1.51, 1.48, 1.56, 1.57, 1.59 for 11 to 15; for n of 1 and 2 nothing can contradict
 * and the ratio is 0. Above 0.1 the judgements contradict each other too much to be used.
 *
 * <p>Edge cases: a matrix that is not square, not positive, not 1 on the diagonal or whose mirror entries are not inverses
 * (within 1 %) is refused with the entry named; above 15 indicators is refused. Cost: n squared per step, some ten steps. No
 * state. Sources: T. L. Saaty (1977), A scaling method for priorities in hierarchical structures, Journal of Mathematical
 * Psychology 15, 234-281; Saaty (1980), The Analytic Hierarchy Process; OECD/JRC (2008), step 6.
 *
 * @param weights sum 1
 * @param largestEigenvalue n when no judgement contradicts another
 * @param consistencyRatio 0 when no judgement contradicts another
 */
public record PairwiseComparison(double[] weights, double largestEigenvalue, double consistencyRatio) {

    /** Above this the judgements should be made again. */
    public static final double LIMIT = 0.1;

    private static final double[] RANDOM_INDEX = {
        0, 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
    };

    public static PairwiseComparison of(double[][] matrix) {
        require(matrix);
        int n = matrix.length;
        double[] weights = new double[n];
        Arrays.fill(weights, 1.0 / n);
        double lambda = 0;
        for (int step = 0; step < 10_000; step++) {
            double[] next = times(matrix, weights);
            lambda = Arrays.stream(next).sum();
            double change = 0;
            for (int i = 0; i < n; i++) {
                next[i] /= lambda;
                change = Math.max(change, Math.abs(next[i] - weights[i]));
            }
            weights = next;
            if (change < 1e-12) {
                break;
            }
        }
        double index = n < 3 ? 0 : Math.max(0, (lambda - n) / (n - 1));
        return new PairwiseComparison(weights, lambda, n < 3 ? 0 : index / RANDOM_INDEX[n]);
    }

    public boolean isConsistent() {
        return consistencyRatio <= LIMIT;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix)
                .mapToDouble(row -> {
                    double sum = 0;
                    for (int j = 0; j < row.length; j++) {
                        sum += row[j] * vector[j];
                    }
                    return sum;
                })
                .toArray();
    }

    private static void require(double[][] matrix) {
        int n = matrix.length;
        if (n == 0 || n >= RANDOM_INDEX.length) {
            throw new IllegalArgumentException(
                    "comparisons: found %d indicators, expected 1 to %d.%nMaybe compare in groups."
                            .formatted(n, RANDOM_INDEX.length - 1));
        }
        for (int i = 0; i < n; i++) {
            if (matrix[i].length != n) {
                throw new IllegalArgumentException(
                        "comparisons: row %d has %d entries, expected %d.".formatted(i + 1, matrix[i].length, n));
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double product = matrix[i][j] * matrix[j][i];
                if (!(matrix[i][j] > 0) || !(Math.abs(product - 1) <= 0.01)) {
                    throw new IllegalArgumentException(
                            "comparisons: row %d, column %d: found %s, expected the inverse of row %d, column %d, which is %s.%nMaybe write 1/3 where the mirror says 3, and 1 on the diagonal."
                                    .formatted(i + 1, j + 1, matrix[i][j], j + 1, i + 1, matrix[j][i]));
                }
            }
        }
    }
}
