package kr.jikimi.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kr.jikimi.papers.Align;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.HeadingMark;
import kr.jikimi.papers.ItemStyle;
import org.springframework.stereotype.Component;

/**
 * Text as officers type it, one line a block: {@code □ ㅇ - ‣ ※} begin items, {@code ##} begins a heading, anything else
 * is a paragraph. Lines of {@code one | two} that follow each other are a table.
 */
@Component
class NarrativeSection implements SectionWriter {

    private static final List<String> MARKS = List.of("□", "ㅇ", "-", "‣");
    private static final String COLUMN = " | ";
    private static final int HEADING_LEVEL = 3;

    @Override
    public String kind() {
        return Section.NARRATIVE;
    }

    @Override
    public List<Block> write(Section section, Composition composition) {
        return blocks(section.body(), composition);
    }

    static List<Block> blocks(String text, Composition composition) {
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<List<String>>();
        for (var line :
                text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            if (line.contains(COLUMN)) {
                rows.add(List.of(line.split(Pattern.quote(COLUMN), -1)));
                continue;
            }
            endTable(rows, blocks, composition);
            blocks.add(block(line, composition));
        }
        endTable(rows, blocks, composition);
        return blocks;
    }

    private static void endTable(List<List<String>> rows, List<Block> blocks, Composition composition) {
        if (!rows.isEmpty()) {
            blocks.add(TextTable.of("", evenedOut(rows), composition));
            rows.clear();
        }
    }

    /** Every row as wide as the head: what is missing is empty, what is too much stands in the last column. */
    private static List<List<String>> evenedOut(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        return rows.stream()
                .map(row -> IntStream.range(0, columns)
                        .mapToObj(column -> column >= row.size()
                                ? ""
                                : column < columns - 1
                                        ? row.get(column)
                                        : String.join(COLUMN, row.subList(column, row.size())))
                        .toList())
                .toList();
    }

    private static Block block(String line, Composition composition) {
        if (line.startsWith("##")) {
            return new Block.Heading(HEADING_LEVEL, HeadingMark.SQUARE, composition.line(rest(line, 2)));
        }
        if (line.startsWith("※")) {
            return new Block.Note(composition.line(rest(line, 1)));
        }
        int level = 1 + MARKS.indexOf(line.substring(0, 1));
        return level > 0
                ? new Block.Item(ItemStyle.REPORT, level, composition.line(rest(line, 1)))
                : new Block.Paragraph(composition.line(line), Align.START);
    }

    private static String rest(String line, int from) {
        return line.substring(from).strip();
    }
}
