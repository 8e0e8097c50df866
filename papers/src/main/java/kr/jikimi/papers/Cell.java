package kr.jikimi.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table: text, or one number that stays a number in a spreadsheet.
 *
 * @param header whether the cell names its row or column
 * @param align null leaves it to the office's habit: headers centred, numbers to the right, text to the left
 */
public record Cell(
        List<Inline> content,
        int colspan,
        int rowspan,
        boolean header,
        @Nullable Align align) {

    public Cell {
        content = List.copyOf(content);
        if (colspan < 1 || rowspan < 1) {
            throw new IllegalArgumentException("Cell \"%s\" spans %d columns and %d rows.%nMaybe use 1 or more."
                    .formatted(Inline.plain(content), colspan, rowspan));
        }
    }

    public static Cell of(Inline... content) {
        return new Cell(List.of(content), 1, 1, false, null);
    }

    public static Cell text(String text) {
        return of(Inline.text(text));
    }

    public static Cell header(String text) {
        return new Cell(List.of(Inline.text(text)), 1, 1, true, null);
    }

    public Cell spanning(int columns, int rows) {
        return new Cell(content, columns, rows, header, align);
    }

    public Cell aligned(Align other) {
        return new Cell(content, colspan, rowspan, header, other);
    }

    /** The number of a cell that holds nothing else, otherwise null. */
    public @Nullable Measured number() {
        return content.size() == 1 && content.getFirst() instanceof Measured measured ? measured : null;
    }

    /** The alignment given, or the office's habit. */
    public Align effectiveAlign() {
        if (align != null) {
            return align;
        }
        return header ? Align.CENTER : number() != null ? Align.END : Align.START;
    }
}
