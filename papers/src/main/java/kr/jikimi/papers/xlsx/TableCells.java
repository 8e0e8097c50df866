package kr.jikimi.papers.xlsx;

import kr.jikimi.papers.Align;
import kr.jikimi.papers.Cell;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.Table;
import kr.jikimi.papers.TableGrid;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Writes the cells of a table from a row of the sheet on. */
record TableCells(Worksheet sheet, Columns columns, int top) {
    private static final double LINE = 15;

    void write(Table table) {
        int heads = table.head().size();
        table.placed()
                .forEach(placed ->
                        write(placed, placed.row() < heads || placed.cell().header()));
        setHeights(table);
    }

    private void write(TableGrid.Placed placed, boolean header) {
        var cell = placed.cell();
        int row = top + placed.row();
        int column = placed.column();
        var range = sheet.range(row, column, row + cell.rowspan() - 1, column + cell.colspan() - 1);
        var style = range.style();
        style.borderStyle(BorderStyle.THIN).borderColor("8A949E").verticalAlignment("center");
        style.horizontalAlignment(align(cell.effectiveAlign()));
        if (header) {
            style.fillColor("E9ECF0").bold();
        }
        writeValue(cell, row, column, style);
        if (cell.colspan() > 1 || cell.rowspan() > 1) {
            style.merge();
        }
        style.set();
    }

    /** A cell that is one number with a style stays a number; everything else is text. */
    private void writeValue(Cell cell, int row, int column, StyleSetter style) {
        var number = cell.number();
        if (number != null && number.value() != null && number.style() != null) {
            sheet.value(row, column, number.style().shown(number.value()));
            style.format(number.style().spreadsheetFormat(number.value()));
        } else {
            sheet.value(row, column, Inline.plain(cell.content()));
            style.wrapText(true);
        }
    }

    private void setHeights(Table table) {
        var lines = new int[table.rows().size()];
        for (TableGrid.Placed placed : table.placed()) {
            var cell = placed.cell();
            double room = columns.width(placed.column(), cell.colspan()) - 2;
            int count = Lines.count(Inline.plain(cell.content()), room);
            int perRow = (count + cell.rowspan() - 1) / cell.rowspan();
            lines[placed.row()] = Math.max(lines[placed.row()], perRow);
        }
        for (int i = 0; i < lines.length; i++) {
            sheet.rowHeight(top + i, Math.max(1, lines[i]) * LINE + 4);
        }
    }

    private static String align(Align align) {
        return switch (align) {
            case START -> "left";
            case CENTER -> "center";
            case END -> "right";
            case JUSTIFY -> "justify";
        };
    }
}
