package kr.jikimi.benchmarks.papers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.papers.Align;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Cell;
import kr.jikimi.papers.Chart;
import kr.jikimi.papers.Figure;
import kr.jikimi.papers.HeadingMark;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.ItemStyle;
import kr.jikimi.papers.Measured;
import kr.jikimi.papers.NumberStyle;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.PaperHead;
import kr.jikimi.papers.Table;

/**
 * A paper that weighs what the work report weighs. With 15 programmes the report has about 50 pages, 36 tables, 2,640
 * cells, 200 items of 38 letters and 560 figures; so has this one.
 */
final class WorkPaper {

    static final int PROGRAMMES = 15;

    private static final int GROUNDS = 17;
    private static final List<Integer> DETAILS = List.of(2, 3, 3, 2, 3, 4, 2, 3, 2, 3, 2, 3, 2);

    private final Words words = new Words();
    private final List<Block> blocks = new ArrayList<>();
    private int figures;

    private WorkPaper() {}

    static Paper of(int programmes) {
        var paper = new WorkPaper();
        paper.front(programmes);
        for (int i = 0; i < programmes; i++) {
            paper.programme();
        }
        paper.grounds(programmes * GROUNDS);
        var head = PaperHead.of("주요 업무보고", LocalDate.of(2024, 7, 31))
                .withSubtitle("크기를 재는 보고서")
                .withIssuer("자치경찰위원회")
                .withDraft(true)
                .withFooter("0123456789abcdef".repeat(4));
        return new Paper(head, paper.blocks);
    }

    static long tables(Paper paper) {
        return paper.blocks().stream().filter(Table.class::isInstance).count();
    }

    static int cells(Paper paper) {
        return paper.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .mapToInt(row -> row.cells().size())
                .sum();
    }

    private void front(int programmes) {
        blocks.add(new Block.Contents(3));
        for (int chapter = 0; chapter < 4; chapter++) {
            blocks.add(new Block.PageBreak());
            heading(1, HeadingMark.ROMAN);
            heading(2, HeadingMark.ARABIC);
            table(7, 5, 7);
            heading(2, HeadingMark.ARABIC);
            table(5, 5, 14);
        }
        blocks.add(chart(Chart.Kind.COLUMNS, 3));
        blocks.add(chart(Chart.Kind.BARS, programmes * 2));
    }

    private void programme() {
        blocks.add(new Block.PageBreak());
        heading(3, HeadingMark.BADGE);
        blocks.add(new Block.Box("", List.of(new Block.Paragraph(line(60), Align.START))));
        heading(4, HeadingMark.SQUARE);
        DETAILS.forEach(level -> blocks.add(new Block.Item(ItemStyle.REPORT, level, line(38))));
        blocks.add(new Block.Note(line(38)));
        heading(4, HeadingMark.SQUARE);
        execution();
        heading(4, HeadingMark.SQUARE);
        table(2, 3, 12);
        blocks.add(new Block.Paragraph(line(20), Align.END));
    }

    /** Two header rows with merged cells, as money is shown. */
    private void execution() {
        var table = Table.captioned("예산 집행현황")
                .unitLine("(단위 : 천원, %)")
                .head(
                        Cell.header("사업명").spanning(1, 2),
                        Cell.header("예산현액").spanning(1, 2),
                        Cell.header("집행").spanning(4, 1),
                        Cell.header("전망").spanning(2, 1))
                .head(texts(6, 4).toArray(Cell[]::new));
        for (int row = 0; row < 2; row++) {
            var cells = new ArrayList<Cell>(List.of(Cell.header(words.letters(12))));
            IntStream.range(0, 7).forEach(_ -> cells.add(Cell.of(figure())));
            table.row(cells);
        }
        blocks.add(table.build());
    }

    private void table(int columns, int rows, int letters) {
        var table = Table.captioned(words.letters(8)).head(texts(columns, 5).toArray(Cell[]::new));
        for (int row = 1; row < rows; row++) {
            table.row(texts(columns, letters));
        }
        blocks.add(table.build());
    }

    private void grounds(int rows) {
        heading(1, HeadingMark.ROMAN);
        var table = Table.captioned("수치 근거")
                .widths(3, 6, 3, 2, 4, 4, 2, 5)
                .head(texts(8, 4).toArray(Cell[]::new));
        for (int row = 1; row < rows; row++) {
            var cells = new ArrayList<>(texts(2, 9));
            cells.add(Cell.of(figure()));
            cells.addAll(texts(5, 9));
            table.row(cells);
        }
        blocks.add(table.build());
    }

    private Chart chart(Chart.Kind kind, int categories) {
        var series = List.of(series("원인행위", categories), series("지출", categories));
        var names =
                IntStream.range(0, categories).mapToObj(_ -> words.letters(9)).toList();
        return new Chart(kind, "집행률", "사업별 집행률을 견준다.", "%", names, series, false);
    }

    private Chart.Series series(String name, int categories) {
        return new Chart.Series(
                name,
                IntStream.range(0, categories).<Measured>mapToObj(_ -> figure()).toList());
    }

    private void heading(int level, HeadingMark mark) {
        blocks.add(new Block.Heading(level, mark, List.of(Inline.text(words.letters(9)))));
    }

    /** A line with a figure in its middle, as narrative has. */
    private List<Inline> line(int letters) {
        return List.of(
                Inline.text(words.letters(letters / 2)),
                Inline.text(" "),
                figure(),
                Inline.text(" " + words.letters(letters / 2)));
    }

    private List<Cell> texts(int count, int letters) {
        return IntStream.range(0, count)
                .mapToObj(_ -> Cell.text(words.letters(letters)))
                .toList();
    }

    private Figure figure() {
        figures++;
        return Figure.of(
                "F" + figures, "수치 " + figures, BigDecimal.valueOf(7919L * figures), "원", NumberStyle.THOUSAND_WON);
    }
}
