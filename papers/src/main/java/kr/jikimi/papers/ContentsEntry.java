package kr.jikimi.papers;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the table of contents.
 *
 * @param anchor the name the renderer gives to the heading
 */
public record ContentsEntry(int level, String mark, String text, String anchor) {

    /** The headings of a paper down to a level, marked as the renderers mark them. */
    public static List<ContentsEntry> of(Paper paper, int depth) {
        var counter = new MarkCounter(paper.head().language());
        var entries = new ArrayList<ContentsEntry>();
        for (Block block : paper.blocks()) {
            if (block instanceof Block.Heading heading) {
                var mark = counter.next(heading);
                if (heading.level() <= depth) {
                    entries.add(entry(heading, mark, counter.anchor()));
                }
            }
        }
        return entries;
    }

    private static ContentsEntry entry(Block.Heading heading, String mark, String anchor) {
        return new ContentsEntry(
                heading.level(), mark, Inline.plain(heading.text()).replace('\n', ' '), anchor);
    }
}
