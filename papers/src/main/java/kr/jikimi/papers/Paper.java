package kr.jikimi.papers;

import java.util.List;

/**
 * A paper ready to be printed: what stands on its front and what it says, in reading order. The paper is immutable and
 * holds everything a renderer needs, so printing it twice gives the same bytes.
 */
public record Paper(PaperHead head, List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** Every figure the paper prints, in reading order, as often as it is printed. */
    public List<Figure> figures() {
        return blocks.stream().flatMap(Block::figures).toList();
    }
}
