package kr.jikimi.ranking;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The equally weighted mean of min-max normalised indicators.
 *
 * <p>Formula: {@code score[i] = mean over j of (x[j][i] - min x[j]) / (max x[j] - min x[j])}; scores lie in 0..1. An
 * indicator that is the same for every unit says nothing about their order and counts 0.5 for each.
 *
 * <p>Edge cases: no indicator or no unit is refused; NaN and infinite values are refused. Cost: linear in cells.
 * Thread-safe, no state. Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, pp. 83-91.
 */
public final class CompositeIndex {

    private CompositeIndex() {}

    /**
     * @param indicators one row per indicator, one column per unit; higher values mean a higher score
     * @return one score per unit, 0..1
     */
    public static double[] of(double[][] indicators) {
        requireRectangle(indicators);
        int units = indicators[0].length;
        double[][] normal =
                Arrays.stream(indicators).map(CompositeIndex::normalise).toArray(double[][]::new);
        return IntStream.range(0, units)
                .mapToDouble(unit -> Arrays.stream(normal)
                        .mapToDouble(row -> row[unit])
                        .average()
                        .orElseThrow())
                .toArray();
    }

    /** Ranks from 1 (highest score); equal scores share the better rank. */
    public static int[] ranks(double[] scores) {
        return Arrays.stream(scores)
                .mapToInt(score -> 1
                        + (int) Arrays.stream(scores)
                                .filter(other -> other > score)
                                .count())
                .toArray();
    }

    private static double[] normalise(double[] values) {
        double min = Arrays.stream(values).min().orElseThrow();
        double range = Arrays.stream(values).max().orElseThrow() - min;
        return Arrays.stream(values)
                .map(v -> range == 0 ? 0.5 : (v - min) / range)
                .toArray();
    }

    private static void requireRectangle(double[][] indicators) {
        if (indicators.length == 0 || indicators[0].length == 0) {
            throw new IllegalArgumentException("A composite index needs at least one indicator and one unit.");
        }
        for (double[] row : indicators) {
            if (row.length != indicators[0].length) {
                throw new IllegalArgumentException("Every indicator needs one value per unit.");
            }
            if (!Arrays.stream(row).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("An indicator holds a value that is not a finite number.");
            }
        }
    }
}
