package kr.jikimi.benchmarks.hotspot;

import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.benchmarks.Progress;
import kr.jikimi.benchmarks.Row;
import kr.jikimi.benchmarks.Run;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.GridValues;
import kr.jikimi.hotspot.Points;
import kr.jikimi.hotspot.density.Density;
import kr.jikimi.hotspot.density.DensityOptions;

/** Density of many points, and how far it is from the direct sum, for the usual bandwidth and for all ratios to the cell. */
final class DensityRuns {

    private static final double CELL = 100;
    private static final double BANDWIDTH = 500;
    /** Kernels that the direct sum may cost. */
    private static final double MOST_KERNELS = 3e8;

    private static final int MOST_CELLS = 1_000;
    private static final List<Double> RATIOS = List.of(0.5, 0.6, 0.75, 1.0, 1.5, 2.0, 3.0, 5.0, 7.5, 10.0, 15.0, 20.0);

    private final int runs;

    DensityRuns(int runs) {
        this.runs = runs;
    }

    void measure(int count, List<Row> rows) {
        Progress.say("hotspot: density of %,d points", count);
        var points = City.points(count);
        var grid = Grid.covering(points.box().padded(3 * BANDWIDTH), CELL);
        var options = DensityOptions.withDefaults().withBandwidth(BANDWIDTH);
        var ours = Run.best(runs, () -> Density.of(points, grid, options));
        var counted = Run.best(runs, () -> PlainDensity.counted(points, grid, BANDWIDTH));
        int[] sample = sample(ours.result(), count);
        var direct = Run.best(1, () -> PlainDensity.direct(points, grid, BANDWIDTH, sample));
        double peak = ours.result().peak();
        rows.add(row("density", "engine", count, ours)
                .and("error_of_peak", error(ours.result().values(), direct.result(), sample, peak)));
        rows.add(row("density", "counted by cell, then smoothed", count, counted)
                .and("error_of_peak", error(counted.result(), direct.result(), sample, peak)));
        double all = direct.seconds() * grid.cells() / sample.length;
        rows.add(Row.of("density")
                .and("by", "direct sum, from %,d of %,d cells".formatted(sample.length, grid.cells()))
                .and("size", count)
                .and("ms", tenth(all * 1e3))
                .and("engine_is", Math.round(all / ours.seconds()) + " x as fast"));
    }

    private static Row row(String what, String by, int count, Run<?> run) {
        return run.into(Row.of(what).and("by", by), count);
    }

    /** The largest error over ratios of bandwidth to cell from 0.5 to 20: all cells of a part of the city. */
    void measureRatios(int count, List<Row> rows) {
        Progress.say("hotspot: density at ratios of bandwidth to cell from 0.5 to 20");
        for (double ratio : RATIOS) {
            rows.add(ratio(City.points(count), ratio));
        }
    }

    private static Row ratio(Points points, double ratio) {
        double bandwidth = ratio * CELL;
        var grid = Grid.covering(City.SEOUL, CELL);
        var options = DensityOptions.withDefaults().withBandwidth(bandwidth);
        var ours = Run.best(2, () -> Density.of(points, grid, options));
        int[] sample = sample(ours.result(), points.count());
        double[] direct = PlainDensity.direct(points, grid, bandwidth, sample);
        return row("bandwidth / cell = " + ratio, "engine", points.count(), ours)
                .and(
                        "error_of_peak",
                        error(
                                ours.result().values(),
                                direct,
                                sample,
                                ours.result().peak()));
    }

    /** Cells spread over the grid, and the one with the peak. */
    private static int[] sample(GridValues density, int count) {
        int size = (int) Math.clamp(MOST_KERNELS / count, 24, MOST_CELLS);
        int cells = density.grid().cells();
        double peak = density.peak();
        int highest = IntStream.range(0, cells)
                .filter(cell -> density.values()[cell] == peak)
                .findFirst()
                .orElse(0);
        return IntStream.concat(
                        IntStream.of(highest), IntStream.range(1, size).map(k -> (int) ((long) k * cells / size)))
                .toArray();
    }

    private static double error(double[] values, double[] direct, int[] sample, double peak) {
        double most = IntStream.range(0, sample.length)
                .mapToDouble(k -> Math.abs(values[sample[k]] - direct[k]))
                .max()
                .orElse(0);
        return Double.parseDouble("%.1e".formatted(most / peak));
    }

    static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
