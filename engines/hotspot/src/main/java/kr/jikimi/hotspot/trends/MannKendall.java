package kr.jikimi.hotspot.trends;

import java.util.Arrays;
import kr.jikimi.hotspot.clusters.Normal;

/**
 * Does a series rise or fall? {@code S = Σ_{i<j} sign(x_j - x_i)}, its variance corrected for ties,
 * {@code z = (S - sign S) / sqrt(var)}. Fewer than three values or all equal: S = 0, p = 1. Quadratic in the length of the
 * series. Source: Mann (1945), Kendall (1975); the same as {@code Kendall::MannKendall} up to its exact tables.
 */
public record MannKendall(int s, double z, double p) {

    public static MannKendall of(double... series) {
        int s = 0;
        for (int i = 0; i < series.length; i++) {
            for (int j = i + 1; j < series.length; j++) {
                s += (int) Math.signum(series[j] - series[i]);
            }
        }
        double variance = variance(series);
        double z = variance > 0 ? (s - Math.signum(s)) / Math.sqrt(variance) : 0;
        return new MannKendall(s, z, Normal.twoSided(z));
    }

    private static double variance(double[] series) {
        double n = series.length;
        double sum = n * (n - 1) * (2 * n + 5);
        double[] sorted = series.clone();
        Arrays.sort(sorted);
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[from]) {
                double tied = i - from;
                sum -= tied * (tied - 1) * (2 * tied + 5);
                from = i;
            }
        }
        return sum / 18;
    }
}
