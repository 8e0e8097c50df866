package kr.jikimi.cli.hotspot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.jikimi.papers.Align;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Cell;
import kr.jikimi.papers.HeadingMark;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.ItemStyle;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.PaperHead;
import kr.jikimi.papers.Picture;
import kr.jikimi.papers.Table;
import kr.jikimi.papers.map.Words;

/** A page written twice side by side: first in Korean, then the same in English. */
final class Page {

    private static final int WIDTH = 165;

    private final Words title;
    private final List<Block> korean = new ArrayList<>();
    private final List<Block> english = new ArrayList<>();

    Page(Words title) {
        this.title = title;
    }

    Page heading(String ko, String en) {
        return both(
                new Block.Heading(2, HeadingMark.NONE, List.of(Inline.text(ko))),
                new Block.Heading(2, HeadingMark.NONE, List.of(Inline.text(en))));
    }

    Page item(String ko, String en) {
        return both(
                new Block.Item(ItemStyle.REPORT, 2, List.of(Inline.text(ko))),
                new Block.Item(ItemStyle.REPORT, 2, List.of(Inline.text(en))));
    }

    Page note(String ko, String en) {
        return both(new Block.Note(List.of(Inline.text(ko))), new Block.Note(List.of(Inline.text(en))));
    }

    /** The map stands in both halves, because each half is read alone. */
    Page map(GridResult result, Words alternative) {
        return both(
                new Picture(result.png(), Picture.Kind.PNG, alternative.korean(), "", WIDTH),
                new Picture(result.englishPng(), Picture.Kind.PNG, alternative.english(), "", WIDTH));
    }

    /** A table whose cells read the same in both languages; the first column is text, the others are numbers. */
    Page table(Words caption, List<Words> head, List<List<String>> rows, Integer... widths) {
        return table(caption, head, rows, rows, widths);
    }

    /** @param widths of the columns, relative to each other; none: all alike */
    Page table(Words caption, List<Words> head, List<List<String>> ko, List<List<String>> en, Integer... widths) {
        return both(
                table(caption.korean(), head.stream().map(Words::korean).toList(), ko, widths),
                table(caption.english(), head.stream().map(Words::english).toList(), en, widths));
    }

    private static Table table(String caption, List<String> head, List<List<String>> rows, Integer... widths) {
        var table =
                Table.captioned(caption).head(head.stream().map(Cell::header).toArray(Cell[]::new));
        if (widths.length > 0) {
            table.widths(widths);
        }
        var aligned = IntStream.range(0, head.size())
                .mapToObj(column -> align(rows, column))
                .toList();
        rows.forEach(row -> table.row(cells(row, aligned)));
        return table.build();
    }

    /** A column of numbers keeps to the right, with the words that stand among them. */
    private static Align align(List<List<String>> rows, int column) {
        long numbers = rows.stream()
                .filter(row -> row.get(column).matches("[-+0-9.,%–~*/ \u00A0]+"))
                .count();
        return numbers * 2 > rows.size() ? Align.END : Align.START;
    }

    private static List<Cell> cells(List<String> row, List<Align> aligned) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> Cell.text(row.get(i)).aligned(aligned.get(i)))
                .toList();
    }

    Page both(Block ko, Block en) {
        korean.add(ko);
        english.add(en);
        return this;
    }

    Paper paper(Optional<LocalDate> date) {
        var blocks = new ArrayList<Block>(korean);
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(1, HeadingMark.NONE, List.of(Inline.text(title.english()))));
        blocks.addAll(english);
        var head = date.map(day -> PaperHead.of(title.korean(), day))
                .orElseGet(() -> PaperHead.undated(title.korean()))
                .withSubtitle(title.english())
                .withOpening(PaperHead.Opening.TITLE_BLOCK);
        return new Paper(head, blocks);
    }

    /** A number as people read it: thousands apart, a sensible number of decimals. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        double size = Math.abs(value);
        int decimals = size >= 100 || value == Math.rint(value) ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    static String percent(double share) {
        return Double.isFinite(share) ? String.format(Locale.ROOT, "%.1f%%", share * 100) : "–";
    }

    static List<Words> words(String... koreanEnglish) {
        return Arrays.stream(koreanEnglish)
                .map(pair -> pair.split("\\|"))
                .map(pair -> new Words(pair[0], pair[pair.length - 1]))
                .toList();
    }
}
