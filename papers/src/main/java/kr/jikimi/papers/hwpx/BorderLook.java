package kr.jikimi.papers.hwpx;

import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineWidth;
import org.jspecify.annotations.Nullable;

/** The lines around a cell or paragraph, null for none, and the colour within, null for none. */
record BorderLook(
        @Nullable LineWidth top,
        @Nullable LineWidth bottom,
        @Nullable LineWidth flanks,
        String colour,
        @Nullable String fill) {

    static final BorderLook CELL =
            new BorderLook(LineWidth.MM_0_12, LineWidth.MM_0_12, LineWidth.MM_0_12, "#5B6670", null);
    static final BorderLook HEADER =
            new BorderLook(LineWidth.MM_0_12, LineWidth.MM_0_12, LineWidth.MM_0_12, "#5B6670", "#E5E8EC");
    static final BorderLook BOX =
            new BorderLook(LineWidth.MM_0_25, LineWidth.MM_0_25, LineWidth.MM_0_25, "#58616A", "#F4F7FB");
    static final BorderLook BELOW = new BorderLook(null, LineWidth.MM_0_5, null, "#063A74", null);
    static final BorderLook ABOVE_AND_BELOW = new BorderLook(LineWidth.MM_0_7, LineWidth.MM_0_7, null, "#063A74", null);

    /** The same with a strong line above or below, as the first and last row of a table have. */
    BorderLook edged(boolean first, boolean last) {
        return new BorderLook(first ? LineWidth.MM_0_4 : top, last ? LineWidth.MM_0_4 : bottom, flanks, colour, fill);
    }
}
