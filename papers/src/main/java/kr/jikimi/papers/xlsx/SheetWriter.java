package kr.jikimi.papers.xlsx;

import java.util.List;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Chart;
import kr.jikimi.papers.ChartTable;
import kr.jikimi.papers.ContentsEntry;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.MarkCounter;
import kr.jikimi.papers.PaperHead;
import kr.jikimi.papers.Picture;
import kr.jikimi.papers.Table;
import kr.jikimi.papers.XyChart;
import kr.jikimi.papers.XyTable;
import kr.jikimi.papers.chart.PictureImage;
import org.dhatim.fastexcel.Worksheet;

/** Writes the blocks of a chapter one below the other. */
final class SheetWriter {
    private static final int PICTURE_PIXELS = 600;
    private static final double PIXELS_PER_ROW = 20;
    private static final double LINE = 16.5;

    private final Worksheet sheet;
    private final MarkCounter counter;
    private final Columns columns;
    private final String chartFamily;
    private final PaperHead head;
    private int row;

    SheetWriter(Worksheet sheet, MarkCounter counter, Columns columns, String chartFamily, PaperHead head) {
        this.sheet = sheet;
        this.counter = counter;
        this.columns = columns;
        this.chartFamily = chartFamily;
        this.head = head;
    }

    void writeOpening() {
        line(head.title(), new TextLook(20, true, "center", 0));
        for (String words : List.of(head.subtitle(), head.referenceLine(), head.issuer())) {
            if (!words.isEmpty()) {
                line(words, new TextLook(12, false, "center", 0));
            }
        }
        row++;
    }

    void write(Block block, List<ContentsEntry> contents) {
        switch (block) {
            case Block.Heading heading -> writeHeading(heading);
            case Block.Item item -> writeItem(item, counter);
            case Block.Paragraph paragraph -> line(Inline.plain(paragraph.text()), TextLook.PLAIN);
            case Block.Note note -> writeNote(note);
            case Block.Box box -> writeBox(box);
            case Block.Contents _ -> contents.forEach(this::writeEntry);
            case Block.PageBreak _ -> row++;
            case Table table -> writeTable(table);
            case Picture picture -> writePicture(picture);
            case Chart chart -> writeChart(chart);
            case XyChart chart -> writeChart(chart);
        }
    }

    private void writeHeading(Block.Heading heading) {
        var mark = counter.next(heading);
        row += row == 0 ? 0 : 1;
        int size = Math.max(16 - 2 * (heading.level() - 1), 11);
        line((mark + " " + Inline.plain(heading.text())).strip(), new TextLook(size, true, "left", 0));
    }

    private void writeItem(Block.Item item, MarkCounter marks) {
        line(marks.next(item) + " " + Inline.plain(item.text()), TextLook.indented(item.level()));
    }

    private void writeNote(Block.Note note) {
        line("※ " + Inline.plain(note.text()), TextLook.indented(2));
    }

    private void writeBox(Block.Box box) {
        var inner = counter.inner();
        if (!box.title().isEmpty()) {
            line(box.title(), new TextLook(11, true, "center", 0));
        }
        for (Block block : box.blocks()) {
            switch (block) {
                case Block.Item item -> writeItem(item, inner);
                case Block.Note note -> writeNote(note);
                case Block.Paragraph paragraph -> line(Inline.plain(paragraph.text()), TextLook.CENTERED);
                default -> throw new IllegalStateException("A box holds no " + block);
            }
        }
    }

    private void writeEntry(ContentsEntry entry) {
        line((entry.mark() + " " + entry.text()).strip(), TextLook.indented(entry.level()));
    }

    private void writeTable(Table table) {
        row++;
        if (!table.caption().isEmpty()) {
            line(table.caption(), new TextLook(11, true, "left", 0));
        }
        if (!table.unitLine().isEmpty()) {
            sheet.value(row, table.columns() - 1, table.unitLine());
            sheet.style(row, table.columns() - 1)
                    .horizontalAlignment("right")
                    .fontSize(9)
                    .set();
            row++;
        }
        new TableCells(sheet, columns, row).write(table);
        row += table.rows().size() + 1;
    }

    /** A sheet has no place for alternative text; it stands below the picture. */
    private void writePicture(Picture picture) {
        writeImage(PictureImage.of(picture));
        line((picture.caption() + " (" + picture.alt() + ")").strip(), TextLook.PLAIN);
    }

    private void writeChart(Chart chart) {
        writeTable(ChartTable.of(chart, head.language()));
        writeImage(PictureImage.of(chart, chartFamily));
        line(chart.description(), TextLook.PLAIN);
    }

    private void writeChart(XyChart chart) {
        writeTable(XyTable.of(chart));
        writeImage(PictureImage.of(chart, chartFamily));
        line(chart.description(), TextLook.PLAIN);
    }

    private void writeImage(PictureImage image) {
        int height = PICTURE_PIXELS * image.heightPixels() / image.widthPixels();
        sheet.addImage(row, 0, image.png(), PICTURE_PIXELS, height);
        row += (int) Math.ceil(height / PIXELS_PER_ROW) + 1;
    }

    private void line(String words, TextLook look) {
        sheet.value(row, 0, words);
        var style = sheet.range(row, 0, row, columns.count() - 1).style();
        style.fontSize(look.size())
                .horizontalAlignment(look.align())
                .verticalAlignment("center")
                .wrapText(true);
        if (look.bold()) {
            style.bold();
        }
        if (look.indent() > 0) {
            style.indent(look.indent());
        }
        style.merge().set();
        double room = columns.width(0, columns.count()) * 10.5 / look.size() - 2.0 * look.indent();
        sheet.rowHeight(row, Lines.count(words, room) * LINE * Math.max(1, look.size() / 10.5));
        row++;
    }
}
