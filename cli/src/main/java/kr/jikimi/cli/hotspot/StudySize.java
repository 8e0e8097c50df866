package kr.jikimi.cli.hotspot;

import java.util.stream.IntStream;

/** How many cells are studied. */
final class StudySize {

    private StudySize() {}

    static long of(boolean[] study) {
        return IntStream.range(0, study.length).filter(i -> study[i]).count();
    }
}
