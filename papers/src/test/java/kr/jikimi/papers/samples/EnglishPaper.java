package kr.jikimi.papers.samples;

import static kr.jikimi.papers.Inline.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kr.jikimi.papers.Align;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Cell;
import kr.jikimi.papers.HeadingMark;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.ItemStyle;
import kr.jikimi.papers.Language;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.PaperHead;
import kr.jikimi.papers.PaperHead.Opening;
import kr.jikimi.papers.Picture;
import kr.jikimi.papers.Table;

/** A paper of hard cases: English, markup signs, a long table, a skipped heading level, an SVG picture, empty cells. */
public final class EnglishPaper {
    private static final String DRAWING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60" width="200" height="60">
            <rect x="5" y="5" width="190" height="50" fill="#e7f0fe" stroke="#256ef4"/>
            <circle cx="100" cy="30" r="18" fill="#256ef4"/></svg>""";

    private EnglishPaper() {}

    public static Paper paper() {
        return new Paper(
                PaperHead.of("Work report <2024> & \"plans\"", LocalDate.of(2024, 7, 31))
                        .withIssuer("Seoul Metropolitan Autonomous Police Commission")
                        .withLanguage(Language.EN)
                        .withOpening(Opening.TITLE_BLOCK)
                        .withFooter("a".repeat(64)),
                List.of(
                        new Block.Contents(5),
                        new Block.Heading(1, HeadingMark.NONE, List.of(text("General & <special>"))),
                        new Block.Heading(3, HeadingMark.ARABIC, List.of(text("A skipped level"))),
                        item(1, "First"),
                        item(2, "Second"),
                        new Block.Box("Call-out", List.of(item(1, "In the box"), note("Counted anew"))),
                        item(1, "Third"),
                        new Picture(DRAWING.getBytes(StandardCharsets.UTF_8), Picture.Kind.SVG, "A disc", "", 90),
                        new Block.PageBreak(),
                        longTable(),
                        new Block.Paragraph(List.of(text("The end.\u00a0署 前 ☎ ‣ ‧ ｢｣ Δ ㎡")), Align.END)));
    }

    private static Table longTable() {
        var table = Table.captioned("Logs by district")
                .head(Cell.header("District"), Cell.header("Logs"), Cell.header("Remark"));
        for (int i = 1; i <= 70; i++) {
            table.row(
                    Cell.text("District " + i),
                    Cell.of(SamplePaper.count("L" + i, 1000L * i)),
                    i % 9 == 0
                            ? Cell.text("a longer remark <&> that takes its place on two lines at least")
                            : Cell.text(""));
        }
        return table.build();
    }

    private static Block item(int level, String words) {
        return new Block.Item(ItemStyle.OFFICIAL, level, List.<Inline>of(text(words)));
    }

    private static Block note(String words) {
        return new Block.Note(List.of(text(words)));
    }
}
