package kr.jikimi.papers.hwpx;

/** How many lines a text takes in a given width, near enough to state the height of a row. */
final class LineCount {
    private LineCount() {}

    /** @param height of the letters: a syllable is as wide as high, other letters half of it */
    static int of(String words, int room, int height) {
        long width = words.codePoints()
                .mapToLong(c -> c < 0x1100 ? height / 2 : height)
                .sum();
        return Math.max(1, (int) Math.ceilDiv(width, Math.max(room, height)));
    }
}
