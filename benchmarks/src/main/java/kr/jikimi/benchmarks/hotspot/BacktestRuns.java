package kr.jikimi.benchmarks.hotspot;

import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.benchmarks.Progress;
import kr.jikimi.benchmarks.Row;
import kr.jikimi.benchmarks.Run;
import kr.jikimi.hotspot.Events;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.forecast.Backtest;
import kr.jikimi.hotspot.forecast.BacktestOptions;
import kr.jikimi.hotspot.forecast.Baselines;
import kr.jikimi.hotspot.forecast.FittedForecast;
import kr.jikimi.hotspot.forecast.ForecastOptions;
import kr.jikimi.hotspot.spi.ForecastTask;
import kr.jikimi.hotspot.spi.RiskModel;

/** A year of monthly back-tests of all models, and of kernel density alone beside kernel density by the direct sum. */
final class BacktestRuns {

    private static final double CELL = 200;
    private static final double BANDWIDTH = 500;
    private static final double TRAIN_UNTIL = City.YEARS - 360;

    private final int runs;

    BacktestRuns(int runs) {
        this.runs = runs;
    }

    void measure(int count, List<Row> rows) {
        Progress.say("hotspot: back-test of %,d events", count);
        var events = City.events(count);
        var all = Run.best(runs, () -> test(events, models(), 12));
        rows.add(row("back-test, 12 months, 5 models", "engine", count, all));
        var density = Run.best(runs, () -> test(events, List.of(Baselines.kernelDensity(BANDWIDTH)), 12));
        rows.add(row("back-test, 12 months, density", "engine", count, density));
        var direct = Run.best(1, () -> test(events, List.of(new DirectDensity()), 1));
        double seconds = 12 * direct.seconds();
        rows.add(Row.of("back-test, 12 months, density")
                .and("by", "direct sum, from one month")
                .and("size", count)
                .and("ms", DensityRuns.tenth(seconds * 1e3))
                .and("engine_is", Math.round(seconds / density.seconds()) + " x as fast"));
    }

    private static Row row(String what, String by, int count, Run<Backtest> run) {
        return run.into(Row.of(what).and("by", by), count);
    }

    private static List<RiskModel> models() {
        return List.of(
                new FittedForecast(ForecastOptions.withDefaults()),
                Baselines.lastMonth(),
                Baselines.kernelDensity(),
                Baselines.allHistory(),
                Baselines.uniform());
    }

    private static Backtest test(Events events, List<RiskModel> models, int origins) {
        var question = new Backtest.Question(events, Grid.covering(City.SEOUL, CELL), null, TRAIN_UNTIL);
        return Backtest.of(question, models, BacktestOptions.withDefaults().withOrigins(origins));
    }

    private record DirectDensity() implements RiskModel {
        @Override
        public String name() {
            return "direct";
        }

        @Override
        public double[] risk(ForecastTask task) {
            int[] cells = IntStream.range(0, task.grid().cells()).toArray();
            return PlainDensity.direct(task.history().points(), task.grid(), BANDWIDTH, cells);
        }
    }
}
