package kr.jikimi.papers.hwpx;

import kr.dogfoot.hwpxlib.object.content.section_xml.ParaListCore;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para;
import kr.jikimi.papers.Align;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Chart;
import kr.jikimi.papers.ChartTable;
import kr.jikimi.papers.ContentsEntry;
import kr.jikimi.papers.HeadingMark;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.MarkCounter;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.Picture;
import kr.jikimi.papers.Table;
import kr.jikimi.papers.XyChart;
import kr.jikimi.papers.chart.PictureImage;

/** Walks through a paper and writes each block. */
final class BlockWriter {
    private static final int BOX_INSET = 600;

    private final Paper paper;
    private final HwpxDocument document;
    private final RunWriter runs;
    private final String chartFamily;
    private final MarkCounter counter;

    BlockWriter(Paper paper, HwpxDocument document, String chartFamily) {
        this.paper = paper;
        this.document = document;
        this.runs = new RunWriter(document);
        this.chartFamily = chartFamily;
        this.counter = new MarkCounter(paper.head().language());
    }

    void write() {
        new PageFrame(document, paper.head()).write();
        new OpeningPage(document, paper.head()).write();
        paper.blocks().forEach(block -> write(block, document.body(), counter));
    }

    private void write(Block block, ParaListCore place, MarkCounter marks) {
        switch (block) {
            case Block.Heading heading -> writeHeading(heading, place);
            case Block.Item item -> writeItem(item, place, marks);
            case Block.Paragraph paragraph -> writeParagraph(paragraph, place);
            case Block.Note note -> writeNote(note, place);
            case Block.Box box -> writeBox(box);
            case Block.Contents contents -> writeContents(contents);
            case Block.PageBreak _ -> document.startPage();
            case Table table -> writeTable(table);
            case Picture picture -> writePicture(picture);
            case Chart chart -> writeChart(chart);
            case XyChart chart ->
                new PictureShape(document, PictureImage.of(chart, chartFamily)).write(document.body());
        }
    }

    private void writeHeading(Block.Heading heading, ParaListCore place) {
        var mark = counter.next(heading);
        var letters = Typography.headingLetters(heading.level());
        var paragraph =
                document.addParagraph(place, Typography.heading(heading.level()), String.valueOf(heading.level() + 1));
        if (heading.mark() == HeadingMark.BADGE) {
            runs.text(paragraph, mark + "  ", letters.coloured(Typography.NAVY));
        } else if (!mark.isEmpty()) {
            runs.text(paragraph, mark + " ", letters);
        }
        runs.write(paragraph, heading.text(), letters);
    }

    private void writeItem(Block.Item item, ParaListCore place, MarkCounter marks) {
        var letters = Typography.itemLetters(item.style(), item.level());
        var paragraph = paragraph(place, Typography.item(item.style(), item.level()));
        runs.text(paragraph, marks.next(item) + " ", letters);
        runs.write(paragraph, item.text(), letters);
    }

    private void writeParagraph(Block.Paragraph block, ParaListCore place) {
        boolean broken =
                block.align() == Align.JUSTIFY && block.text().stream().anyMatch(Inline.LineBreak.class::isInstance);
        var look = ParaLook.of(Typography.align(broken ? Align.START : block.align()))
                .spaced(300, 300);
        runs.write(paragraph(place, look), block.text(), Typography.TEXT);
    }

    private void writeNote(Block.Note note, ParaListCore place) {
        var paragraph = paragraph(place, Typography.NOTE);
        runs.text(paragraph, "※ ", Typography.SMALL);
        runs.write(paragraph, note.text(), Typography.SMALL);
    }

    private void writeBox(Block.Box box) {
        var list = new BoxShape(document).write(document.body(), box);
        if (!box.title().isEmpty() || box.blocks().isEmpty()) {
            runs.text(document.addParagraph(list, Typography.CENTERED), box.title(), Typography.CAPTION);
        }
        var inner = counter.inner();
        box.blocks().forEach(block -> write(block, list, inner));
    }

    /** Inside a box text keeps away from the frame. */
    private Para paragraph(ParaListCore place, ParaLook look) {
        return document.addParagraph(place, place == document.body() ? look : look.within(BOX_INSET));
    }

    private void writeContents(Block.Contents contents) {
        var title = document.addParagraph(document.body(), Typography.CENTERED.spaced(1000, 1500));
        runs.text(title, paper.head().language().contentsTitle(), Typography.headingLetters(1));
        for (ContentsEntry entry : ContentsEntry.of(paper, contents.depth())) {
            var letters = entry.level() == 1 ? Typography.CAPTION : Typography.SMALL;
            var line = document.addParagraph(document.body(), Typography.entry(entry.level()));
            runs.text(line, (entry.mark() + " " + entry.text()).strip(), letters);
        }
        document.startPage();
    }

    private void writeTable(Table table) {
        if (!table.caption().isEmpty()) {
            var caption = document.addParagraph(document.body(), Typography.CAPTION_LINE);
            runs.text(caption, table.caption(), Typography.CAPTION);
        }
        if (!table.unitLine().isEmpty()) {
            var unit = document.addParagraph(document.body(), Typography.UNIT_LINE);
            runs.text(unit, table.unitLine(), Typography.UNIT);
        }
        new TableShape(document, table).write(document.body());
    }

    private void writePicture(Picture picture) {
        new PictureShape(document, PictureImage.of(picture)).write(document.body());
        if (!picture.caption().isEmpty()) {
            runs.text(document.addParagraph(document.body(), Typography.CENTERED), picture.caption(), Typography.UNIT);
        }
    }

    private void writeChart(Chart chart) {
        new PictureShape(document, PictureImage.of(chart, chartFamily)).write(document.body());
        if (chart.tableShown()) {
            writeTable(ChartTable.of(chart, paper.head().language()));
        }
    }
}
