package kr.jikimi.benchmarks.hotspot;

import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.benchmarks.Progress;
import kr.jikimi.benchmarks.Row;
import kr.jikimi.benchmarks.Run;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.GridValues;
import kr.jikimi.hotspot.clusters.ClusterOptions;
import kr.jikimi.hotspot.clusters.GetisOrd;

/** Gi* with its permutations over grids of growing size, beside permutations drawn anew for every cell. */
final class HotCellRuns {

    private static final int SAMPLE = 100;

    private final int runs;

    HotCellRuns(int runs) {
        this.runs = runs;
    }

    void measure(int count, double cell, List<Row> rows) {
        var grid = Grid.covering(City.SEOUL, cell);
        Progress.say("hotspot: Gi* over %,d cells", grid.cells());
        var counts = new GridValues(grid, grid.count(City.points(count)));
        var options = ClusterOptions.withDefaults(grid);
        var ours = Run.best(runs, () -> GetisOrd.of(counts, options));
        rows.add(ours.into(
                Row.of("Gi*, %,d permutations".formatted(options.permutations()))
                        .and("by", "engine"),
                grid.cells()));
        int few = options.permutations() / 10;
        int[] sample = sample(grid);
        var plain = new PlainHotCells(counts, few);
        var direct = Run.best(
                1, () -> IntStream.of(sample).mapToDouble(plain::chance).toArray());
        double all = direct.seconds() * grid.cells() / sample.length * options.permutations() / few / processors();
        rows.add(Row.of("Gi*, %,d permutations".formatted(options.permutations()))
                .and("by", "drawn for each cell, from %d cells and a tenth".formatted(sample.length))
                .and("size", grid.cells())
                .and("ms", DensityRuns.tenth(all * 1e3))
                .and("engine_is", Math.round(all / ours.seconds()) + " x as fast")
                .and("p_differs_by", differs(ours.result(), direct.result(), sample)));
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Cells away from the border, spread over the grid. */
    private static int[] sample(Grid grid) {
        return IntStream.range(0, SAMPLE)
                .map(k -> (1 + k * (grid.rows() - 2) / SAMPLE) * grid.columns() + 1 + k * 37 % (grid.columns() - 2))
                .toArray();
    }

    private static double differs(GetisOrd ours, double[] plain, int[] sample) {
        double most = IntStream.range(0, sample.length)
                .mapToDouble(k -> Math.abs(ours.p()[sample[k]] - plain[k]))
                .max()
                .orElse(0);
        return Double.parseDouble("%.1e".formatted(most));
    }
}
