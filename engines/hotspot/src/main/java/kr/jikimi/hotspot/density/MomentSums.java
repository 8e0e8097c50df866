package kr.jikimi.hotspot.density;

import java.util.Arrays;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Grid;

/**
 * Sums of {@code exp(-d²/2h²)} over a source at every cell centre: moments per bin, then one convolution along the rows
 * and one across them. Cost: sources times moments, plus cells times moments times the reach of the kernel; memory: the
 * rows in reach. Each row is the work of one thread, so the result is the same for any number of them.
 */
final class MomentSums {

    private static final int BLOCK = 64;
    private static final double[] NOTHING = {};

    private final BinGrid bins;
    private final MomentSource source;
    private final MomentOrder order;
    private final Grid grid;
    private final int reach;
    private final double[][] profiles;
    private final double[][][] phases;
    private final double[][] folded;
    private int forgotten;

    private MomentSums(BinGrid bins, MomentSource source) {
        this.bins = bins;
        this.source = source;
        this.order = bins.order();
        this.grid = bins.grid();
        this.reach = order.reach();
        this.profiles = order.profiles();
        this.phases = phases();
        this.folded = new double[bins.rows()][];
        Arrays.fill(folded, NOTHING);
    }

    static double[] of(BinGrid bins, MomentSource source) {
        return new MomentSums(bins, source).sums();
    }

    /** The profiles as a bin meets them: from its first target on, one value per target. */
    private double[][][] phases() {
        int split = order.split();
        double[][][] tables = new double[split][order.order()][];
        for (int phase = 0; phase < split; phase++) {
            for (int a = 0; a < order.order(); a++) {
                double[] table = new double[(2 * reach - phase) / split + 1];
                for (int l = 0; l < table.length; l++) {
                    table[l] = profiles[a][phase + l * split];
                }
                tables[phase][a] = table;
            }
        }
        return tables;
    }

    private double[] sums() {
        double[] sums = new double[grid.cells()];
        for (int from = 0; from < grid.rows(); from += BLOCK) {
            int to = Math.min(from + BLOCK, grid.rows());
            int low = Math.max(0, bins.targetRow(from) - reach);
            int high = Math.min(bins.rows() - 1, bins.targetRow(to - 1) + reach);
            forget(low);
            IntStream.rangeClosed(low, high).parallel().forEach(this::fold);
            IntStream.range(from, to).parallel().forEach(row -> unfold(row, sums));
        }
        return sums;
    }

    private void forget(int below) {
        while (forgotten < below) {
            folded[forgotten++] = NOTHING;
        }
    }

    /** Along the row: for each degree b across it, the sum over bins and degrees a, at every target column. */
    private void fold(int row) {
        if (folded[row].length > 0 || source.isEmpty(row)) {
            return;
        }
        double[] moments = new double[bins.columns() * order.moments()];
        source.add(row, moments);
        double[] sums = new double[order.order() * grid.columns()];
        for (int bin = 0; bin < bins.columns(); bin++) {
            int at = bin * order.moments();
            if (moments[at] != 0) {
                spread(bin, moments, sums);
            }
        }
        folded[row] = sums;
    }

    private void spread(int bin, double[] moments, double[] sums) {
        int split = order.split();
        int first = Math.ceilDiv(bin - reach - bins.target(0), split);
        int phase = bins.target(0) + first * split - bin + reach;
        int skip = Math.max(0, -first);
        int length = Math.min(phases[phase][0].length, grid.columns() - first) - skip;
        int k = bin * order.moments();
        for (int b = 0; b < order.order(); b++) {
            int at = b * grid.columns() + first + skip;
            for (int a = 0; a < order.order() - b; a++) {
                addScaled(sums, at, phases[phase][a], skip, moments[k++], length);
            }
        }
    }

    private static void addScaled(double[] to, int at, double[] from, int skip, double factor, int length) {
        for (int l = 0; l < length; l++) {
            to[at + l] += factor * from[skip + l];
        }
    }

    private void unfold(int row, double[] sums) {
        int target = bins.targetRow(row);
        int low = Math.max(0, target - reach);
        int high = Math.min(bins.rows() - 1, target + reach);
        for (int from = low; from <= high; from++) {
            if (folded[from].length > 0) {
                for (int b = 0; b < order.order(); b++) {
                    addScaled(
                            sums,
                            row * grid.columns(),
                            folded[from],
                            b * grid.columns(),
                            profiles[b][target - from + reach],
                            grid.columns());
                }
            }
        }
    }
}
