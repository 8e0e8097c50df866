package kr.jikimi.cli.disclosure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.jikimi.disclosure.Cell;
import kr.jikimi.disclosure.Cell.Status;
import kr.jikimi.disclosure.Dimension;
import kr.jikimi.disclosure.Period;
import kr.jikimi.disclosure.Rule;
import kr.jikimi.disclosure.Table;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.CsvTable;
import kr.jikimi.formats.counts.CountCell;
import kr.jikimi.formats.counts.CountLayout;
import kr.jikimi.formats.counts.CountTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How tables are read, shared by the commands; and the rule. */
final class TableOptions {

    private static final List<String> TOTALS = List.of("합계", "총계", "계", "전체", "total", "Total", "all", "sum");

    @Option(
            names = "--dimensions",
            split = ",",
            paramLabel = "COL",
            description = "Columns that tell apart; default: all that hold no counts.")
    private List<String> dimensions = List.of();

    @Option(names = "--value", paramLabel = "COL", description = "The column of counts; default: found by looking.")
    private @Nullable String value;

    @Mixin
    private Across across = new Across();

    @Option(
            names = "--total",
            paramLabel = "CODE",
            description = "The code of totals; default: one of 합계, 총계, 계, 전체, total, all, sum.")
    private @Nullable String total;

    @Option(
            names = "--hierarchy",
            paramLabel = "COL=FILE.csv",
            description = "Levels of a dimension: a file with the columns code and parent.")
    private Map<String, Path> hierarchies = Map.of();

    @Option(
            names = "--threshold",
            paramLabel = "N",
            defaultValue = "5",
            description = "The smallest count that may be seen; default ${DEFAULT-VALUE}.")
    private int threshold = 5;

    @Option(
            names = "--zeros",
            defaultValue = "PUBLISH",
            paramLabel = "NAME",
            description = "Empty cells: publish (default), complement (hide where it helps), protect (hide).")
    private Rule.Zeros zeros = Rule.Zeros.PUBLISH;

    Rule rule() {
        return new Rule(threshold, zeros);
    }

    CountTable read(Path file) {
        return CountTable.read(file, new CountLayout(dimensions, value, across.of(file)));
    }

    /** An earlier table: a ledger of ours, or a public table. */
    Table earlier(Path file) {
        var csv = CsvTable.read(file);
        if (csv.header().contains(Ledger.STATUS)) {
            return across.ledger(Ledger.read(csv, this));
        }
        var counts = read(file);
        var table = table(counts, false);
        return counts.isWide() ? across.wide(table, file, false) : table;
    }

    /** The table that is to go out, its cells still to be decided. */
    Table open(CountTable counts) {
        var table = table(counts, true);
        return counts.isWide() ? across.wide(table, counts.csv().file(), true) : table;
    }

    /** Refuses tables whose columns across the top would be taken for something that they are not. */
    void check(List<Table> tables) {
        across.check(tables);
    }

    private Table table(CountTable counts, boolean open) {
        var cells = counts.cells();
        var names = counts.dimensions();
        List<Dimension> found = new ArrayList<>();
        List<List<String>> codes = new ArrayList<>();
        for (int d = 0; d < names.size(); d++) {
            int at = d;
            var column = cells.stream().map(cell -> cell.codes().get(at)).toList();
            found.add(dimension(names.get(d), column));
            codes.add(spelled(found.getLast(), column));
        }
        return new Table(
                counts.csv().file().toString(),
                found,
                IntStream.range(0, cells.size())
                        .mapToObj(i -> cell(
                                cells.get(i),
                                codes.stream().map(column -> column.get(i)).toList(),
                                open))
                        .toList());
    }

    private static Cell cell(CountCell cell, List<String> codes, boolean open) {
        if (cell.value() != null) {
            return new Cell(codes, cell.value(), open ? Status.OPEN : Status.PUBLISHED);
        }
        if (open) {
            throw new BadInput(
                    cell.where(),
                    "a hidden count",
                    "the true count",
                    "protect the internal table and not the published one.");
        }
        return new Cell(codes, null, Status.HIDDEN);
    }

    Dimension dimension(String name, List<String> codes) {
        var file = hierarchies.get(name);
        if (file != null) {
            return new Dimension.Tree(name, total(), parents(file));
        }
        var plain = codes.stream().filter(code -> !isTotal(code)).toList();
        boolean time = !plain.isEmpty()
                && plain.stream().allMatch(code -> Period.find(code).isPresent());
        return time ? new Dimension.Periods(name) : Dimension.flat(name, total());
    }

    /** Totals by one code in all tables; in time, a total is the span of the periods beside it. */
    private List<String> spelled(Dimension dimension, List<String> codes) {
        if (!(dimension instanceof Dimension.Periods)) {
            return codes.stream().map(code -> isTotal(code) ? total() : code).toList();
        }
        var span = codes.stream()
                .filter(code -> !isTotal(code))
                .flatMap(code -> Period.find(code).stream())
                .reduce(Period::span)
                .orElseThrow()
                .toString();
        return codes.stream().map(code -> isTotal(code) ? span : code).toList();
    }

    private boolean isTotal(String code) {
        return total == null ? TOTALS.contains(code) : total.equals(code);
    }

    private String total() {
        return total == null ? TOTALS.getFirst() : total;
    }

    private Map<String, String> parents(Path file) {
        var csv = CsvTable.read(file);
        var codes = csv.texts("code");
        var parents = csv.texts("parent");
        Map<String, String> above = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!parents.get(i).isEmpty() && !isTotal(parents.get(i)) && !isTotal(codes.get(i))) {
                above.put(codes.get(i), parents.get(i));
            }
        }
        return above;
    }
}
