package kr.jikimi.cli.ranking;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import kr.jikimi.formats.CsvTable;
import kr.jikimi.ranking.PairwiseComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jikimi ranking weights}: weights from comparing indicators two by two. */
@Command(
        name = "weights",
        mixinStandardHelpOptions = true,
        description = {
            "Weights from comparing indicators two by two (AHP), with the consistency ratio.",
            "A cell says how many times as important its row is as its column; the mirror cell may stay empty.",
            "Exit code 1: the ratio is above 0.1, the judgements contradict each other too much."
        },
        footer = {
            "",
            "Example:",
            "",
            "cat > judgements.csv <<'END'",
            "indicator,crimes,calls,lamps",
            "crimes,1,2,6",
            "calls,,1,3",
            "lamps,,,1",
            "END",
            "bin/jikimi ranking weights judgements.csv",
            "",
            "prints",
            "",
            "indicator,weight",
            "crimes,0.600000",
            "calls,0.300000",
            "lamps,0.100000"
        })
final class WeightsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Parameters(paramLabel = "JUDGEMENTS.csv", description = "Rows and columns named after the indicators.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() {
        var names = Comparisons.names(CsvTable.read(file));
        var comparison = Comparisons.read(file, names);
        var out = spec.commandLine().getOut();
        out.println("indicator,weight");
        for (int k = 0; k < names.size(); k++) {
            out.println(names.get(k) + "," + IndexCommand.number(comparison.weights()[k]));
        }
        out.flush();
        var err = spec.commandLine().getErr();
        err.printf(
                Locale.ROOT,
                "consistency ratio %.4f (%s; limit %.1f), largest eigenvalue %.6f%n",
                comparison.consistencyRatio(),
                comparison.isConsistent() ? "usable" : "too much contradiction",
                PairwiseComparison.LIMIT,
                comparison.largestEigenvalue());
        if (!comparison.isConsistent()) {
            err.println("Maybe compare again, beginning with the pairs judged most extreme.");
        }
        err.flush();
        return comparison.isConsistent() ? 0 : 1;
    }
}
