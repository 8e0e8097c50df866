package kr.jikimi.papers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Collects the rows of a {@link Table} and checks them when it is built. */
public final class TableBuilder {
    private final String caption;
    private String unitLine = "";
    private List<Integer> widths = List.of();
    private final List<Row> head = new ArrayList<>();
    private final List<Row> body = new ArrayList<>();

    TableBuilder(String caption) {
        this.caption = caption;
    }

    /** The line above the table on the right, such as {@code (단위 : 천원, %)}. */
    public TableBuilder unitLine(String text) {
        this.unitLine = text;
        return this;
    }

    /** Relative widths, one per column; without them all columns are equal. */
    public TableBuilder widths(Integer... relative) {
        this.widths = List.of(relative);
        return this;
    }

    public TableBuilder head(Cell... cells) {
        head.add(Row.of(cells));
        return this;
    }

    public TableBuilder row(Cell... cells) {
        body.add(Row.of(cells));
        return this;
    }

    public TableBuilder row(List<Cell> cells) {
        body.add(new Row(cells));
        return this;
    }

    public Table build() {
        var columns = widths.isEmpty() ? Collections.nCopies(columns(), 1) : widths;
        return new Table(caption, unitLine, columns, head, body);
    }

    private int columns() {
        var first = head.isEmpty() ? body : head;
        return first.isEmpty()
                ? 0
                : first.getFirst().cells().stream()
                        .flatMapToInt(cell -> IntStream.of(cell.colspan()))
                        .sum();
    }
}
