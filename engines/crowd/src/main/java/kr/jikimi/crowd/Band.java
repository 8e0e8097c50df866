package kr.jikimi.crowd;

import java.util.Arrays;

/**
 * A number over replicas: its median and the 5th and 95th percentile, linear between order statistics (Hyndman and Fan
 * 1996, type 7). One replica: all three are its value.
 */
public record Band(double median, double p05, double p95) {

    /** @throws IllegalArgumentException when there is no value or one that is not a number */
    public static Band of(double... values) {
        Require.that(values.length > 0, "A band needs at least one value.");
        Require.that(Arrays.stream(values).noneMatch(Double::isNaN), "A band holds a value that is not a number.");
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Band(quantile(sorted, 0.5), quantile(sorted, 0.05), quantile(sorted, 0.95));
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
