package kr.jikimi.papers.hwpx;

/**
 * How letters look.
 *
 * @param height in hundredths of a point
 * @param serif 바탕 when true, 돋움 when false
 * @param shade the colour behind the letters, or {@code none}
 */
record CharLook(int height, boolean serif, boolean bold, boolean underline, String colour, String shade) {
    static final String INK = "#000000";

    static CharLook serif(int height) {
        return new CharLook(height, true, false, false, INK, "none");
    }

    static CharLook gothic(int height) {
        return new CharLook(height, false, false, false, INK, "none");
    }

    CharLook inBold() {
        return new CharLook(height, serif, true, underline, colour, shade);
    }

    CharLook underlined() {
        return new CharLook(height, serif, bold, true, colour, shade);
    }

    CharLook coloured(String other) {
        return new CharLook(height, serif, bold, underline, other, shade);
    }

    CharLook shaded(String other) {
        return new CharLook(height, serif, bold, underline, colour, other);
    }
}
