package kr.jikimi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kr.jikimi.formats.CsvTable;
import kr.jikimi.ranking.CompositeIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jikimi ranking index}: one score per row of a CSV file. */
@Command(name = "ranking", description = "Composite indices.", mixinStandardHelpOptions = true)
final class RankingCommand {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Command(
            name = "index",
            mixinStandardHelpOptions = true,
            description = "Equally weighted, min-max normalised index; higher values score higher.",
            footer = {"", "Example:", "  jikimi ranking index districts.csv --unit district --indicators calls,fear"})
    int index(
            @Parameters(paramLabel = "FILE.csv") Path file,
            @Option(names = "--unit", required = true, paramLabel = "COL") String unit,
            @Option(names = "--indicators", required = true, split = ",", paramLabel = "COL") List<String> indicators) {
        var table = CsvTable.read(file);
        double[] scores =
                CompositeIndex.of(indicators.stream().map(table::numbers).toArray(double[][]::new));
        print(table.texts(unit), scores);
        return 0;
    }

    private void print(List<String> units, double[] scores) {
        var out = spec.commandLine().getOut();
        int[] ranks = CompositeIndex.ranks(scores);
        out.println("unit,score,rank");
        for (int i = 0; i < scores.length; i++) {
            out.println(String.format(Locale.ROOT, "%s,%.6f,%d", units.get(i), scores[i], ranks[i]));
        }
    }
}
