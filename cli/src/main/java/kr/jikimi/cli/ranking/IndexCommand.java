package kr.jikimi.cli.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kr.jikimi.ranking.CompositeIndex;
import kr.jikimi.ranking.Correlations;
import kr.jikimi.ranking.Indicator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jikimi ranking index}: one score per row of a CSV file. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        description = "One score per unit out of several indicators; a higher score is better.",
        footer = {
            "",
            "Example: a safety index of three districts, with what each indicator adds.",
            "",
            "cat > districts.csv <<'END'",
            "gu,crimes,lamps",
            "종로구,30,200",
            "중구,50,400",
            "용산구,10,100",
            "END",
            "bin/jikimi ranking index districts.csv --unit gu --indicators crimes,lamps \\",
            "  --lower-is-better crimes --weights 3,1 --parts",
            "",
            "prints",
            "",
            "unit,score,rank,crimes,lamps",
            "종로구,0.458333,2,0.375000,0.083333",
            "중구,0.250000,3,0.000000,0.250000",
            "용산구,0.750000,1,0.750000,0.000000"
        })
final class IndexCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    private IndexChoices choices = new IndexChoices();

    @Option(names = "--parts", description = "Also print what each indicator adds to the score.")
    private boolean parts;

    @Override
    public Integer call() {
        var table = choices.table();
        var indicators = choices.indicators(table);
        var index = CompositeIndex.of(indicators, choices.weights(), choices.options());
        print(choices.units(table), index);
        noteConstants(indicators);
        warnOfTwins(indicators);
        return 0;
    }

    private void print(List<String> units, CompositeIndex index) {
        var out = spec.commandLine().getOut();
        out.println("unit,score,rank" + (parts ? "," + String.join(",", choices.names()) : ""));
        for (int i = 0; i < units.size(); i++) {
            var line =
                    new StringBuilder("%s,%s,%d".formatted(units.get(i), number(index.scores()[i]), index.ranks()[i]));
            for (int k = 0; parts && k < index.parts().length; k++) {
                line.append(',').append(number(index.parts()[k][i]));
            }
            out.println(line);
        }
        out.flush();
        if (!index.missing().isEmpty()) {
            var err = spec.commandLine().getErr();
            index.missing()
                    .forEach(each -> err.println("missing: " + units.get(each[0]) + ", "
                            + choices.names().get(each[1])));
            err.flush();
        }
    }

    static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.6f", value);
    }

    private void noteConstants(List<Indicator> indicators) {
        for (int k = 0; k < indicators.size(); k++) {
            double[] values = Arrays.stream(indicators.get(k).values())
                    .filter(value -> !Double.isNaN(value))
                    .distinct()
                    .toArray();
            if (values.length == 1 && indicators.get(k).values().length > 1) {
                spec.commandLine()
                        .getErr()
                        .printf(
                                "note: %s is the same everywhere and tells no unit from another%n",
                                choices.names().get(k));
            }
        }
    }

    private void warnOfTwins(List<Indicator> indicators) {
        double[][] found = Correlations.of(indicators).pearson();
        var err = spec.commandLine().getErr();
        for (int i = 0; i < found.length; i++) {
            for (int j = 0; j < i; j++) {
                if (indicators.getFirst().values().length > 3 && Math.abs(found[i][j]) > Correlations.HIGH) {
                    err.printf(
                            Locale.ROOT,
                            "note: %s and %s nearly say the same (correlation %.2f) and count it twice%n",
                            choices.names().get(j),
                            choices.names().get(i),
                            found[i][j]);
                }
            }
        }
        err.flush();
    }
}
