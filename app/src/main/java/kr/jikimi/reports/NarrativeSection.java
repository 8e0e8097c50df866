package kr.jikimi.reports;

import java.util.List;
import java.util.stream.Stream;
import kr.jikimi.papers.Align;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.HeadingMark;
import kr.jikimi.papers.ItemStyle;
import org.springframework.stereotype.Component;

/**
 * Text as officers type it, one line a block: {@code □ ㅇ - ‣ ※} begin items, {@code ##} begins a heading, anything else
 * is a paragraph.
 */
@Component
class NarrativeSection implements SectionWriter {

    private static final List<String> MARKS = List.of("□", "ㅇ", "-", "‣");
    private static final int HEADING_LEVEL = 3;

    @Override
    public String kind() {
        return Section.NARRATIVE;
    }

    @Override
    public List<Block> write(Section section, Composition composition) {
        return blocks(section.body(), composition).toList();
    }

    static Stream<Block> blocks(String text, Composition composition) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> block(line, composition));
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
