package kr.jikimi.cli.hotspot;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import kr.jikimi.cli.terminal.Early;
import kr.jikimi.cli.terminal.WholeFile;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.Numbers;
import kr.jikimi.hotspot.trends.Aoristic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jikimi hotspot aoristic}: when did events happen that are known only as a span? */
@Command(
        name = "aoristic",
        mixinStandardHelpOptions = true,
        description = {
            "Shares each event among the slots of the day or the week that its span touches, and prints the sums.",
            "--out writes the weights of each event: one row per event and slot, with its place in metres, to be used"
                    + " with --weight of the other commands."
        },
        footer = {
            "",
            "Example:",
            "",
            "bin/jikimi hotspot aoristic --points docs/samples/spans.csv --x lon --y lat \\",
            "  --from from --to until --cycle day --slots 6 --out weights.csv",
            "",
            "prints",
            "",
            "slot,begins,events",
            "0,00:00,66.906810",
            "1,04:00,50.171120",
            "2,08:00,43.994432",
            "3,12:00,59.092356",
            "4,16:00,83.936732",
            "5,20:00,95.898550",
            "",
            "and writes",
            "",
            "weights.csv"
        })
final class AoristicCommand implements Callable<Integer> {

    /** Monday: the first of January 1970 was a Thursday. */
    private static final double MONDAY = 4;

    private static final double WEEK = 7;

    /** After what the slots repeat. */
    enum Cycle {
        DAY,
        WEEK
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    EventOptions events = new EventOptions();

    @Option(names = "--from", required = true, paramLabel = "COL", description = "Column of the earliest moment.")
    String from = "";

    @Option(names = "--to", required = true, paramLabel = "COL", description = "Column of the latest moment.")
    String to = "";

    @Mixin
    private TimeNotation notation = new TimeNotation();

    @Option(names = "--cycle", paramLabel = "NAME", description = "day (default) or week; a week begins on Monday.")
    Cycle cycle = Cycle.DAY;

    @Option(names = "--slots", paramLabel = "N", description = "Equal slots of the cycle (default ${DEFAULT-VALUE}).")
    int slots = 24;

    @Option(names = "--out", paramLabel = "FILE.csv", description = "Weights: row,x,y,slot,weight.")
    @Nullable
    Path out;

    @Override
    public Integer call() {
        if (slots < 1 || slots > 1000) {
            throw new BadInput("--slots", String.valueOf(slots), "1 to 1000", "try 24.");
        }
        events.check();
        notation.check();
        Early.ending("--out", out, ".csv");
        Early.writable(out);
        var surveyor = new Surveyor(events, spec.commandLine().getErr());
        var columns = notation.into(surveyor.columns()).withTime(from).withUntil(to);
        var survey = surveyor.read(columns).withoutThoseOutside(false);
        surveyor.tell(survey);
        print(survey);
        if (out != null) {
            WholeFile.write(out, stream -> write(survey, stream));
        }
        return 0;
    }

    private double length() {
        return cycle == Cycle.DAY ? 1 : WEEK;
    }

    private double shift() {
        return cycle == Cycle.DAY ? 0 : MONDAY;
    }

    private double[] weights(Survey survey, int i) {
        var rows = survey.rows();
        return Aoristic.weights(rows.days()[i] - shift(), rows.until()[i] - shift(), length(), slots);
    }

    private void print(Survey survey) {
        double[] sums = new double[slots];
        for (int i = 0; i < survey.rows().count(); i++) {
            double[] weights = weights(survey, i);
            for (int slot = 0; slot < slots; slot++) {
                sums[slot] += weights[slot];
            }
        }
        var printer = spec.commandLine().getOut();
        printer.println("slot,begins,events");
        for (int slot = 0; slot < slots; slot++) {
            printer.println(String.format(Locale.ROOT, "%d,%s,%.6f", slot, begins(slot), sums[slot]));
        }
    }

    private String begins(int slot) {
        long minutes = Math.round(slot * length() * 1440 / slots);
        var clock = "%02d:%02d".formatted(minutes / 60 % 24, minutes % 60);
        var days = new String[] {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
        return cycle == Cycle.DAY ? clock : days[(int) (minutes / 1440) % days.length] + " " + clock;
    }

    private void write(Survey survey, OutputStream stream) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        writer.write("row,x,y,slot,weight\n");
        var rows = survey.rows();
        for (int i = 0; i < rows.count(); i++) {
            double[] weights = weights(survey, i);
            for (int slot = 0; slot < slots; slot++) {
                if (weights[slot] > 0) {
                    writer.write("%d,%s,%s,%d,%s\n"
                            .formatted(
                                    rows.row()[i],
                                    Numbers.text(rows.x()[i]),
                                    Numbers.text(rows.y()[i]),
                                    slot,
                                    Numbers.text(weights[slot])));
                }
            }
        }
        writer.flush();
    }
}
