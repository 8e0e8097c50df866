package kr.jikimi.reports;

import java.util.List;
import kr.jikimi.papers.Block;

/** Writes one kind of section. */
interface SectionWriter {

    /** The name by which definitions call it. */
    String kind();

    /** The content below the heading. */
    List<Block> write(Section section, Composition composition);
}
