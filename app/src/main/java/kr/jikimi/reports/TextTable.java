package kr.jikimi.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.papers.Cell;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.Table;

/** A table that an officer has typed, the first row its head; its cells may hold figures. */
final class TextTable {

    private TextTable() {}

    static Table of(String caption, List<List<String>> rows, Composition composition) {
        var table = Table.captioned(composition.plain(caption))
                .widths(widths(rows))
                .head(rows.getFirst().stream()
                        .map(composition::plain)
                        .map(Cell::header)
                        .toArray(Cell[]::new));
        for (int row = 1; row < rows.size(); row++) {
            table.row(cells(rows, row, composition));
        }
        return table.build();
    }

    /** A first column that says the same as the row above is one cell with it. */
    private static List<Cell> cells(List<List<String>> rows, int row, Composition composition) {
        var cells = new ArrayList<Cell>();
        var texts = rows.get(row);
        boolean repeated = row > 1 && texts.getFirst().equals(rows.get(row - 1).getFirst());
        for (int column = repeated ? 1 : 0; column < texts.size(); column++) {
            var cell = Cell.of(composition.line(texts.get(column)).toArray(Inline[]::new));
            cells.add(column > 0 ? cell : cell.spanning(1, equalRows(rows, row)));
        }
        return cells;
    }

    private static int equalRows(List<List<String>> rows, int from) {
        return (int) rows.stream()
                .skip(from)
                .takeWhile(row -> row.getFirst().equals(rows.get(from).getFirst()))
                .count();
    }

    /** As wide as the longest text, within reason. */
    private static Integer[] widths(List<List<String>> rows) {
        return IntStream.range(0, rows.getFirst().size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> Math.clamp(row.get(column).length(), 8, 20))
                        .max()
                        .orElse(8))
                .toArray(Integer[]::new);
    }
}
