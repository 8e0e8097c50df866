package kr.jikimi.papers.xlsx;

/** Guesses how many lines a text takes: a spreadsheet does not say before it is opened. */
final class Lines {
    private Lines() {}

    /** @param room letters of Latin script that fit in a line; a syllable takes two */
    static int count(String words, double room) {
        int lines = 0;
        for (String line : words.split("\n", -1)) {
            int width = line.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
            lines += Math.max(1, (int) Math.ceil(width / Math.max(room, 1)));
        }
        return lines;
    }
}
