package kr.jikimi.papers;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table. Its cells tile the grid exactly; whoever builds one that does not is told the cell.
 *
 * @param caption may be empty
 * @param unitLine such as {@code (단위 : 천원, %)}; may be empty
 * @param widths relative column widths, one per column
 * @param head header rows, repeated on each page
 * @param body the other rows
 */
public record Table(String caption, String unitLine, List<Integer> widths, List<Row> head, List<Row> body)
        implements Block {

    public Table {
        widths = List.copyOf(widths);
        head = List.copyOf(head);
        body = List.copyOf(body);
        TableGrid.check(caption, widths, head, body);
    }

    public static TableBuilder captioned(String caption) {
        return new TableBuilder(caption);
    }

    public int columns() {
        return widths.size();
    }

    /** Header rows, then body rows. */
    public List<Row> rows() {
        return Stream.concat(head.stream(), body.stream()).toList();
    }

    /** Where each cell stands, row by row. */
    public List<TableGrid.Placed> placed() {
        return TableGrid.place(rows(), columns(), caption);
    }

    @Override
    public Stream<Figure> figures() {
        return rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> Inline.figures(cell.content()));
    }
}
