package kr.jikimi.cli.hotspot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.raster.Layer;
import kr.jikimi.hotspot.Events;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.forecast.FittedForecast;
import kr.jikimi.hotspot.forecast.SlotShares;
import kr.jikimi.hotspot.spi.ForecastTask;
import kr.jikimi.papers.map.MapKey;
import kr.jikimi.papers.map.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jikimi hotspot forecast}: events expected per cell, and per slot of the day, by a fitted model. */
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        description = {
            "Events expected in each cell within the horizon. The model is fitted to the windows before and printed.",
            "Studied are the cells with their centre in --area, else the cells with any event so far.",
            "It forecasts reported events, not people; look at 'hotspot backtest' before it is used."
        },
        footer = {
            "",
            "Example:",
            "",
            "bin/jikimi hotspot forecast --points docs/samples/points.csv --x lon --y lat \\",
            "  --time when --cell 250 --horizon 30d --slots 12 \\",
            "  --area seed/seoul-2024/districts.geojson \\",
            "  --out forecast.csv --report forecast.html",
            "",
            "prints first",
            "",
            "weight,halfLifeDays,bandwidthMetres",
            "0.2521,endless,125.0",
            "0.2475,7.000,125.0",
            "",
            "and writes",
            "",
            "forecast.csv forecast.html"
        })
final class ForecastCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    ForecastInput input = new ForecastInput();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "First day of the forecast; only earlier events are used (default the day after the last).")
    String from = "";

    @Option(
            names = "--slots",
            paramLabel = "N",
            description = "Slots of the day to spread each cell over (default none).")
    int slots;

    @Mixin
    OutOptions out = new OutOptions();

    @Override
    public Integer call() {
        check();
        var studied = input.read(spec.commandLine().getErr());
        var survey = studied.survey();
        var grid = studied.grid();
        var task = task(survey, grid, input.days());
        var model = new FittedForecast(input.model());
        var fit = model.fit(task);
        FitLines.of(fit).forEach(spec.commandLine().getOut()::println);
        double[] risk = studied(model.risk(task, fit), task.study());
        var result = new GridResult(survey, grid, layers(task, risk), risk, key(risk), title(task));
        out.write(result, () -> ForecastPage.of(result, fit, task));
        return 0;
    }

    private void check() {
        input.check();
        if (slots < 0 || slots > 96) {
            throw new BadInput("--slots", String.valueOf(slots), "0 to 96", "try 12.");
        }
        if (!from.isEmpty()) {
            Days.of("--from", from);
        }
        out.require();
    }

    private ForecastTask task(Survey survey, Grid grid, double days) {
        var history = survey.events();
        double origin = from.isEmpty() ? Math.floor(history.last()) + 1 : Days.of("--from", from);
        var before = history.between(Double.NEGATIVE_INFINITY, origin);
        if (before.count() == 0) {
            throw new BadInput("--from", from, "a day after the first event", "take a later day.");
        }
        if (before.count() < history.count()) {
            spec.commandLine()
                    .getErr()
                    .println("jikimi: not used: %s from %s on."
                            .formatted(Many.of(history.count() - before.count(), "event"), from));
        }
        return task(before, survey, grid, origin, days);
    }

    static ForecastTask task(Events before, Survey survey, Grid grid, double origin, double days) {
        return new ForecastTask(before, grid, survey.area() == null ? null : survey.studyCells(grid), origin, days);
    }

    static double[] studied(double[] risk, boolean[] study) {
        double[] shown = new double[risk.length];
        Arrays.setAll(shown, i -> study[i] ? risk[i] : Double.NaN);
        return shown;
    }

    private List<Layer> layers(ForecastTask task, double[] risk) {
        var layers = new ArrayList<Layer>();
        layers.add(Layer.of("value", risk));
        if (slots > 0) {
            var shares = SlotShares.of(task, 1, slots);
            for (int slot = 0; slot < slots; slot++) {
                double[] share = shares.shares()[slot];
                double[] part = new double[risk.length];
                Arrays.setAll(part, i -> risk[i] * share[i]);
                layers.add(Layer.of("slot%02d".formatted(slot), part));
            }
        }
        return layers;
    }

    static MapKey key(double[] risk) {
        double peak = Arrays.stream(risk).filter(Double::isFinite).max().orElse(0);
        return MapKey.doubling(new Words("칸별 예상 건수", "Events expected per cell"), peak);
    }

    static Words title(ForecastTask task) {
        var first = SurveyPage.day(task.origin());
        var last = SurveyPage.day(task.origin() + task.horizon() - 0.5);
        return new Words("%s ~ %s 예상 건수".formatted(first, last), "Events expected, %s to %s".formatted(first, last));
    }
}
