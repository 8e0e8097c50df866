package kr.jikimi.papers.hwpx;

import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.HorizontalAlign2;

/**
 * How a paragraph stands. Lengths are HWP units, a hundredth of a point.
 *
 * @param left from the margin to the text
 * @param right from the text to the margin
 * @param indent of the first line against the others; negative lets the mark hang
 * @param spacing between lines in percent
 * @param keep whether it stays on the page of the next paragraph
 * @param lines the lines around it
 */
record ParaLook(
        HorizontalAlign2 align,
        int left,
        int right,
        int indent,
        int before,
        int after,
        int spacing,
        boolean keep,
        Lines lines) {

    /** The lines around a paragraph. */
    enum Lines {
        NONE,
        BELOW,
        ABOVE_AND_BELOW
    }

    static ParaLook of(HorizontalAlign2 align) {
        return new ParaLook(align, 0, 0, 0, 0, 0, 150, false, Lines.NONE);
    }

    ParaLook hanging(int to, int by) {
        return new ParaLook(align, to, right, -by, before, after, spacing, keep, lines);
    }

    ParaLook inset(int both) {
        return new ParaLook(align, both, both, indent, before, after, spacing, keep, lines);
    }

    /** The same paragraph that much further in from both sides. */
    ParaLook within(int both) {
        return new ParaLook(align, left + both, right + both, indent, before, after, spacing, keep, lines);
    }

    ParaLook spaced(int above, int below) {
        return new ParaLook(align, left, right, indent, above, below, spacing, keep, lines);
    }

    ParaLook leaded(int percent) {
        return new ParaLook(align, left, right, indent, before, after, percent, keep, lines);
    }

    ParaLook kept() {
        return new ParaLook(align, left, right, indent, before, after, spacing, true, lines);
    }

    ParaLook lined(Lines other) {
        return new ParaLook(align, left, right, indent, before, after, spacing, keep, other);
    }
}
