package kr.jikimi.cli.ranking;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.CsvTable;
import kr.jikimi.formats.Numbers;
import kr.jikimi.ranking.IndexOptions;
import kr.jikimi.ranking.IndexOptions.Aggregation;
import kr.jikimi.ranking.IndexOptions.Missing;
import kr.jikimi.ranking.Indicator;
import kr.jikimi.ranking.Indicator.Direction;
import kr.jikimi.ranking.Normalisation;
import kr.jikimi.ranking.PairwiseComparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What an index is made of, shared by the commands. */
final class IndexChoices {

    @Parameters(paramLabel = "FILE.csv", description = "One unit per row.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--unit", required = true, paramLabel = "COL", description = "The units' name column.")
    private String unit = "";

    @Option(
            names = "--indicators",
            required = true,
            split = ",",
            paramLabel = "COL",
            description = "The columns that the index is made of.")
    private List<String> names = List.of();

    @Option(
            names = "--lower-is-better",
            split = ",",
            paramLabel = "COL",
            description = "Those of which more lowers the score.")
    private Set<String> lowering = Set.of();

    @Option(
            names = "--weights",
            split = ",",
            paramLabel = "W",
            description = "One per indicator, in their order; default: equal.")
    private List<Double> weights = List.of();

    @Option(
            names = "--pairwise",
            paramLabel = "FILE.csv",
            description = "Weights from comparing the indicators two by two; see jikimi ranking weights.")
    private @Nullable Path pairwise;

    @Option(names = "--accept-inconsistent", description = "Use comparisons whose consistency ratio is above 0.1.")
    private boolean accept;

    @Option(
            names = "--reference",
            paramLabel = "COL=X",
            split = ",",
            description = "References for --normalisation reference; default: the mean.")
    private Map<String, Double> references = Map.of();

    @Option(
            names = "--normalisation",
            defaultValue = "MIN_MAX",
            paramLabel = "NAME",
            description = "min_max (default), z_score, rank, reference.")
    private Normalisation normalisation = Normalisation.MIN_MAX;

    @Option(
            names = "--aggregation",
            defaultValue = "LINEAR",
            paramLabel = "NAME",
            description = "linear (default) or geometric.")
    private Aggregation aggregation = Aggregation.LINEAR;

    @Option(
            names = "--missing",
            defaultValue = "REFUSE",
            paramLabel = "NAME",
            description = "Empty cells: refuse (default), mean of the others, share (the other indicators carry it).")
    private Missing missing = Missing.REFUSE;

    List<String> names() {
        return names;
    }

    CsvTable table() {
        var table = CsvTable.read(file);
        if (table.rows().isEmpty()) {
            throw new BadInput(file.toString(), "no rows below the header", "one unit at least", "check the file.");
        }
        requireApart(table);
        return table;
    }

    private void requireApart(CsvTable table) {
        var seen = new HashMap<String, Integer>();
        var names = table.texts(unit);
        for (int i = 0; i < names.size(); i++) {
            var first = seen.putIfAbsent(names.get(i), table.numbers().get(i));
            if (first != null) {
                throw new BadInput(
                        table.where(i, unit),
                        "%s, which row %d has already".formatted(names.get(i), first),
                        "each unit once",
                        "remove one of the rows, or add them up.");
            }
        }
    }

    List<String> units(CsvTable table) {
        return table.texts(unit);
    }

    IndexOptions options() {
        return new IndexOptions(normalisation, aggregation, missing);
    }

    List<Indicator> indicators(CsvTable table) {
        var unknown = new TreeSet<>(lowering);
        unknown.addAll(references.keySet());
        names.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new BadInput(
                    "--lower-is-better, --reference", "unknown " + unknown, "some of " + names, "check the spelling.");
        }
        return names.stream().map(name -> indicator(table, name)).toList();
    }

    private Indicator indicator(CsvTable table, String name) {
        var texts = table.texts(name);
        double[] values = new double[texts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Numbers.of(texts.get(i));
            boolean empty = texts.get(i).isEmpty();
            if (Double.isNaN(values[i]) && (!empty || missing == Missing.REFUSE)) {
                throw new BadInput(
                        table.where(i, name),
                        empty ? "nothing" : texts.get(i),
                        "a number",
                        "correct the cell, or choose --missing mean or share for empty ones.");
            }
        }
        var found = Indicator.of(name, values)
                .with(lowering.contains(name) ? Direction.MORE_LOWERS : Direction.MORE_RAISES);
        var reference = references.get(name);
        return reference == null ? found : found.withReference(reference);
    }

    double[] weights() {
        if (pairwise != null) {
            if (!weights.isEmpty()) {
                throw new BadInput("--weights", "--pairwise beside it", "one of the two", "leave one out.");
            }
            return compared(pairwise).weights();
        }
        if (weights.isEmpty()) {
            double[] equal = new double[names.size()];
            Arrays.fill(equal, 1);
            return equal;
        }
        return weights.stream().mapToDouble(each -> each).toArray();
    }

    private PairwiseComparison compared(Path judgements) {
        var comparison = Comparisons.read(judgements, names);
        if (!comparison.isConsistent() && !accept) {
            throw new BadInput(
                    judgements.toString(),
                    "a consistency ratio of %.3f".formatted(comparison.consistencyRatio()),
                    "0.1 at most",
                    "compare again, or add --accept-inconsistent.");
        }
        return comparison;
    }
}
