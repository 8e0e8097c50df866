package kr.jikimi.papers.hwpx;

import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.CenterLineSort;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineType2;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineWidth;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.SlashType;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.BorderFill;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.borderfill.Border;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.borderfill.SlashCore;
import org.jspecify.annotations.Nullable;

/** Writes lines and fill to the header. */
final class BorderLookWriter {
    /** No lines, no fill: the second entry of the library's blank document. */
    static final String PLAIN = "2";

    private BorderLookWriter() {}

    static void write(BorderLook look, BorderFill entry) {
        entry.threeDAnd(false)
                .shadowAnd(false)
                .centerLineAnd(CenterLineSort.NONE)
                .breakCellSeparateLineAnd(false);
        entry.createSlash();
        set(entry.slash());
        entry.createBackSlash();
        set(entry.backSlash());
        entry.createLeftBorder();
        set(entry.leftBorder(), look.flanks(), look.colour());
        entry.createRightBorder();
        set(entry.rightBorder(), look.flanks(), look.colour());
        entry.createTopBorder();
        set(entry.topBorder(), look.top(), look.colour());
        entry.createBottomBorder();
        set(entry.bottomBorder(), look.bottom(), look.colour());
        entry.createDiagonal();
        set(entry.diagonal(), LineWidth.MM_0_1, CharLook.INK);
        writeFill(look, entry);
    }

    private static void writeFill(BorderLook look, BorderFill entry) {
        if (look.fill() != null) {
            entry.createFillBrush();
            entry.fillBrush().createWinBrush();
            entry.fillBrush()
                    .winBrush()
                    .faceColorAnd(look.fill())
                    .hatchColorAnd("#999999")
                    .alphaAnd(0f);
        }
    }

    private static void set(SlashCore slash) {
        slash.typeAnd(SlashType.NONE).CrookedAnd(false).isCounterAnd(false);
    }

    private static void set(Border border, @Nullable LineWidth width, String colour) {
        border.typeAnd(width == null ? LineType2.NONE : LineType2.SOLID)
                .widthAnd(width == null ? LineWidth.MM_0_1 : width)
                .colorAnd(colour);
    }
}
