package kr.jikimi.formats.counts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.CsvTable;
import kr.jikimi.formats.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file of counts, one a row or with the codes of the last dimension across the top. Counts are whole and not
 * negative; {@code -} is none (0); a mark ({@code *}, {@code x}, 비공개) is a count that the file hides.
 *
 * @param dimensions their names
 * @param cells row by row, in a wide file from left to right
 * @param columns which columns hold counts
 * @param isWide whether the codes of the last dimension stand across the top
 */
public record CountTable(
        CsvTable csv, List<String> dimensions, List<CountCell> cells, List<Integer> columns, boolean isWide) {

    private static final Set<String> MARKS = Set.of("*", "x", "X", "비공개", "s");

    public CountTable {
        dimensions = List.copyOf(dimensions);
        cells = List.copyOf(cells);
        columns = List.copyOf(columns);
    }

    public static CountTable read(Path file, CountLayout layout) {
        var csv = CsvTable.read(file);
        var counts = countColumns(csv, layout);
        var tells = layout.dimensions().isEmpty()
                ? IntStream.range(0, csv.header().size())
                        .filter(at -> !counts.contains(at))
                        .boxed()
                        .toList()
                : layout.dimensions().stream().map(csv::column).toList();
        boolean wide = counts.size() > 1
                || layout.value() == null && isPeriod(csv.header().get(counts.getFirst()));
        var names = new ArrayList<>(tells.stream().map(csv.header()::get).toList());
        if (wide) {
            names.add(layout.across());
        }
        return new CountTable(csv, names, cells(csv, tells, counts, wide), counts, wide);
    }

    private static List<Integer> countColumns(CsvTable csv, CountLayout layout) {
        if (layout.value() != null) {
            return List.of(csv.column(layout.value()));
        }
        var tells = layout.dimensions().stream().map(csv::column).toList();
        var found = IntStream.range(0, csv.header().size())
                .filter(at -> !tells.contains(at) && (!tells.isEmpty() || holdsCounts(csv, at)))
                .boxed()
                .toList();
        if (found.isEmpty()) {
            throw new BadInput(
                    csv.file().toString(),
                    "no column of counts among " + csv.header(),
                    "one at least",
                    "name it with --value.");
        }
        return found;
    }

    /** A column of numbers alone, though one be negative or a cell empty: those are then named as wrong. */
    private static boolean holdsCounts(CsvTable csv, int column) {
        var texts = csv.texts(csv.header().get(column));
        return !csv.rows().isEmpty()
                && !texts.stream().allMatch(CountTable::isYear)
                && texts.stream().anyMatch(text -> isHidden(text) || "-".equals(text) || Numbers.of(text) >= 0)
                && texts.stream()
                        .allMatch(text -> text.isEmpty()
                                || isHidden(text)
                                || "-".equals(text)
                                || !Double.isNaN(Numbers.of(text)));
    }

    private static boolean isYear(String text) {
        return text.matches("(19|20)\\d\\d");
    }

    /** A single column of counts named after a period stands across the top too. */
    private static boolean isPeriod(String name) {
        return name.matches("(19|20)\\d\\d(-.*|~.*)?");
    }

    private static boolean isHidden(String text) {
        return MARKS.contains(text);
    }

    private static List<CountCell> cells(CsvTable csv, List<Integer> tells, List<Integer> counts, boolean wide) {
        List<CountCell> cells = new ArrayList<>();
        for (int row = 0; row < csv.rows().size(); row++) {
            for (int column : counts) {
                var codes = new ArrayList<String>();
                for (int tell : tells) {
                    codes.add(code(csv, row, tell));
                }
                if (wide) {
                    codes.add(csv.header().get(column));
                }
                cells.add(new CountCell(
                        codes,
                        count(csv, row, column),
                        csv.where(row, csv.header().get(column))));
            }
        }
        return cells;
    }

    private static String code(CsvTable csv, int row, int column) {
        var text = text(csv, row, column);
        if (text.isEmpty()) {
            throw new BadInput(
                    csv.where(row, csv.header().get(column)), "nothing", "a code", "fill merged cells downwards.");
        }
        return text;
    }

    private static String text(CsvTable csv, int row, int column) {
        var cells = csv.rows().get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    private static @Nullable Long count(CsvTable csv, int row, int column) {
        var text = text(csv, row, column);
        if (isHidden(text)) {
            return null;
        }
        double number = "-".equals(text) ? 0 : Numbers.of(text);
        if (!(number >= 0) || number != Math.rint(number) || number > 1e15) {
            throw new BadInput(
                    csv.where(row, csv.header().get(column)),
                    text.isEmpty() ? "nothing" : text,
                    "a whole count of zero or more",
                    "correct the cell, or name the columns of codes with --dimensions.");
        }
        return (long) number;
    }

    /** The file again, with other texts for its counts, in the order of its cells. */
    public byte[] with(List<String> texts) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int next = 0;
        for (var row : csv.rows()) {
            var changed = new ArrayList<>(row);
            for (int column : columns) {
                changed.set(column, texts.get(next++));
            }
            rows.add(changed);
        }
        return new CsvTable(csv.file(), csv.header(), rows).bytes();
    }
}
