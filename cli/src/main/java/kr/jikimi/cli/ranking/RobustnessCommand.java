package kr.jikimi.cli.ranking;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import kr.jikimi.formats.BadInput;
import kr.jikimi.ranking.Robustness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jikimi ranking robustness}: how sure the ranks are. */
@Command(
        name = "robustness",
        mixinStandardHelpOptions = true,
        description = {
            "The ranks that units take when weights and methods change.",
            "Methods are normalisations and aggregations; each indicator is left out in turn, too."
        },
        footer = {
            "",
            "Example: who is first whatever the weights, and who is not.",
            "",
            "cat > districts.csv <<'END'",
            "gu,crimes,lamps,calls",
            "종로구,10,400,5",
            "중구,50,300,30",
            "용산구,30,100,10",
            "END",
            "bin/jikimi ranking robustness districts.csv --unit gu \\",
            "  --indicators crimes,lamps,calls --lower-is-better crimes,calls",
            "",
            "prints",
            "",
            "unit,rank,p5,median,p95,best,worst,without_crimes,without_lamps,without_calls",
            "종로구,1,1,1,1,1,1,1,1,1",
            "중구,3,3,3,3,2,3,3,3,2",
            "용산구,2,2,2,2,2,3,2,2,3"
        })
final class RobustnessCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    private IndexChoices choices = new IndexChoices();

    @Option(
            names = "--spread",
            defaultValue = "0.5",
            paramLabel = "SHARE",
            description = "How far weights stray, as a share of each, 0 to 1; default ${DEFAULT-VALUE}.")
    private double spread = 0.5;

    @Option(
            names = "--draws",
            defaultValue = "2000",
            paramLabel = "N",
            description = "How often to draw (default ${DEFAULT-VALUE}).")
    private int draws = 2000;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "Seed of chance (default ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Override
    public Integer call() {
        if (!(spread >= 0 && spread <= 1) || draws < 1) {
            throw new BadInput(
                    "--spread, --draws", spread + ", " + draws, "0 to 1, and 1 or more", "take 0.5 and 2000.");
        }
        var table = choices.table();
        var found = Robustness.of(
                choices.indicators(table),
                choices.weights(),
                choices.options(),
                spread,
                draws,
                new SplittableRandom(seed));
        print(choices.units(table), found);
        return 0;
    }

    private void print(List<String> units, Robustness found) {
        var out = spec.commandLine().getOut();
        var header = new StringBuilder("unit,rank,p5,median,p95,best,worst");
        for (int k = 0; k < found.withoutIndicator().length; k++) {
            header.append(",without_").append(choices.names().get(k));
        }
        out.println(header);
        for (int i = 0; i < units.size(); i++) {
            var each = found.units().get(i);
            var line = new StringBuilder("%s,%d,%d,%d,%d,%d,%d"
                    .formatted(
                            units.get(i),
                            each.rank(),
                            each.low(),
                            each.median(),
                            each.high(),
                            each.best(),
                            each.worst()));
            for (int[] ranks : found.withoutIndicator()) {
                line.append(',').append(ranks[i]);
            }
            out.println(line);
        }
        out.flush();
        var err = spec.commandLine().getErr();
        err.printf(
                Locale.ROOT,
                "mean shift of ranks %.3f over %d draws (spread %.2f, seed %d)%n",
                found.meanShift(),
                found.draws(),
                spread,
                seed);
        err.flush();
    }
}
