package kr.jikimi.ranking;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * How an indicator is made comparable with others (OECD/JRC 2008, step 5). An indicator whose more lowers the score is
 * turned round. NaN stays NaN; an indicator that is the same everywhere says nothing about order and gives each unit the
 * middle value.
 */
public enum Normalisation {
    /** {@code (x - min) / (max - min)}, 0 to 1; turned round {@code 1 -} that; no spread: 0.5. One outlier sets the scale. */
    MIN_MAX,
    /** {@code (x - mean) / sd}, sd over units (divisor n); turned round {@code -} that; no spread: 0. */
    Z_SCORE,
    /** {@code (n - rank + 0.5) / n} with 1 the best rank, ties sharing the middle: 0 to 1. Only order counts. */
    RANK,
    /** {@code x / reference}, 1 at the reference; turned round {@code reference / x}. Both must be above zero. */
    REFERENCE;

    double[] of(Indicator indicator) {
        double[] known = Arrays.stream(indicator.values())
                .filter(value -> !Double.isNaN(value))
                .toArray();
        return switch (this) {
            case MIN_MAX -> minMax(indicator, known);
            case Z_SCORE -> zScore(indicator, known);
            case RANK -> rank(indicator, known);
            case REFERENCE -> reference(indicator);
        };
    }

    private static double[] minMax(Indicator indicator, double[] known) {
        double min = Arrays.stream(known).min().orElse(Double.NaN);
        double range = Arrays.stream(known).max().orElse(Double.NaN) - min;
        return each(indicator, x -> {
            double share = range == 0 ? 0.5 : (x - min) / range;
            return indicator.isRaising() ? share : 1 - share;
        });
    }

    private static double[] zScore(Indicator indicator, double[] known) {
        double mean = Arrays.stream(known).average().orElse(Double.NaN);
        double deviation = Math.sqrt(
                Arrays.stream(known).map(x -> (x - mean) * (x - mean)).average().orElse(Double.NaN));
        double sign = indicator.isRaising() ? 1 : -1;
        return each(indicator, x -> deviation == 0 ? 0 : sign * (x - mean) / deviation);
    }

    private static double[] rank(Indicator indicator, double[] known) {
        double sign = indicator.isRaising() ? 1 : -1;
        return each(indicator, x -> {
            long below = Arrays.stream(known).filter(y -> sign * y < sign * x).count();
            long same = Arrays.stream(known).filter(y -> y == x).count();
            return (below + same / 2.0) / known.length;
        });
    }

    private static double[] reference(Indicator indicator) {
        double reference = indicator.reference();
        if (!(reference > 0)) {
            throw new IllegalArgumentException(
                    "indicator %s: found a reference of %s, expected a number above 0.%nMaybe take min-max."
                            .formatted(indicator.name(), reference));
        }
        return each(indicator, x -> {
            if (x < 0 || x == 0 && !indicator.isRaising()) {
                throw new IllegalArgumentException(
                        "indicator %s: found %s, expected a number above 0 for a ratio.%nMaybe take min-max."
                                .formatted(indicator.name(), x));
            }
            return indicator.isRaising() ? x / reference : reference / x;
        });
    }

    private static double[] each(Indicator indicator, DoubleUnaryOperator formula) {
        double[] values = indicator.values();
        return IntStream.range(0, values.length)
                .mapToDouble(i -> Double.isNaN(values[i]) ? Double.NaN : formula.applyAsDouble(values[i]))
                .toArray();
    }
}
