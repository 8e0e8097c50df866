package kr.jikimi.papers.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.ContentsEntry;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.Language;
import kr.jikimi.papers.MarkCounter;
import kr.jikimi.papers.Paper;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Divides a paper into sheets: the front, one for each chapter, and the figures. */
final class BookWriter {
    private static final int LONGEST_NAME = 31;

    private final Paper paper;
    private final Workbook book;
    private final String chartFamily;
    private final MarkCounter counter;
    private final Set<String> names = new HashSet<>();

    BookWriter(Paper paper, Workbook book, String chartFamily) {
        this.paper = paper;
        this.book = book;
        this.chartFamily = chartFamily;
        this.counter = new MarkCounter(paper.head().language());
    }

    void write() {
        var korean = paper.head().language() == Language.KO;
        for (List<Block> chapter : chapters()) {
            boolean front = !startsChapter(chapter);
            var sheet = sheet(front ? (korean ? "표지" : "Cover") : name(chapter.getFirst()));
            var writer = new SheetWriter(sheet, counter, new Columns(chapter, sheet), chartFamily, paper.head());
            if (front) {
                writer.writeOpening();
            }
            chapter.forEach(block -> writer.write(block, contents(block)));
        }
        new FigureSheet(sheet(korean ? "수치" : "Figures"), paper).write();
    }

    /** The blocks before the first chapter, then the blocks of each chapter. */
    private List<List<Block>> chapters() {
        var chapters = new ArrayList<List<Block>>();
        chapters.add(new ArrayList<>());
        for (Block block : paper.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                chapters.add(new ArrayList<>());
            }
            chapters.getLast().add(block);
        }
        return chapters;
    }

    private static boolean startsChapter(List<Block> chapter) {
        return !chapter.isEmpty() && chapter.getFirst() instanceof Block.Heading heading && heading.level() == 1;
    }

    private List<ContentsEntry> contents(Block block) {
        return block instanceof Block.Contents contents ? ContentsEntry.of(paper, contents.depth()) : List.of();
    }

    private Worksheet sheet(String name) {
        var sheet = book.newWorksheet(name);
        var head = paper.head();
        names.add(name.toLowerCase(Locale.ROOT));
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        sheet.hideGridLines();
        sheet.footer("- &P -", Position.CENTER, "맑은 고딕", 9);
        if (head.draft()) {
            sheet.header(head.language().draftMark(), Position.RIGHT, "맑은 고딕", 11);
        }
        if (!head.footer().isEmpty()) {
            sheet.footer(head.footer().replace("&", "&&"), Position.RIGHT, "맑은 고딕", 7);
        }
        return sheet;
    }

    /** A name Excel accepts: no forbidden signs, at most 31 letters, not taken. */
    private String name(Block chapter) {
        var words = chapter instanceof Block.Heading heading ? Inline.plain(heading.text()) : "";
        var clean = words.replaceAll("[\\[\\]:*?/\\\\\\n']", " ").strip();
        var name = clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
        for (int i = 2; name.isEmpty() || names.contains(name.toLowerCase(Locale.ROOT)); i++) {
            name = clean.substring(0, Math.min(clean.length(), LONGEST_NAME - 4)) + " " + i;
        }
        return name;
    }
}
