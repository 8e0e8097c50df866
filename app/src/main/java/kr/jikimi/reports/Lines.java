package kr.jikimi.reports;

import java.util.ArrayList;
import java.util.List;
import kr.jikimi.papers.Inline;

/** Several lines in one cell. */
final class Lines {

    private Lines() {}

    static List<Inline> broken(List<String> lines) {
        var inlines = new ArrayList<Inline>();
        for (var line : lines) {
            if (!inlines.isEmpty()) {
                inlines.add(Inline.lineBreak());
            }
            inlines.add(Inline.text(line));
        }
        return inlines;
    }
}
