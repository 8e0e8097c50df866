package kr.jikimi.hotspot.density;

import java.util.Arrays;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Area;
import kr.jikimi.hotspot.Box;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.GridValues;
import kr.jikimi.hotspot.Points;
import kr.jikimi.hotspot.spi.Progress;

/**
 * Kernel density on a grid: {@code λ(s) = Σ_i w_i K_h(s - x_i)} at the centre s of every cell, in events per square
 * kilometre.
 *
 * <p>A fixed Gaussian goes by moments ({@link MomentOrder} has the proof), or point by point where few points make that
 * cheaper ({@link SparseSums}): within 1e-6 of the peak of the direct sum for any bandwidth of half a cell or more; below
 * that, and for quartic or adaptive bandwidths, the sum is local and exact.
 * {@link DensityOptions#withExact} adds every event to every cell instead.
 *
 * <p>Edge cases: no point gives zero everywhere; one point gives its kernel; all points in one cell or at one place are
 * fine; coordinates or weights that are NaN, infinite or (weights) negative are refused. Points outside the grid count
 * where their kernel reaches it.
 *
 * <p>Cost of the fast way: points plus cells; memory: 12 bytes per point, 8 per cell, and the rows in reach. Uses all
 * threads of the common pool; the result does not depend on their number. Sources: Silverman (1986), Density
 * Estimation; Diggle (1985), Applied Statistics 34, for the edge; Abramson (1982), Annals of Statistics 10, for adaptive
 * bandwidths; Kelsall and Diggle (1995), Statistics in Medicine 14, for dual density.
 */
public final class Density {

    private static final double SQUARE_METRES = 1e6;

    private Density() {}

    public static GridValues of(Points points, Grid grid, DensityOptions options) {
        return of(points, grid, options, Progress.NONE);
    }

    /** @param progress hears how far the exact way is; the others are too quick to tell */
    public static GridValues of(Points points, Grid grid, DensityOptions options, Progress progress) {
        var box = points.box();
        double[] sums = options.exact() ? exact(points, grid, options, progress) : sums(points, box, grid, options);
        for (int i = 0; i < sums.length; i++) {
            sums[i] *= SQUARE_METRES;
        }
        if (options.edge() == EdgeCorrection.UNIFORM && options.area() != null) {
            correct(sums, grid, options, options.area());
        }
        return new GridValues(grid, sums);
    }

    /**
     * Dual density: the first density over the second, NaN where the second is below a share of its peak. With events
     * and residents, times 1,000, it reads "events per 1,000 residents".
     *
     * @param floor share of the second's peak below which a ratio says nothing, such as 0.001
     */
    public static GridValues ratio(GridValues events, GridValues exposure, double floor) {
        double least = exposure.peak() * floor;
        double[] ratio = new double[events.values().length];
        Arrays.setAll(
                ratio, i -> exposure.values()[i] > least ? events.values()[i] / exposure.values()[i] : Double.NaN);
        return new GridValues(events.grid(), ratio);
    }

    private static double[] exact(Points points, Grid grid, DensityOptions options, Progress progress) {
        return DirectSums.at(points, grid, options.kernel(), bandwidths(points, options), progress);
    }

    private static double[] bandwidths(Points points, DensityOptions options) {
        return options.adaptive() ? adapted(points, options) : new double[] {options.bandwidth()};
    }

    private static double[] sums(Points points, Box box, Grid grid, DensityOptions options) {
        double h = options.bandwidth();
        double[] bandwidths = bandwidths(points, options);
        boolean fast = options.kernel() == Kernel.GAUSSIAN && !options.adaptive();
        if (!fast || h / grid.cell() < MomentOrder.SMALLEST_RATIO) {
            return new LocalSums(points, options.kernel(), bandwidths).at(grid);
        }
        return gaussian(points, box, grid, h);
    }

    private static double[] gaussian(Points points, Box box, Grid grid, double h) {
        if (points.count() == 0) {
            return new double[grid.cells()];
        }
        return SparseSums.isCheaper(points.count(), grid, MomentOrder.of(h / grid.cell()))
                ? scaled(SparseSums.at(points, grid, h), h)
                : byMoments(points, box, grid, h);
    }

    static double[] byMoments(Points points, Box box, Grid grid, double h) {
        var bins = BinGrid.of(grid, MomentOrder.of(h / grid.cell()), box);
        return scaled(MomentSums.of(bins, new SortedPoints(points, bins)), h);
    }

    private static double[] scaled(double[] sums, double h) {
        double height = 1 / (2 * Math.PI * h * h);
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.max(0, sums[i] * height);
        }
        return sums;
    }

    /** One bandwidth per point after Abramson's square-root law. */
    private static double[] adapted(Points points, DensityOptions options) {
        double[] pilot = new LocalSums(points, options.kernel(), options.bandwidth()).at(points.x(), points.y(), false);
        double mean = Math.exp(Arrays.stream(pilot).map(Math::log).average().orElse(0));
        return Arrays.stream(pilot)
                .map(f -> options.bandwidth() * Math.sqrt(mean / f))
                .toArray();
    }

    private static void correct(double[] density, Grid grid, DensityOptions options, Area area) {
        boolean[] inside = area.covers(grid);
        double[] mass = masses(grid, options, area, inside);
        for (int i = 0; i < density.length; i++) {
            density[i] = inside[i] ? density[i] / mass[i] : Double.NaN;
        }
    }

    private static double[] masses(Grid grid, DensityOptions options, Area area, boolean[] inside) {
        double h = options.bandwidth();
        boolean fast = options.kernel() == Kernel.GAUSSIAN && !options.exact();
        if (fast && h / grid.cell() >= MomentOrder.SMALLEST_RATIO) {
            var bins = BinGrid.of(grid, MomentOrder.of(h / grid.cell()), area.box());
            return Arrays.stream(MomentSums.of(bins, new AreaMoments(area, bins)))
                    .map(sum -> sum / (2 * Math.PI))
                    .toArray();
        }
        var mass = new KernelMass(area, options.kernel(), h);
        return IntStream.range(0, grid.cells())
                .parallel()
                .mapToDouble(i -> inside[i] ? mass.at(grid.centreX(i), grid.centreY(i)) : 1)
                .toArray();
    }
}
