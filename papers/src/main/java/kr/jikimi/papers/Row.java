package kr.jikimi.papers;

import java.util.List;

/** The cells that begin in one row of a table, from left to right. */
public record Row(List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells));
    }
}
