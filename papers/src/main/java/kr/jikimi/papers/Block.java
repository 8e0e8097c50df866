package kr.jikimi.papers;

import java.util.List;
import java.util.stream.Stream;

/** One piece of a paper, from heading to page break, in reading order. */
public sealed interface Block
        permits Block.Heading,
                Block.Item,
                Block.Paragraph,
                Block.Note,
                Block.Box,
                Block.Contents,
                Block.PageBreak,
                Table,
                Picture,
                Chart,
                XyChart {

    /** The figures printed inside this block, in reading order. */
    default Stream<Figure> figures() {
        return Stream.empty();
    }

    /** A heading of level 1 (chapter) to 5. The mark is counted when the paper is printed. */
    record Heading(int level, HeadingMark mark, List<Inline> text) implements Block {
        public Heading {
            text = List.copyOf(text);
            if (level < 1 || level > 5) {
                throw new IllegalArgumentException(
                        "Heading \"%s\" has level %d.%nMaybe use 1 to 5.".formatted(Inline.plain(text), level));
            }
        }

        @Override
        public Stream<Figure> figures() {
            return Inline.figures(text);
        }
    }

    /** One entry of a list: its marks come from the style and are counted when the paper is printed. */
    record Item(ItemStyle style, int level, List<Inline> text) implements Block {
        public Item {
            text = List.copyOf(text);
            if (level < 1 || level > style.depth()) {
                throw new IllegalArgumentException("Item \"%s\" has level %d.%nMaybe use 1 to %d in style %s."
                        .formatted(Inline.plain(text), level, style.depth(), style));
            }
        }

        @Override
        public Stream<Figure> figures() {
            return Inline.figures(text);
        }
    }

    /** Running text. */
    record Paragraph(List<Inline> text, Align align) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }

        @Override
        public Stream<Figure> figures() {
            return Inline.figures(text);
        }
    }

    /** A note in smaller type; the renderers put {@code ※} before it. */
    record Note(List<Inline> text) implements Block {
        public Note {
            text = List.copyOf(text);
        }

        @Override
        public Stream<Figure> figures() {
            return Inline.figures(text);
        }
    }

    /** A framed call-out. It holds text: items, paragraphs and notes; its list marks count from one. */
    record Box(String title, List<Block> blocks) implements Block {
        public Box {
            blocks = List.copyOf(blocks);
            for (Block block : blocks) {
                if (!(block instanceof Item || block instanceof Paragraph || block instanceof Note)) {
                    throw new IllegalArgumentException(
                            "Box \"%s\" holds a %s.%nMaybe put it after the box; a box holds items, paragraphs and notes."
                                    .formatted(title, block.getClass().getSimpleName()));
                }
            }
        }

        @Override
        public Stream<Figure> figures() {
            return blocks.stream().flatMap(Block::figures);
        }
    }

    /** The table of contents: headings down to a level, with page numbers where the format has pages. */
    record Contents(int depth) implements Block {}

    /** What follows starts on a new page. */
    record PageBreak() implements Block {}
}
