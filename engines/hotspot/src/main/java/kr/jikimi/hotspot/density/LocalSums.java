package kr.jikimi.hotspot.density;

import java.util.Arrays;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.Points;

/**
 * Kernel sums in which every event meets every cell within its reach: for kernels with a radius, for bandwidths that
 * differ from event to event, and for bandwidths far below the cell. Exact to rounding. Cost: events times the cells in
 * reach. Each row of cells is the work of one thread and takes the events in the order of their y.
 */
final class LocalSums {

    private final Points points;
    private final Kernel kernel;
    private final double[] bandwidths;
    private final int[] byY;
    private final double[] sortedY;
    private final double widest;

    /** @param bandwidths one for all, or one per point */
    LocalSums(Points points, Kernel kernel, double... bandwidths) {
        this.points = points;
        this.kernel = kernel;
        this.bandwidths = bandwidths;
        this.byY = order(points.y());
        this.sortedY = IntStream.of(byY).mapToDouble(i -> points.y()[i]).toArray();
        this.widest = Arrays.stream(bandwidths).max().orElse(0) * kernel.reach();
    }

    private static int[] order(double[] y) {
        return IntStream.range(0, y.length)
                .boxed()
                .sorted((i, j) -> Double.compare(y[i], y[j]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    double[] at(Grid grid) {
        double[] sums = new double[grid.cells()];
        IntStream.range(0, grid.rows()).parallel().forEach(row -> addRow(grid, row, sums));
        return sums;
    }

    private void addRow(Grid grid, int row, double[] sums) {
        double y = grid.centreY(row * grid.columns());
        for (int k = first(y - widest); k < sortedY.length && sortedY[k] <= y + widest; k++) {
            int i = byY[k];
            double h = bandwidths[bandwidths.length == 1 ? 0 : i];
            double dy = sortedY[k] - y;
            double reach = h * kernel.reach();
            if (Math.abs(dy) <= reach) {
                double half = Math.sqrt(reach * reach - dy * dy);
                double x = points.x()[i];
                int from = Math.max(0, (int) Math.ceil((x - half - grid.west()) / grid.cell() - 0.5));
                int to = Math.min(grid.columns() - 1, (int) Math.floor((x + half - grid.west()) / grid.cell() - 0.5));
                for (int column = from; column <= to; column++) {
                    double dx = grid.west() + (column + 0.5) * grid.cell() - x;
                    sums[row * grid.columns() + column] += points.weight(i) * kernel.at(dx * dx + dy * dy, h);
                }
            }
        }
    }

    private int first(double y) {
        int at = Arrays.binarySearch(sortedY, y);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && sortedY[at - 1] == y) {
            at--;
        }
        return at;
    }

    /**
     * The density at places of the plane, leaving out the events at the very place when asked: the "leave one place
     * out" of cross-validation, which coincident events cannot deceive.
     */
    double[] at(double[] x, double[] y, boolean leaveOut) {
        double[] sums = new double[x.length];
        IntStream.range(0, x.length).parallel().forEach(p -> sums[p] = at(x[p], y[p], leaveOut));
        return sums;
    }

    private double at(double x, double y, boolean leaveOut) {
        double sum = 0;
        for (int k = first(y - widest); k < sortedY.length && sortedY[k] <= y + widest; k++) {
            int i = byY[k];
            double dx = points.x()[i] - x;
            double dy = sortedY[k] - y;
            if (Math.abs(dx) <= widest && !(leaveOut && dx == 0 && dy == 0)) {
                sum += points.weight(i) * kernel.at(dx * dx + dy * dy, bandwidths[bandwidths.length == 1 ? 0 : i]);
            }
        }
        return sum;
    }
}
