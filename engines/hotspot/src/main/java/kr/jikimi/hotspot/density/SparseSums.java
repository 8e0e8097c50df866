package kr.jikimi.hotspot.density;

import java.util.stream.IntStream;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.Points;

/**
 * Gaussian sums of few points: {@code exp(-d²/2h²)} is a factor along the rows times one across them, so each point adds
 * an outer product to the cells in reach. Exact but for the tail beyond {@link MomentOrder#TAIL}. Cost: points times cells
 * in reach, at one multiplication each; {@link #isCheaper} says when that is less than the moments, whose cost is mostly
 * that of the cells. Blocks of rows are worked off by threads; each cell takes the points in their order, so the result
 * is the same for any number of them.
 */
final class SparseSums {

    private static final int BLOCK = 32;
    /** Rough times in units of one multiplication and addition: an exponential, a number set to zero and added to. */
    private static final double EXPONENTIAL = 30;

    private static final double FRESH = 4;

    private final Points points;
    private final Grid grid;
    private final double bandwidth;
    private final double reach;
    private final double[] sums;

    private SparseSums(Points points, Grid grid, double bandwidth) {
        this.points = points;
        this.grid = grid;
        this.bandwidth = bandwidth;
        this.reach = MomentOrder.TAIL * bandwidth;
        this.sums = new double[grid.cells()];
    }

    /** Depends on the numbers of points and cells alone, so that equal input always goes the same way. */
    static boolean isCheaper(int points, Grid grid, MomentOrder order) {
        double bins = (double) grid.cells() * order.split() * order.split();
        double width = Math.min(2.0 * order.reach() / order.split() + 1, Math.max(grid.columns(), grid.rows()));
        double byMoments = FRESH * bins * order.moments()
                + Math.min(points, bins) * order.moments() * width
                + (double) grid.cells() * order.order() * width * order.split();
        double blocksInReach = 1 + width / BLOCK;
        double each = width * width + EXPONENTIAL * width * (1 + blocksInReach) + 2.0 * grid.rows() / BLOCK;
        return points * each < byMoments;
    }

    static double[] at(Points points, Grid grid, double bandwidth) {
        var sparse = new SparseSums(points, grid, bandwidth);
        IntStream.range(0, Math.ceilDiv(grid.rows(), BLOCK)).parallel().forEach(sparse::addBlock);
        return sparse.sums;
    }

    private void addBlock(int block) {
        int first = block * BLOCK;
        int last = Math.min(grid.rows(), first + BLOCK) - 1;
        double[] along = new double[grid.columns()];
        for (int i = 0; i < points.count(); i++) {
            int low = Math.max(first, firstWithin(points.y()[i], grid.south()));
            int high = Math.min(last, lastWithin(points.y()[i], grid.south()));
            if (low <= high) {
                add(i, low, high, along);
            }
        }
    }

    private int firstWithin(double at, double edge) {
        return (int) Math.ceil((at - reach - edge) / grid.cell() - 0.5);
    }

    private int lastWithin(double at, double edge) {
        return (int) Math.floor((at + reach - edge) / grid.cell() - 0.5);
    }

    private void add(int i, int low, int high, double[] along) {
        int left = Math.max(0, firstWithin(points.x()[i], grid.west()));
        int right = Math.min(grid.columns() - 1, lastWithin(points.x()[i], grid.west()));
        for (int column = left; column <= right; column++) {
            along[column] = factor(grid.west() + (column + 0.5) * grid.cell() - points.x()[i]);
        }
        for (int row = low; row <= high; row++) {
            double across = points.weight(i) * factor(grid.south() + (row + 0.5) * grid.cell() - points.y()[i]);
            int base = row * grid.columns();
            for (int column = left; column <= right; column++) {
                sums[base + column] += across * along[column];
            }
        }
    }

    private double factor(double away) {
        double z = away / bandwidth;
        return Math.exp(-z * z / 2);
    }
}
