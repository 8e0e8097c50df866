package kr.jikimi.cli.hotspot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kr.jikimi.cli.terminal.Early;
import kr.jikimi.cli.terminal.ProgressLine;
import kr.jikimi.cli.terminal.WholeFile;
import kr.jikimi.formats.CsvTable;
import kr.jikimi.hotspot.nearrepeat.NearRepeat;
import kr.jikimi.hotspot.nearrepeat.NearRepeatOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jikimi hotspot near-repeat}: after an event, for how long and how far is another more likely? */
@Command(
        name = "near-repeat",
        mixinStandardHelpOptions = true,
        description = {
            "The near-repeat table (Knox): pairs of events by distance and days apart, against exchanged times.",
            "It prints observed over expected pairs; * marks p < 0.05, ** p < 0.01. Events outside --area are left out."
        },
        footer = {
            "",
            "Example:",
            "",
            "bin/jikimi hotspot near-repeat \\",
            "  --points docs/samples/points.csv --x lon --y lat \\",
            "  --time when --distance 100 --bands 5 --days 7 --time-bands 3 \\",
            "  --out near-repeat.csv",
            "",
            "prints",
            "",
            "observed/exp.         0-7 days       7-14 days      14-21 days    over 21 days",
            "same place                –               –               –               –",
            "0-100 m                1.51 **         1.38 **         1.29 **         0.97",
            "100-200 m              1.65 **         1.47 **         1.34 **         0.97",
            "200-300 m              1.66 **         1.53 **         1.44 **         0.97",
            "300-400 m              1.42 **         1.38 **         1.38 **         0.97",
            "400-500 m              1.22 **         1.21 **         1.21 **         0.99",
            "over 500 m             0.99            0.99            0.99            1.00 **",
            "",
            "and writes",
            "",
            "near-repeat.csv"
        })
final class NearRepeatCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    EventOptions events = new EventOptions();

    @Mixin
    TimeOptions time = new TimeOptions();

    @Option(
            names = "--distance",
            paramLabel = "M",
            description = "Metres of a distance band (default ${DEFAULT-VALUE}).")
    double distance = 100;

    @Option(names = "--bands", paramLabel = "N", description = "Distance bands (default ${DEFAULT-VALUE}).")
    int bands = 10;

    @Option(names = "--days", paramLabel = "D", description = "Days of a time band (default ${DEFAULT-VALUE}).")
    double days = 7;

    @Option(names = "--time-bands", paramLabel = "N", description = "Time bands (default ${DEFAULT-VALUE}).")
    int timeBands = 4;

    @Option(names = "--simulations", paramLabel = "N", description = "Exchanges of times (default ${DEFAULT-VALUE}).")
    int simulations = 999;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of chance (default ${DEFAULT-VALUE}).")
    long seed = 20_240_731;

    @Option(names = "--out", paramLabel = "FILE.csv", description = "The table, one row per pair of bands.")
    @Nullable
    Path out;

    @Mixin
    ReportOption report = new ReportOption();

    @Override
    public Integer call() {
        events.check();
        time.check();
        Early.ending("--out", out, ".csv");
        Early.writable(out);
        report.check();
        var options = NearRepeatOptions.withDefaults()
                .withDistance(distance, bands)
                .withTime(days, timeBands)
                .withSimulations(simulations)
                .withSeed(seed);
        var err = spec.commandLine().getErr();
        var surveyor = new Surveyor(events, err);
        var survey = surveyor.read(time.into(surveyor.columns())).withoutThoseOutside(false);
        surveyor.tell(survey);
        try (var progress = new ProgressLine(err, "near-repeat")) {
            var found = NearRepeat.of(survey.points(), survey.rows().days(), options, progress::at);
            print(found);
            var file = out;
            if (file != null) {
                WholeFile.write(file, stream -> stream.write(csv(file, found)));
            }
            report.write(() -> NearRepeatPage.of(survey, found));
        }
        return 0;
    }

    private void print(NearRepeat found) {
        var printer = spec.commandLine().getOut();
        var head = new StringBuilder("%-14s".formatted("observed/exp."));
        for (int column = 0; column < found.observed()[0].length; column++) {
            head.append("%16s".formatted(found.timeLabel(column)));
        }
        printer.println(head);
        for (int row = 0; row < found.observed().length; row++) {
            var line = new StringBuilder("%-14s".formatted(found.distanceLabel(row)));
            for (int column = 0; column < found.observed()[row].length; column++) {
                line.append("%16s".formatted(marked(found, row, column)));
            }
            printer.println(line);
        }
    }

    static String marked(NearRepeat found, int row, int column) {
        double ratio = found.ratio()[row][column];
        double p = found.p()[row][column];
        var text = Double.isNaN(ratio) ? "–" : String.format(Locale.ROOT, "%.2f", ratio);
        return text + (p < 0.01 ? " **" : p < 0.05 ? " * " : "   ");
    }

    private static byte[] csv(Path file, NearRepeat found) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < found.observed().length; row++) {
            int at = row;
            IntStream.range(0, found.observed()[row].length)
                    .forEach(column -> rows.add(List.of(
                            found.distanceLabel(at),
                            found.timeLabel(column),
                            String.valueOf(found.observed()[at][column]),
                            String.valueOf(found.expected()[at][column]),
                            Double.isNaN(found.ratio()[at][column]) ? "" : String.valueOf(found.ratio()[at][column]),
                            String.valueOf(found.p()[at][column]))));
        }
        return new CsvTable(file, List.of("distance", "time", "observed", "expected", "ratio", "p"), rows).bytes();
    }
}
