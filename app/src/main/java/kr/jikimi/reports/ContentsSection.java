package kr.jikimi.reports;

import java.util.List;
import kr.jikimi.papers.Block;
import org.springframework.stereotype.Component;

/** 목차. */
@Component
class ContentsSection implements SectionWriter {

    private static final int DEPTH = 3;

    @Override
    public String kind() {
        return "contents";
    }

    @Override
    public List<Block> write(Section section, Composition composition) {
        return List.of(new Block.Contents(DEPTH), new Block.PageBreak());
    }
}
