package kr.jikimi.papers.html;

import java.util.Locale;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Chart;
import kr.jikimi.papers.ContentsEntry;
import kr.jikimi.papers.HeadingMark;
import kr.jikimi.papers.MarkCounter;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.Picture;
import kr.jikimi.papers.Table;
import kr.jikimi.papers.XyChart;

/** Walks through a paper and writes each block. */
final class PaperWriter {
    private final Paper paper;
    private final Flavour flavour;
    private final Markup marks;
    private final MarkCounter counter;
    private final InlineWriter inline;
    private final ImageWriter images;
    private int lastHeading;

    PaperWriter(Paper paper, Flavour flavour, Markup marks) {
        this.paper = paper;
        this.flavour = flavour;
        this.marks = marks;
        this.counter = new MarkCounter(paper.head().language());
        this.inline = new InlineWriter(marks, flavour);
        this.images = new ImageWriter(marks, flavour, paper.head().language());
        this.lastHeading = flavour.topHeading();
    }

    void write() {
        marks.raw("<article")
                .attribute("class", "paper")
                .attribute("lang", paper.head().language().tag());
        marks.raw(">\n");
        new OpeningWriter(paper.head(), flavour, marks).write();
        paper.blocks().forEach(block -> write(block, counter));
        if (!paper.head().footer().isEmpty()) {
            marks.element("p", "paper-foot", paper.head().footer()).newLine();
        }
        marks.close("article").newLine();
    }

    private void write(Block block, MarkCounter counter) {
        switch (block) {
            case Block.Heading heading -> writeHeading(heading);
            case Block.Item item -> writeItem(item, counter);
            case Block.Paragraph paragraph -> writeParagraph(paragraph);
            case Block.Note note -> writeNote(note);
            case Block.Box box -> writeBox(box);
            case Block.Contents contents -> writeContents(contents);
            case Block.PageBreak _ -> marks.raw("<div class=\"paper-page-break\"></div>");
            case Table table -> new TableWriter(marks, inline).write(table);
            case Picture picture -> images.write(picture);
            case Chart chart -> images.write(chart, table -> new TableWriter(marks, inline).write(table));
            case XyChart chart -> images.write(chart, table -> new TableWriter(marks, inline).write(table));
        }
        marks.newLine();
    }

    private void writeHeading(Block.Heading heading) {
        var mark = counter.next(heading);
        var level = Math.min(Math.min(flavour.topHeading() + heading.level(), lastHeading + 1), 6);
        lastHeading = level;
        marks.raw("<h" + level).attribute("id", counter.anchor());
        marks.attribute("class", "paper-h paper-h-" + heading.level()).raw(">");
        if (!mark.isEmpty()) {
            var badge = heading.mark() == HeadingMark.BADGE ? "paper-badge" : "paper-mark";
            marks.element("span", badge, mark).text(" ");
        }
        inline.write(heading.text());
        marks.close("h" + level);
    }

    private void writeItem(Block.Item item, MarkCounter counter) {
        var style = item.style().name().toLowerCase(Locale.ROOT);
        marks.open("p", "paper-item paper-%s-%d".formatted(style, item.level()));
        marks.element("span", "paper-mark", counter.next(item)).text(" ");
        inline.write(item.text());
        marks.close("p");
    }

    private void writeParagraph(Block.Paragraph paragraph) {
        marks.open("p", "paper-text paper-" + Aligned.name(paragraph.align()));
        inline.write(paragraph.text());
        marks.close("p");
    }

    private void writeNote(Block.Note note) {
        marks.open("p", "paper-note").element("span", "paper-mark", "※").text(" ");
        inline.write(note.text());
        marks.close("p");
    }

    private void writeBox(Block.Box box) {
        marks.open("div", "paper-box");
        if (!box.title().isEmpty()) {
            marks.element("p", "paper-box-title", box.title());
        }
        var inner = counter.inner();
        box.blocks().forEach(block -> write(block, inner));
        marks.close("div");
    }

    private void writeContents(Block.Contents contents) {
        var title = paper.head().language().contentsTitle();
        marks.raw("<nav")
                .attribute("class", "paper-contents")
                .attribute("aria-label", title)
                .raw(">\n");
        marks.element("p", "paper-contents-title", title).newLine();
        ContentsEntry.of(paper, contents.depth()).forEach(this::writeEntry);
        marks.close("nav");
    }

    private void writeEntry(ContentsEntry entry) {
        marks.open("p", "paper-entry paper-entry-" + entry.level());
        marks.raw("<a").attribute("href", "#" + entry.anchor()).raw(">");
        marks.text((entry.mark() + " " + entry.text()).strip())
                .close("a")
                .close("p")
                .newLine();
    }
}
