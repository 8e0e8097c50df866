package kr.jikimi.cli.hotspot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kr.jikimi.cli.terminal.Early;
import kr.jikimi.cli.terminal.ProgressLine;
import kr.jikimi.cli.terminal.WholeFile;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.Numbers;
import kr.jikimi.formats.points.Oddity;
import kr.jikimi.hotspot.Points;
import kr.jikimi.hotspot.forecast.Backtest;
import kr.jikimi.hotspot.forecast.BacktestOptions;
import kr.jikimi.hotspot.forecast.Baselines;
import kr.jikimi.hotspot.forecast.FittedForecast;
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
            "Training is every event before 00:00 of --train-until. The study area is --area (cells with their centre inside),"
                    + " else the cells with any event in training.",
            "A coverage chooses that share of the cells, rounded down, one at least; the cells chosen are listed. PAI: hit rate"
                    + " over the share of cells chosen."
        },
        footer = {
            "",
            "Example:",
            "",
            "bin/jikimi hotspot backtest --points docs/samples/points.csv --x lon --y lat \\",
            "  --time when --train-until 2025-07-01 --horizon 30d --cell 250 \\",
            "  --coverage 0.5%%,1%%,5%% --area seed/seoul-2024/districts.geojson \\",
            "  --out report.json --report report.html",
            "",
            "prints first",
            "",
            "model,coverage,hits,events,hitRate,pai,paiLow,paiHigh,pei",
            "forecast,0.5%%,343,1253,0.2737,55.24,48.28,63.75,0.5402",
            "forecast,1%%,481,1253,0.3839,38.74,35.55,42.42,0.5211",
            "forecast,5%%,793,1253,0.6329,12.67,12.01,13.34,0.6329",
            "lastMonth,0.5%%,247,1253,0.1971,39.78,33.28,46.91,0.3890",
            "",
            "and writes",
            "",
            "report.json report.html"
        })
final class BacktestCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    ForecastInput input = new ForecastInput();

    @Option(names = "--train-until", required = true, paramLabel = "DATE", description = "First day that is forecast.")
    String trainUntil = "";

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

    @Option(names = "--seed", paramLabel = "N", description = "Seed of chance (default ${DEFAULT-VALUE}).")
    long seed = 20_240_731;

    @ArgGroup(exclusive = false)
    @Nullable
    Population population;

    @Option(names = "--out", paramLabel = "FILE.json", description = "The whole result.")
    @Nullable
    Path out;

    @Mixin
    ReportOption report = new ReportOption();

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
        double origin = Days.of("--train-until", trainUntil);
        var options = options();
        check();
        var err = spec.commandLine().getErr();
        var studied = input.read(err);
        var survey = studied.survey();
        var grid = studied.grid();
        var question = new Backtest.Question(survey.events(), grid, studied.area(), origin);
        try (var progress = new ProgressLine(err, "backtest")) {
            var found = judged(question, studied, options, progress);
            var next = Next.of(survey, grid, found.options().horizon(), input.model());
            BacktestLines.of(found, next.fit()).forEach(spec.commandLine().getOut()::println);
            write(survey, found, next);
        }
        return 0;
    }

    /** Rows set aside for their time may be why nothing comes after training. */
    private Backtest judged(
            Backtest.Question question, ForecastInput.Studied studied, BacktestOptions options, ProgressLine progress) {
        try {
            return Backtest.of(question, models(studied), options, progress::at);
        } catch (IllegalArgumentException e) {
            int far = studied.survey().findings().count(Oddity.FAR_TIME);
            if (far == 0) {
                throw e;
            }
            throw new IllegalArgumentException(
                    "%s%nOr maybe the %s set aside as far from the others in time (%s) should count: then say --keep-far-times."
                            .formatted(
                                    e.getMessage(),
                                    Many.of(far, "row"),
                                    studied.survey().findings().fewNamed(Oddity.FAR_TIME)),
                    e);
        }
    }

    private void check() {
        input.check();
        if (!Double.isNaN(bandwidth)) {
            Early.positive("--bandwidth", bandwidth, "500");
        }
        if (population != null) {
            Early.readable(population.file, "a CSV file");
        }
        Early.ending("--out", out, ".json");
        Early.writable(out);
        report.check();
    }

    private BacktestOptions options() {
        return BacktestOptions.withDefaults()
                .withHorizon(input.days())
                .withCoverages(coverage.stream().map(BacktestCommand::share).toList())
                .withOrigins(origins)
                .withResamples(resamples)
                .withSeed(seed);
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

    private List<RiskModel> models(ForecastInput.Studied studied) {
        var models = new ArrayList<RiskModel>();
        models.add(new FittedForecast(input.model()));
        models.add(Baselines.lastMonth());
        models.add(Double.isNaN(bandwidth) ? Baselines.kernelDensity() : Baselines.kernelDensity(bandwidth));
        models.add(Baselines.allHistory());
        if (population != null) {
            models.add(Baselines.population(people(studied, population)));
        }
        models.add(Baselines.uniform());
        return models;
    }

    private static Points people(ForecastInput.Studied studied, Population given) {
        var surveyor = studied.surveyor();
        var columns = surveyor.columnsOr(given.x, given.y).withWeight(given.weight);
        return surveyor.others(given.file, columns, "", studied.survey());
    }

    private void write(Survey survey, Backtest found, Next next) {
        if (out != null) {
            WholeFile.write(out, stream -> BacktestJson.write(found, survey, next, stream));
        }
        report.write(() -> BacktestPage.of(found, next));
    }
}
