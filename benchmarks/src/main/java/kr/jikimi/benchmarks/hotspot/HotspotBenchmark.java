package kr.jikimi.benchmarks.hotspot;

import java.util.ArrayList;
import java.util.List;
import kr.jikimi.benchmarks.Benchmark;
import kr.jikimi.benchmarks.Findings;
import kr.jikimi.benchmarks.Row;

/** Density, Gi*, Knox and the back-test over drawn events in a box of the size of Seoul, each beside the plain way. */
public final class HotspotBenchmark implements Benchmark {

    private final Sizes sizes;

    /**
     * What is measured.
     *
     * @param density points
     * @param cells metres of a cell side, for Gi*
     * @param nearRepeat events
     * @param backtest events
     * @param runs of which the best is shown
     */
    public record Sizes(
            List<Integer> density, List<Double> cells, List<Integer> nearRepeat, List<Integer> backtest, int runs) {

        public Sizes {
            density = List.copyOf(density);
            cells = List.copyOf(cells);
            nearRepeat = List.copyOf(nearRepeat);
            backtest = List.copyOf(backtest);
        }
    }

    public HotspotBenchmark() {
        this(new Sizes(
                List.of(10_000, 100_000, 1_000_000, 10_000_000),
                List.of(400.0, 200.0, 100.0),
                List.of(1_000, 4_000, 16_000),
                List.of(3_000, 30_000),
                7));
    }

    /** Other sizes, to try it out. */
    public HotspotBenchmark(Sizes sizes) {
        this.sizes = sizes;
    }

    @Override
    public String name() {
        return "hotspot";
    }

    @Override
    public Findings run() {
        var rows = new ArrayList<Row>();
        var density = new DensityRuns(sizes.runs());
        sizes.density().forEach(count -> density.measure(count, rows));
        density.measureRatios(sizes.density().getFirst(), rows);
        var hotCells = new HotCellRuns(Math.min(3, sizes.runs()));
        sizes.cells().forEach(cell -> hotCells.measure(sizes.density().getLast() / 10, cell, rows));
        var nearRepeat = new NearRepeatRuns(Math.min(2, sizes.runs()));
        sizes.nearRepeat().forEach(count -> nearRepeat.measure(count, rows));
        var backtest = new BacktestRuns(Math.min(2, sizes.runs()));
        sizes.backtest().forEach(count -> backtest.measure(count, rows));
        return new Findings(
                "Drawn events over a box of 37 by 31 km; density at cells of 100 m and a bandwidth of 500 m, all processors; best of %d."
                        .formatted(sizes.runs()),
                rows);
    }
}
