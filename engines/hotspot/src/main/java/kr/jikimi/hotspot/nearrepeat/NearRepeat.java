package kr.jikimi.hotspot.nearrepeat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Points;
import kr.jikimi.hotspot.spi.Progress;

/**
 * The near-repeat table (Knox): how many pairs of events lie in each band of distance and each band of time, against
 * what there would be if times had nothing to do with places.
 *
 * <p>Rows: same place, (0, d], (d, 2d], ..., beyond. Columns: [0, t], (t, 2t], ..., beyond. {@code expected} is exact under
 * exchange of times, {@code pairs at that distance x pairs at that time / all pairs}; {@code ratio} is observed over
 * expected (NaN when none is expected). {@code p} is the one-sided Monte Carlo chance of as many pairs or more:
 * {@code (1 + simulations with as many) / (1 + simulations)}. Weights are not used.
 *
 * <p>Edge cases: fewer than two events are refused; events at one time all fall into the first column and every p is 1.
 * Cost: pairs within reach, times simulations; memory 9 bytes per such pair. Same seed, same table, on any number of threads.
 * Sources: Knox (1964), Applied Statistics 13; Ratcliffe and Rengert (2008), Security Journal 21; the counts are those of
 * {@code surveillance::knox} in R.
 */
public record NearRepeat(
        NearRepeatOptions options, int events, long[][] observed, double[][] expected, double[][] ratio, double[][] p) {

    public static NearRepeat of(Points points, double[] days, NearRepeatOptions options) {
        return of(points, days, options, Progress.NONE);
    }

    public static NearRepeat of(Points points, double[] days, NearRepeatOptions options, Progress progress) {
        if (points.count() < 2 || days.length != points.count()) {
            throw new IllegalArgumentException(
                    "Near repeat needs two events or more with a time each; events found: %d, times: %d.%nMaybe the time column is mostly empty."
                            .formatted(points.count(), days.length));
        }
        var pairs = ClosePairs.of(points, options);
        long[] times = TimeBands.pairs(days, options);
        long[][] observed = withBeyond(pairs.count(days, options), times);
        long[][] asMany = simulate(pairs, days, times, observed, options, progress);
        return table(options, points.count(), observed, asMany);
    }

    /** Adds the row of pairs beyond the last distance: what is left of the pairs of each time band. */
    private static long[][] withBeyond(long[][] close, long[] times) {
        long[][] all = new long[close.length + 1][];
        all[close.length] = times.clone();
        for (int row = 0; row < close.length; row++) {
            all[row] = close[row];
            for (int column = 0; column < times.length; column++) {
                all[close.length][column] -= close[row][column];
            }
        }
        return all;
    }

    private static long[][] simulate(
            ClosePairs pairs,
            double[] days,
            long[] times,
            long[][] observed,
            NearRepeatOptions options,
            Progress progress) {
        var done = new AtomicInteger();
        return IntStream.range(0, options.simulations())
                .parallel()
                .mapToObj(run -> {
                    double[] exchanged = exchange(days, new SplittableRandom(options.seed() + run));
                    long[][] found = withBeyond(pairs.count(exchanged, options), times);
                    progress.at(done.incrementAndGet() / (double) options.simulations());
                    return reached(found, observed);
                })
                .reduce(new long[observed.length][times.length], NearRepeat::sum);
    }

    private static double[] exchange(double[] days, SplittableRandom random) {
        double[] copy = days.clone();
        for (int i = copy.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double kept = copy[i];
            copy[i] = copy[j];
            copy[j] = kept;
        }
        return copy;
    }

    private static long[][] reached(long[][] found, long[][] observed) {
        long[][] reached = new long[found.length][found[0].length];
        for (int row = 0; row < found.length; row++) {
            for (int column = 0; column < found[row].length; column++) {
                reached[row][column] = found[row][column] >= observed[row][column] ? 1 : 0;
            }
        }
        return reached;
    }

    private static long[][] sum(long[][] one, long[][] other) {
        long[][] sum = new long[one.length][one[0].length];
        for (int row = 0; row < one.length; row++) {
            for (int column = 0; column < one[row].length; column++) {
                sum[row][column] = one[row][column] + other[row][column];
            }
        }
        return sum;
    }

    private static NearRepeat table(NearRepeatOptions options, int events, long[][] observed, long[][] asMany) {
        int rows = observed.length;
        int columns = observed[0].length;
        double[][] expected = new double[rows][columns];
        double[][] ratio = new double[rows][columns];
        double[][] p = new double[rows][columns];
        double all = events * (events - 1.0) / 2;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                expected[row][column] = rowSum(observed, row) / all * columnSum(observed, column);
                ratio[row][column] =
                        expected[row][column] > 0 ? observed[row][column] / expected[row][column] : Double.NaN;
                p[row][column] = (1.0 + asMany[row][column]) / (1 + options.simulations());
            }
        }
        return new NearRepeat(options, events, observed, expected, ratio, p);
    }

    private static double rowSum(long[][] table, int row) {
        double sum = 0;
        for (long one : table[row]) {
            sum += one;
        }
        return sum;
    }

    private static double columnSum(long[][] table, int column) {
        double sum = 0;
        for (long[] row : table) {
            sum += row[column];
        }
        return sum;
    }

    /** The label of a row: {@code same place}, {@code 1 to 100 m} is written {@code 0-100 m}, {@code beyond 1000 m}. */
    public String distanceLabel(int row) {
        double band = options.distanceBand();
        if (row == 0) {
            return "same place";
        }
        return row > options.distanceBands()
                ? "over %s m".formatted(times(band, options.distanceBands()))
                : "%s-%s m".formatted(times(band, row - 1), times(band, row));
    }

    public String timeLabel(int column) {
        double band = options.timeBand();
        return column >= options.timeBands()
                ? "over %s days".formatted(times(band, options.timeBands()))
                : "%s-%s days".formatted(times(band, column), times(band, column + 1));
    }

    /** In decimals as people write them: three times 99.9 is 299.7. */
    static String times(double band, int number) {
        var product = BigDecimal.valueOf(band).multiply(BigDecimal.valueOf(number));
        return product.signum() == 0 ? "0" : product.stripTrailingZeros().toPlainString();
    }
}
