package kr.jikimi.papers.hwpx;

/**
 * How letters look.
 *
 * @param height in hundredths of a point
 * @param serif 바탕 when true, 돋움 when false
 */
record CharLook(int height, boolean serif, boolean bold, boolean underline, String colour) {
    static final String INK = "#000000";

    static CharLook serif(int height) {
        return new CharLook(height, true, false, false, INK);
    }

    static CharLook gothic(int height) {
        return new CharLook(height, false, false, false, INK);
    }

    CharLook inBold() {
        return new CharLook(height, serif, true, underline, colour);
    }

    CharLook underlined() {
        return new CharLook(height, serif, bold, true, colour);
    }

    CharLook coloured(String other) {
        return new CharLook(height, serif, bold, underline, other);
    }
}
