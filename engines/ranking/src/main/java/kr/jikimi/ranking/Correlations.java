package kr.jikimi.ranking;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How indicators move together. Two that say the same count twice (OECD/JRC 2008, step 4 and step 6).
 *
 * <p>Pearson {@code cov / (sd sd)}; Spearman the same of ranks, ties sharing the middle. Over units where both are known; NaN
 * with fewer than two such or without spread. Cost: pairs of indicators times units; Spearman quadratic in units.
 *
 * @param pearson by indicator, then indicator
 * @param spearman by indicator, then indicator
 */
public record Correlations(double[][] pearson, double[][] spearman) {

    /** Above this two indicators count nearly the same thing twice. */
    public static final double HIGH = 0.9;

    public static Correlations of(List<Indicator> indicators) {
        int n = indicators.size();
        double[][] pearson = new double[n][n];
        double[][] spearman = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double[][] both =
                        both(indicators.get(i).values(), indicators.get(j).values());
                pearson[i][j] = pearson(both[0], both[1]);
                spearman[i][j] = pearson(middleRanks(both[0]), middleRanks(both[1]));
            }
        }
        return new Correlations(pearson, spearman);
    }

    private static double[][] both(double[] x, double[] y) {
        int[] known = IntStream.range(0, x.length)
                .filter(unit -> !Double.isNaN(x[unit]) && !Double.isNaN(y[unit]))
                .toArray();
        return new double[][] {
            IntStream.of(known).mapToDouble(unit -> x[unit]).toArray(),
            IntStream.of(known).mapToDouble(unit -> y[unit]).toArray()
        };
    }

    static double pearson(double[] x, double[] y) {
        double meanX =
                IntStream.range(0, x.length).mapToDouble(i -> x[i]).average().orElse(Double.NaN);
        double meanY =
                IntStream.range(0, y.length).mapToDouble(i -> y[i]).average().orElse(Double.NaN);
        double both = 0;
        double onlyX = 0;
        double onlyY = 0;
        for (int i = 0; i < x.length; i++) {
            both += (x[i] - meanX) * (y[i] - meanY);
            onlyX += (x[i] - meanX) * (x[i] - meanX);
            onlyY += (y[i] - meanY) * (y[i] - meanY);
        }
        double spread = Math.sqrt(onlyX) * Math.sqrt(onlyY);
        return spread > 0 ? both / spread : Double.NaN;
    }

    private static double[] middleRanks(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> {
                    double rank = 0.5;
                    for (double other : values) {
                        rank += other < values[i] ? 1 : other == values[i] ? 0.5 : 0;
                    }
                    return rank;
                })
                .toArray();
    }
}
