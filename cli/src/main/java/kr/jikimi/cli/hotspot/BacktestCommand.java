package kr.jikimi.cli.hotspot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kr.jikimi.cli.terminal.ProgressLine;
import kr.jikimi.cli.terminal.WholeFile;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.Numbers;
import kr.jikimi.formats.points.PointColumns;
import kr.jikimi.hotspot.Points;
import kr.jikimi.hotspot.forecast.Backtest;
import kr.jikimi.hotspot.forecast.BacktestOptions;
import kr.jikimi.hotspot.forecast.Baselines;
import kr.jikimi.hotspot.forecast.FittedForecast;
import kr.jikimi.hotspot.forecast.ForecastOptions;
import kr.jikimi.hotspot.spi.RiskModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jikimi hotspot backtest}: how often would the forecast have been right, and what does it lose against? */
@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        description = {
            "Forecasts from --train-until, looks at what came within the horizon, and again from there on.",
            "Models: forecast (fitted), lastMonth, kernelDensity, allHistory, population (with --population), uniform.",
            "Training is every event before 00:00 of --train-until. The study area is --area (cells with their centre",
            "inside), else the cells with any event in training. PAI: hit rate over the share of cells chosen."
        },
        footer = {
            "",
            "Example:",
            "  bin/jikimi hotspot backtest --points docs/samples/points.csv --x lon --y lat --time when \\",
            "    --train-until 2025-07-01 --horizon 30d --cell 250 --coverage 0.5%%,1%%,5%% \\",
            "    --area seed/seoul-2024/districts.geojson --out report.json --report report.html"
        })
final class BacktestCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    EventOptions events = new EventOptions();

    @Mixin
    TimeOptions time = new TimeOptions();

    @Option(names = "--train-until", required = true, paramLabel = "DATE", description = "First day that is forecast.")
    String trainUntil = "";

    @Option(
            names = "--horizon",
            paramLabel = "SPAN",
            description = "How far a forecast reaches (default ${DEFAULT-VALUE}).")
    String horizon = "30d";

    @Option(names = "--cell", paramLabel = "M", description = "Side of a cell in metres (default ${DEFAULT-VALUE}).")
    double cell = 200;

    @Option(
            names = "--coverage",
            split = ",",
            paramLabel = "SHARE",
            description = "Shares of the study cells that may be chosen (default 0.5%%,1%%,5%%).")
    List<String> coverage = List.of("0.5%", "1%", "5%");

    @Option(
            names = "--origins",
            paramLabel = "N",
            description = "Forecasts at most, one after another (default ${DEFAULT-VALUE}).")
    int origins = 24;

    @Option(
            names = "--bandwidth",
            paramLabel = "M",
            description =
                    "Bandwidth of the kernelDensity model (default: the best of 0.5 to 8 cells on the window before).")
    double bandwidth = Double.NaN;

    @Option(names = "--resamples", paramLabel = "N", description = "Bootstrap resamples (default ${DEFAULT-VALUE}).")
    int resamples = 2000;

    @Option(
            names = "--windows",
            paramLabel = "N",
            description = "Past windows the forecast is fitted on, at most (default ${DEFAULT-VALUE}).")
    int windows = 6;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of chance (default ${DEFAULT-VALUE}).")
    long seed = 20_240_731;

    @ArgGroup(exclusive = false)
    @Nullable
    Population population;

    @Option(names = "--out", paramLabel = "FILE.json", description = "The whole result.")
    @Nullable
    Path out;

    @Option(names = "--report", paramLabel = "FILE.html", description = "One self-contained page, Korean and English.")
    @Nullable
    Path report;

    /** Where people are, as a model of its own. */
    static final class Population {

        @Option(names = "--population", required = true, paramLabel = "FILE.csv", description = "Points of residents.")
        @SuppressWarnings("NullAway.Init")
        Path file;

        @Option(names = "--population-x", paramLabel = "COL", description = "Its x column (default that of --x).")
        String x = "";

        @Option(names = "--population-y", paramLabel = "COL", description = "Its y column (default that of --y).")
        String y = "";

        @Option(
                names = "--population-weight",
                paramLabel = "COL",
                description = "Its weight column, such as residents.")
        String weight = "";
    }

    @Override
    public Integer call() {
        OutOptions.checkReport(report);
        if (out != null && !out.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            throw new BadInput("--out", out.toString(), "a name that ends in .json", "try report.json.");
        }
        var options = options();
        double origin = Days.of("--train-until", trainUntil);
        var err = spec.commandLine().getErr();
        var surveyor = new Surveyor(events, err);
        var all = surveyor.read(time.into(surveyor.columns()));
        var grid = all.grid(cell, 0);
        boolean[] area = all.area() == null ? null : all.studyCells(grid);
        var survey = area == null ? all : all.within(grid, area);
        surveyor.tell(survey);
        var question = new Backtest.Question(survey.events(), grid, area, origin);
        try (var progress = new ProgressLine(err, "backtest")) {
            var found = Backtest.of(question, models(surveyor, survey), options, progress::at);
            var next = Next.of(survey, grid, found.options().horizon(), forecast());
            BacktestLines.of(found, next.fit()).forEach(spec.commandLine().getOut()::println);
            write(survey, found, next);
        }
        return 0;
    }

    private BacktestOptions options() {
        return BacktestOptions.withDefaults()
                .withHorizon(Spans.days("--horizon", horizon))
                .withCoverages(coverage.stream().map(BacktestCommand::share).toList())
                .withOrigins(origins)
                .withResamples(resamples)
                .withSeed(seed);
    }

    private ForecastOptions forecast() {
        return ForecastOptions.withDefaults().withWindows(windows);
    }

    private static double share(String text) {
        var bare = text.strip();
        boolean percent = bare.endsWith("%");
        double number = Numbers.of(percent ? bare.substring(0, bare.length() - 1) : bare);
        double share = percent ? number / 100 : number;
        if (!(share > 0 && share <= 1)) {
            throw new BadInput("--coverage", text, "shares above 0% and up to 100%", "try 0.5%,1%,5%.");
        }
        return share;
    }

    private List<RiskModel> models(Surveyor surveyor, Survey survey) {
        var models = new ArrayList<RiskModel>();
        models.add(new FittedForecast(forecast()));
        models.add(Baselines.lastMonth());
        models.add(Double.isNaN(bandwidth) ? Baselines.kernelDensity() : Baselines.kernelDensity(bandwidth));
        models.add(Baselines.allHistory());
        if (population != null) {
            models.add(Baselines.population(people(surveyor, survey, population)));
        }
        models.add(Baselines.uniform());
        return models;
    }

    private Points people(Surveyor surveyor, Survey survey, Population given) {
        var columns = PointColumns.of(given.x.isEmpty() ? events.x : given.x, given.y.isEmpty() ? events.y : given.y)
                .withWeight(given.weight);
        var rows = surveyor.others(given.file, columns, "", survey);
        return new Points(rows.x(), rows.y(), rows.weight());
    }

    private void write(Survey survey, Backtest found, Next next) {
        if (out != null) {
            WholeFile.write(out, stream -> BacktestJson.write(found, survey, next, stream));
        }
        OutOptions.writeReport(report, () -> BacktestPage.of(found, next));
    }
}
