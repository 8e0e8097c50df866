package kr.jikimi.papers.hwpx;

import java.util.ArrayList;
import java.util.List;
import kr.dogfoot.hwpxlib.object.content.section_xml.ParaListCore;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.NumberingType;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tc;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tr;
import kr.jikimi.papers.Cell;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.Table;
import kr.jikimi.papers.TableGrid;

/** Writes a table: its cells with their place and span, header rows repeated on each page. */
final class TableShape {
    private static final int LINE = 1300;
    private static final int INSET = 240;
    private static final int ABOVE = 250;

    private final HwpxDocument document;
    private final RunWriter runs;
    private final Table table;
    private final int[] widths;
    private final int[] heights;

    TableShape(HwpxDocument document, Table table) {
        this.document = document;
        this.runs = new RunWriter(document);
        this.table = table;
        this.widths = widths(table);
        this.heights = new int[table.rows().size()];
    }

    void write(ParaListCore place) {
        measureRows();
        var run = document.addParagraph(place, Typography.PLAIN.leaded(100))
                .addNewRun()
                .charPrIDRefAnd(document.looks().id(Typography.CELL));
        var shape = run.addNewTable();
        long height = sum(heights, 0, heights.length);
        Shapes.place(shape, document.nextShape(), NumberingType.TABLE, sum(widths, 0, widths.length), height);
        Shapes.anchor(shape, false);
        Shapes.grid(shape, heights.length, widths.length, document.looks().id(BorderLook.CELL));
        var rows = new ArrayList<Tr>();
        for (int i = 0; i < heights.length; i++) {
            rows.add(shape.addNewTr());
        }
        table.placed()
                .forEach(placed -> writeCell(placed, rows.get(placed.row()).addNewTc()));
        run.addNewT();
    }

    private void writeCell(TableGrid.Placed placed, Tc entry) {
        var cell = placed.cell();
        boolean head = placed.row() < table.head().size();
        var border = (head || cell.header() ? BorderLook.HEADER : BorderLook.CELL)
                .edged(placed.row() == 0, placed.row() + cell.rowspan() == heights.length);
        Shapes.cell(entry, head, document.looks().id(border));
        writeText(cell, entry, head || cell.header());
        Shapes.place(
                entry,
                placed,
                sum(widths, placed.column(), cell.colspan()),
                sum(heights, placed.row(), cell.rowspan()));
    }

    /** Each line of a cell is a paragraph of its own. */
    private void writeText(Cell cell, Tc entry, boolean header) {
        entry.createSubList();
        var list = PageFrame.list(entry.subList());
        var look =
                ParaLook.of(Typography.align(cell.effectiveAlign())).leaded(130).inset(INSET);
        var letters = header ? Typography.CELL.inBold() : Typography.CELL;
        for (List<Inline> line : lines(cell.content())) {
            var paragraph = document.addParagraph(list, look);
            runs.write(paragraph, line, letters);
            if (line.isEmpty()) {
                runs.text(paragraph, "", letters);
            }
        }
    }

    /** The word processor lets rows grow; the file only has to state a height that is near. */
    private void measureRows() {
        for (TableGrid.Placed placed : table.placed()) {
            var cell = placed.cell();
            int room = sum(widths, placed.column(), cell.colspan()) - 2 * ((int) Shapes.PADDING + INSET);
            int lines = lines(cell.content()).stream()
                    .mapToInt(line -> LineCount.of(Inline.plain(line), room, Typography.CELL.height()))
                    .sum();
            int height = (lines * LINE + 2 * ABOVE) / cell.rowspan();
            heights[placed.row()] = Math.max(heights[placed.row()], height);
        }
        for (int i = 0; i < heights.length; i++) {
            heights[i] = Math.max(heights[i], LINE + 2 * ABOVE);
        }
    }

    private static List<List<Inline>> lines(List<Inline> content) {
        var lines = new ArrayList<List<Inline>>();
        lines.add(new ArrayList<>());
        for (Inline run : content) {
            if (run instanceof Inline.LineBreak) {
                lines.add(new ArrayList<>());
            } else {
                lines.getLast().add(run);
            }
        }
        return lines;
    }

    private static int[] widths(Table table) {
        int total = table.widths().stream().mapToInt(Integer::intValue).sum();
        var widths = new int[table.columns()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (int) ((long) HwpxDocument.TEXT_WIDTH * table.widths().get(i) / total);
        }
        return widths;
    }

    private static int sum(int[] lengths, int from, int count) {
        int sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += lengths[i];
        }
        return sum;
    }
}
