package kr.jikimi.hotspot.density;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Points;

/**
 * Points sorted by row of bins, keeping their order within a row, so that the sums do not depend on the number of
 * threads. Two passes over chunks of the points; what is kept per point is its place along the row, its offset across
 * it (a float is exact to 3e-8 of a bin) and its weight if it has one.
 */
final class SortedPoints implements MomentSource {

    private static final int CHUNK = 1 << 18;
    private static final int MOST_COUNTERS = 1 << 24;

    private final BinGrid bins;
    private final Points points;
    private final double inBandwidths;
    private final int chunk;
    private final int[] starts;
    private final double[] along;
    private final float[] across;
    private final double[] weights;

    SortedPoints(Points points, BinGrid bins) {
        this.points = points;
        this.bins = bins;
        this.inBandwidths = 1 / bins.order().ratio();
        int chunks = Math.max(1, Math.min(points.count() / CHUNK, MOST_COUNTERS / bins.rows()));
        this.chunk = (points.count() + chunks - 1) / chunks;
        int[][] counts = new int[chunks][bins.rows()];
        each(chunks, c -> count(c, counts[c]));
        this.starts = startsOf(counts);
        this.along = new double[starts[bins.rows()]];
        this.across = new float[along.length];
        this.weights = new double[points.weighted() ? along.length : 0];
        each(chunks, c -> place(c, counts[c]));
    }

    private static void each(int chunks, IntConsumer work) {
        IntStream.range(0, chunks).parallel().forEach(work);
    }

    private void count(int c, int[] counts) {
        double[] x = points.x();
        double[] y = points.y();
        double scale = 1 / bins.size();
        int end = Math.min(points.count(), (c + 1) * chunk);
        for (int i = c * chunk; i < end; i++) {
            double row = (y[i] - bins.south()) * scale;
            double column = (x[i] - bins.west()) * scale;
            if (inside(column, row)) {
                counts[(int) row]++;
            }
        }
    }

    private boolean inside(double column, double row) {
        return row >= 0 && row < bins.rows() && column >= 0 && column < bins.columns();
    }

    /** Turns the counts into the first place of each chunk in each row, and gives the first place of each row. */
    private static int[] startsOf(int[][] counts) {
        int rows = counts[0].length;
        int[] starts = new int[rows + 1];
        int next = 0;
        for (int row = 0; row < rows; row++) {
            starts[row] = next;
            for (int[] of : counts) {
                int here = of[row];
                of[row] = next;
                next += here;
            }
        }
        starts[rows] = next;
        return starts;
    }

    private void place(int c, int[] places) {
        double[] x = points.x();
        double[] y = points.y();
        double scale = 1 / bins.size();
        int end = Math.min(points.count(), (c + 1) * chunk);
        for (int i = c * chunk; i < end; i++) {
            double row = (y[i] - bins.south()) * scale;
            double column = (x[i] - bins.west()) * scale;
            if (inside(column, row)) {
                int to = places[(int) row]++;
                along[to] = column;
                across[to] = (float) (row - (int) row - 0.5);
                if (weights.length > 0) {
                    weights[to] = points.weight()[i];
                }
            }
        }
    }

    @Override
    public boolean isEmpty(int row) {
        return starts[row] == starts[row + 1];
    }

    @Override
    public void add(int row, double[] moments) {
        int order = bins.order().order();
        int step = bins.order().moments();
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            int column = (int) along[i];
            double u = (along[i] - column - 0.5) * inBandwidths;
            double v = across[i] * inBandwidths;
            double weight = weights.length > 0 ? weights[i] : 1;
            addPowers(moments, column * step, order, u, v, weight);
        }
    }

    private static void addPowers(double[] moments, int from, int order, double u, double v, double weight) {
        double row = weight;
        int k = from;
        for (int left = order; left > 0; left--) {
            double term = row;
            for (int a = 0; a < left; a++) {
                moments[k++] += term;
                term *= u;
            }
            row *= v;
        }
    }
}
