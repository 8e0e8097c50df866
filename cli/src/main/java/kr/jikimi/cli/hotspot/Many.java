package kr.jikimi.cli.hotspot;

/** Numbers of things in English, one or many, and words with the Korean particle that fits them. */
final class Many {

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int ENDINGS = 28;

    private Many() {}

    /** {@code 1 event}, {@code 6,379 events}. */
    static String of(long number, String thing) {
        return "%,d %s%s".formatted(number, thing, number == 1 ? "" : "s");
    }

    /** The particle "with": 과 after a syllable that ends in a consonant, else 와. */
    static String with(String word) {
        int last = word.codePoints()
                .filter(c -> c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE)
                .reduce(FIRST_SYLLABLE, (_, c) -> c);
        return (last - FIRST_SYLLABLE) % ENDINGS == 0 ? "와" : "과";
    }
}
