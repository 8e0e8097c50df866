package kr.jikimi.benchmarks.hotspot;

import java.util.stream.IntStream;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.Points;

/** Gaussian density in events per km2 in the two plain ways: the direct sum, and counting by cell before smoothing. */
final class PlainDensity {

    private static final double SQUARE_METRES = 1e6;

    private PlainDensity() {}

    /** Exact: every point, for the cells named alone; on all threads. */
    static double[] direct(Points points, Grid grid, double bandwidth, int[] cells) {
        return IntStream.of(cells)
                .parallel()
                .mapToDouble(cell -> direct(points, grid.centreX(cell), grid.centreY(cell), bandwidth))
                .toArray();
    }

    private static double direct(Points points, double x, double y, double bandwidth) {
        double[] xs = points.x();
        double[] ys = points.y();
        double factor = -1 / (2 * bandwidth * bandwidth);
        double sum = 0;
        for (int i = 0; i < xs.length; i++) {
            double dx = xs[i] - x;
            double dy = ys[i] - y;
            sum += Math.exp((dx * dx + dy * dy) * factor);
        }
        return sum * scale(bandwidth);
    }

    /** Every point at the centre of its cell, then one weighted sum along the rows and one across; on one thread. */
    static double[] counted(Points points, Grid grid, double bandwidth) {
        int reach = (int) Math.ceil(6 * bandwidth / grid.cell());
        double[] weights = IntStream.rangeClosed(0, reach)
                .mapToDouble(k -> Math.exp(-Math.pow(k * grid.cell() / bandwidth, 2) / 2))
                .toArray();
        double[] along = smooth(grid.count(points), grid.columns(), grid.rows(), weights);
        double[] across = smooth(along, grid.rows(), grid.columns(), weights);
        for (int cell = 0; cell < across.length; cell++) {
            across[cell] *= scale(bandwidth);
        }
        return across;
    }

    /** Smooths each row and turns the grid, so that a second call smooths across and turns it back. */
    private static double[] smooth(double[] values, int columns, int rows, double[] weights) {
        double[] turned = new double[values.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double sum = 0;
                int from = Math.max(0, column - weights.length + 1);
                int to = Math.min(columns - 1, column + weights.length - 1);
                for (int k = from; k <= to; k++) {
                    sum += values[row * columns + k] * weights[Math.abs(k - column)];
                }
                turned[column * rows + row] = sum;
            }
        }
        return turned;
    }

    private static double scale(double bandwidth) {
        return SQUARE_METRES / (2 * Math.PI * bandwidth * bandwidth);
    }
}
