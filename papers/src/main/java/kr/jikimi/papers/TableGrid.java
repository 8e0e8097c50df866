package kr.jikimi.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays the cells of a table on its grid, and refuses a table whose cells do not tile it. */
public final class TableGrid {

    /** A cell and the row and column where it begins, counted from zero. */
    public record Placed(Cell cell, int row, int column) {}

    private final String caption;
    private final boolean[][] taken;
    private final List<Placed> placed = new ArrayList<>();

    private TableGrid(String caption, int rows, int columns) {
        this.caption = caption;
        this.taken = new boolean[rows][columns];
    }

    static List<Placed> place(List<Row> rows, int columns, String caption) {
        var grid = new TableGrid(caption, rows.size(), columns);
        for (int row = 0; row < rows.size(); row++) {
            grid.placeRow(row, rows.get(row));
        }
        grid.refuseHoles();
        return List.copyOf(grid.placed);
    }

    static void check(String caption, List<Integer> widths, List<Row> head, List<Row> body) {
        if (widths.isEmpty() || head.isEmpty() && body.isEmpty()) {
            throw new IllegalArgumentException("Table \"%s\" has no cells.".formatted(caption));
        }
        if (widths.stream().anyMatch(width -> width < 1)) {
            throw new IllegalArgumentException(
                    "Table \"%s\" has column widths %s.%nMaybe use 1 or more for each.".formatted(caption, widths));
        }
        if (!head.isEmpty()) {
            place(head, widths.size(), caption + " (header)");
        }
        place(Stream.concat(head.stream(), body.stream()).toList(), widths.size(), caption);
    }

    private void placeRow(int row, Row cells) {
        int column = 0;
        for (Cell cell : cells.cells()) {
            while (column < taken[row].length && taken[row][column]) {
                column++;
            }
            occupy(cell, row, column);
            column += cell.colspan();
        }
    }

    private void occupy(Cell cell, int row, int column) {
        if (column + cell.colspan() > taken[row].length || row + cell.rowspan() > taken.length) {
            throw refusal(cell, row, column, "reaches beyond the %d x %d grid", taken.length, taken[row].length);
        }
        for (int y = row; y < row + cell.rowspan(); y++) {
            for (int x = column; x < column + cell.colspan(); x++) {
                if (taken[y][x]) {
                    throw refusal(cell, row, column, "overlaps another at row %d, column %d", y + 1, x + 1);
                }
                taken[y][x] = true;
            }
        }
        placed.add(new Placed(cell, row, column));
    }

    private void refuseHoles() {
        for (int row = 0; row < taken.length; row++) {
            for (int column = 0; column < taken[row].length; column++) {
                if (!taken[row][column]) {
                    throw new IllegalArgumentException(
                            "Table \"%s\": row %d has no cell in column %d of %d.%nMaybe a cell is missing or a span is short."
                                    .formatted(caption, row + 1, column + 1, taken[row].length));
                }
            }
        }
    }

    private IllegalArgumentException refusal(Cell cell, int row, int column, String what, Object... values) {
        return new IllegalArgumentException(
                "Table \"%s\": cell \"%s\" at row %d, column %d %s.%nMaybe the row has a cell too many or a span is long."
                        .formatted(caption, Inline.plain(cell.content()), row + 1, column + 1, what.formatted(values)));
    }
}
