package kr.jikimi.cli.disclosure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.jikimi.disclosure.Dimension;
import kr.jikimi.disclosure.Table;
import kr.jikimi.formats.BadInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * What the codes across the top of wide tables tell apart. Tables are linked by the names of their dimensions, so a wrong
 * name would hide from the proof what a reader sees: a name that nobody gave is only taken where the codes bear it out.
 */
final class Across {

    private static final String UNNAMED = "column";

    @Option(
            names = "--across",
            paramLabel = "NAME",
            description = "What the codes across the top of a wide table tell apart (default: " + UNNAMED + ").")
    private @Nullable String name;

    @Option(
            names = "--across-in",
            paramLabel = "FILE.csv=NAME",
            description = "The same for one file among several, where another stands across its top.")
    private Map<Path, String> byFile = Map.of();

    /** The tables whose name is assumed. */
    private final List<Assumed> assumed = new ArrayList<>();

    private record Assumed(Table table, String name) {}

    String of(Path file) {
        return byFile.getOrDefault(file, name == null ? UNNAMED : name);
    }

    /** @param first whether it is the table that {@code --across} speaks of first of all */
    Table wide(Table table, Path file, boolean first) {
        if (!byFile.containsKey(file) && !(first && name != null)) {
            assumed.add(new Assumed(table, of(file)));
        }
        return table;
    }

    /** A ledger names its dimensions, unless it was written without a name. */
    Table ledger(Table table) {
        if (table.dimensions().stream().anyMatch(dimension -> dimension.name().equals(UNNAMED))) {
            assumed.add(new Assumed(table, UNNAMED));
        }
        return table;
    }

    /** Refuses a name that was assumed where the codes of another table speak against it. */
    void check(List<Table> tables) {
        for (Path file : byFile.keySet()) {
            if (tables.stream().noneMatch(table -> table.name().equals(file.toString()))) {
                throw new BadInput(
                        "--across-in", file.toString(), "one of the tables", "write its path as it stands there.");
            }
        }
        assumed.forEach(one -> tables.stream()
                .filter(other -> other != one.table())
                .forEach(other -> check(one.table(), at(one.table(), one.name()), other)));
    }

    private static void check(Table table, int top, Table other) {
        var codes = codes(table, top);
        int same = at(other, table.dimensions().get(top).name());
        if (same >= 0 && !isOne(table, top, other, same)) {
            throw refusal(
                    table,
                    codes,
                    "codes of the same thing as %s across %s".formatted(codes(other, same), other.name()));
        }
        for (int d = 0; same < 0 && d < other.dimensions().size(); d++) {
            var name = other.dimensions().get(d).name();
            if (at(table, name) < 0 && isOne(table, top, other, d)) {
                throw refusal(table, codes, "the name that %s has for them, %s".formatted(other.name(), name));
            }
        }
    }

    private static BadInput refusal(Table table, Set<String> codes, String expected) {
        return new BadInput(
                table.name() + ": across the top",
                String.join(", ", codes),
                expected,
                "say what they tell apart: --across NAME, or --across-in %s=NAME for this file alone; in a ledger, rename its column."
                        .formatted(table.name()));
    }

    /** Whether two dimensions seem to tell the same thing apart: both time, or with a code in common. */
    private static boolean isOne(Table table, int d, Table other, int e) {
        boolean time = table.dimensions().get(d) instanceof Dimension.Periods;
        boolean otherTime = other.dimensions().get(e) instanceof Dimension.Periods;
        var common = new HashSet<>(codes(table, d));
        common.retainAll(codes(other, e));
        return time && otherTime || !common.isEmpty();
    }

    private static Set<String> codes(Table table, int d) {
        return table.cells().stream()
                .map(cell -> cell.codes().get(d))
                .filter(code ->
                        !(table.dimensions().get(d) instanceof Dimension.Tree tree && code.equals(tree.total())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static int at(Table table, String name) {
        return table.dimensions().stream().map(Dimension::name).toList().indexOf(name);
    }
}
