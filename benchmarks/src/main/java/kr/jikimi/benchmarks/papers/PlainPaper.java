package kr.jikimi.benchmarks.papers;

import java.util.ArrayList;
import java.util.List;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Cell;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.Table;

/** The words of a paper without its looks: lines, and rows of cells; what a bare library is given to write. */
record PlainPaper(int pages, List<List<String>> rows) {

    static PlainPaper of(Paper paper, int pages) {
        var rows = new ArrayList<List<String>>();
        paper.blocks().forEach(block -> add(block, rows));
        return new PlainPaper(pages, List.copyOf(rows));
    }

    /** The rows of one page when all pages hold as many. */
    List<List<String>> page(int number) {
        return rows.subList(rows.size() * number / pages, rows.size() * (number + 1) / pages);
    }

    private static void add(Block block, List<List<String>> rows) {
        switch (block) {
            case Block.Heading heading -> rows.add(List.of(Inline.plain(heading.text())));
            case Block.Item item -> rows.add(List.of(Inline.plain(item.text())));
            case Block.Paragraph paragraph -> rows.add(List.of(Inline.plain(paragraph.text())));
            case Block.Note note -> rows.add(List.of(Inline.plain(note.text())));
            case Block.Box box -> box.blocks().forEach(inner -> add(inner, rows));
            case Table table ->
                table.rows()
                        .forEach(row -> rows.add(
                                row.cells().stream().map(PlainPaper::words).toList()));
            default -> {}
        }
    }

    private static String words(Cell cell) {
        return Inline.plain(cell.content());
    }
}
