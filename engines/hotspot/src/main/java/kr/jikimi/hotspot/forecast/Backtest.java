package kr.jikimi.hotspot.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.jikimi.hotspot.Events;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.spi.ForecastTask;
import kr.jikimi.hotspot.spi.Progress;
import kr.jikimi.hotspot.spi.RiskModel;
import org.jspecify.annotations.Nullable;

/**
 * The back-test: models forecast from an origin, time passes, and hits are counted; then again from the next origin. The
 * first model is the one on trial; the others are what it must beat, and {@link #duels} says where it loses.
 *
 * <p>Each window learns from all events before its origin. The study is the area given, else the cells with any event in
 * training; events elsewhere are counted as outside. Cells of equal risk are taken in a random order fixed by the seed,
 * the same for all models of a window. Weights of events are not used.
 *
 * <p>Bands: events of each window are drawn again with replacement, and with three windows or more the windows too; all
 * models see the same draws, so differences are paired. The most that could be caught stays as it was.
 *
 * <p>Edge cases: no event before the first origin, or no whole window after it, is refused; a window without events has hit
 * rate NaN and counts as drawn. Cost: what the models cost, plus a sort of the cells per model and window. Sources: Chainey,
 * Tompson and Uhlig (2008), Security Journal 21; Hunt (2016), on the PEI; Adepeju, Rosser and Cheng (2016), IJGIS 30.
 */
public record Backtest(
        BacktestOptions options,
        List<String> models,
        List<Window> windows,
        List<Verdict> verdicts,
        List<Duel> duels,
        List<Calibration> calibrations) {

    public Backtest {
        models = List.copyOf(models);
        windows = List.copyOf(windows);
        verdicts = List.copyOf(verdicts);
        duels = List.copyOf(duels);
        calibrations = List.copyOf(calibrations);
    }

    /** What is judged and when: all events, the grid, the area or null, and the first origin in days since 1970. */
    public record Question(Events events, Grid grid, boolean @Nullable [] area, double trainUntil) {}

    public static Backtest of(Question question, List<RiskModel> models, BacktestOptions options) {
        return of(question, models, options, Progress.NONE);
    }

    public static Backtest of(Question question, List<RiskModel> models, BacktestOptions options, Progress progress) {
        double[] origins = origins(question, options);
        var trials = new ArrayList<Trial>();
        for (double origin : origins) {
            trials.add(trial(question, origin, models, options));
            progress.at(trials.size() / (double) origins.length);
        }
        return new Summary(models.stream().map(RiskModel::name).toList(), trials, options).backtest();
    }

    private static double[] origins(Question question, BacktestOptions options) {
        double end = Math.floor(question.events().last()) + 1;
        double room = Math.floor((end - question.trainUntil()) / options.horizon() + 1e-9);
        if (!(question.events().first() < question.trainUntil())) {
            throw new IllegalArgumentException(
                    "No event lies before the end of training.%nMaybe train until a later date.".formatted());
        }
        if (!(room >= 1)) {
            throw new IllegalArgumentException(
                    "The events end %.0f days %s the end of training, expected %.0f or more after it.%nMaybe train until an earlier date, or shorten the horizon."
                            .formatted(
                                    Math.abs(end - question.trainUntil()),
                                    end < question.trainUntil() ? "before" : "after",
                                    options.horizon()));
        }
        double[] origins = new double[(int) Math.min(room, options.origins())];
        Arrays.setAll(origins, k -> question.trainUntil() + k * options.horizon());
        return origins;
    }

    private static Trial trial(Question question, double origin, List<RiskModel> models, BacktestOptions options) {
        var task = new ForecastTask(
                question.events().between(Double.NEGATIVE_INFINITY, origin),
                question.grid(),
                question.area(),
                origin,
                options.horizon());
        var during = question.events().between(origin, origin + options.horizon());
        var trial = new Trial(task, during, options);
        models.forEach(model -> trial.judge(model.name(), model.risk(task)));
        return trial;
    }
}
