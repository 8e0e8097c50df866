package kr.jikimi.papers;

import java.util.Arrays;

/**
 * Counts the marks of headings and items while a renderer walks through a paper. A heading or a shallower item starts
 * the deeper levels anew. Every renderer uses a counter of its own; one is not shared between threads.
 */
public final class MarkCounter {
    private final Language language;
    private final int[] headings = new int[6];
    private final int[] items = new int[ItemStyle.OFFICIAL.depth() + 1];
    private int headingsSeen;

    public MarkCounter(Language language) {
        this.language = language;
    }

    /** A counter for the inside of a box, where marks start anew. */
    public MarkCounter inner() {
        return new MarkCounter(language);
    }

    /** The mark of the next heading, empty when it has none. */
    public String next(Block.Heading heading) {
        headingsSeen++;
        Arrays.fill(items, 0);
        if (heading.mark() == HeadingMark.NONE || heading.mark() == HeadingMark.SQUARE) {
            return heading.mark() == HeadingMark.NONE ? "" : "□";
        }
        int number = count(headings, heading.level());
        return switch (heading.mark()) {
            case ROMAN -> Marks.roman(number) + ".";
            case ARABIC -> number + ".";
            case BADGE, NONE, SQUARE -> String.valueOf(number);
        };
    }

    /** The mark of the next item. */
    public String next(Block.Item item) {
        int number = count(items, item.level());
        return switch (item.style()) {
            case OFFICIAL -> Marks.official(item.level(), number, language);
            case REPORT -> Marks.report(item.level(), language);
        };
    }

    /** A name for the heading last counted, unique in the paper: the target of links and of the table of contents. */
    public String anchor() {
        return "h" + headingsSeen;
    }

    private static int count(int[] levels, int level) {
        Arrays.fill(levels, level + 1, levels.length, 0);
        return ++levels[level];
    }
}
