package kr.jikimi.papers.html;

import java.util.Locale;
import kr.jikimi.papers.Align;

/** The class names of alignments. */
final class Aligned {
    private Aligned() {}

    static String name(Align align) {
        return align.name().toLowerCase(Locale.ROOT);
    }
}
