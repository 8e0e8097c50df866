package kr.jikimi.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tables of districts by offence with all margins, written as rows of numbers. */
final class Grids {

    static final Dimension DISTRICT = Dimension.flat("district", "all");
    static final Dimension OFFENCE = Dimension.flat("offence", "all");

    private Grids() {}

    static Table of(int[]... rows) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i <= rows.length; i++) {
            for (int j = 0; j <= rows[0].length; j++) {
                cells.add(Cell.open(sum(rows, i, j), code("d", i, rows.length), code("o", j, rows[0].length)));
            }
        }
        return new Table("grid", List.of(DISTRICT, OFFENCE), cells);
    }

    static String code(String letter, int at, int count) {
        return at == count ? "all" : letter + at;
    }

    /** The cell, or the margin where an index is past the end. */
    static int sum(int[][] rows, int i, int j) {
        int sum = 0;
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[0].length; c++) {
                sum += (i == rows.length || i == r) && (j == rows[0].length || j == c) ? rows[r][c] : 0;
            }
        }
        return sum;
    }

    /** The decided table: numbers, {@code p} for small, {@code c} for complementary. */
    static String drawing(List<Cell> cells, int columns) {
        var text = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            text.append(
                    switch (cell.status()) {
                        case PRIMARY -> "p";
                        case COMPLEMENTARY -> "c";
                        case OPEN, PUBLISHED, HIDDEN -> String.valueOf(cell.value());
                    });
            text.append(i % columns == columns - 1 ? "\n" : " ");
        }
        return text.toString();
    }

    static String lines(String... lines) {
        return String.join("\n", Arrays.asList(lines)) + "\n";
    }
}
