package kr.jikimi.papers.hwpx;

import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineType1;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineType2;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineType3;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.SymMarkSort;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.UnderlineType;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.CharPr;

/** Writes a look of letters to the header. */
final class CharLookWriter {
    private static final String GOTHIC = "0";
    private static final String SERIF = "1";
    private static final short WHOLE = 100;

    private CharLookWriter() {}

    static void write(CharLook look, CharPr entry) {
        entry.heightAnd(look.height())
                .textColorAnd(look.colour())
                .shadeColorAnd("none")
                .useFontSpaceAnd(false)
                .useKerningAnd(false)
                .symMarkAnd(SymMarkSort.NONE)
                .borderFillIDRefAnd(BorderLookWriter.PLAIN);
        writeMeasures(look, entry);
        if (look.bold()) {
            entry.createBold();
        }
        writeLines(look, entry);
    }

    private static void writeMeasures(CharLook look, CharPr entry) {
        entry.createFontRef();
        entry.fontRef().setAll(look.serif() ? SERIF : GOTHIC);
        entry.createRatio();
        entry.ratio().setAll(WHOLE);
        entry.createSpacing();
        entry.spacing().setAll((short) 0);
        entry.createRelSz();
        entry.relSz().setAll(WHOLE);
        entry.createOffset();
        entry.offset().setAll((short) 0);
    }

    private static void writeLines(CharLook look, CharPr entry) {
        entry.createUnderline();
        entry.underline()
                .typeAnd(look.underline() ? UnderlineType.BOTTOM : UnderlineType.NONE)
                .shapeAnd(LineType3.SOLID)
                .colorAnd(CharLook.INK);
        entry.createStrikeout();
        entry.strikeout().shapeAnd(LineType2.NONE).colorAnd(CharLook.INK);
        entry.createOutline();
        entry.outline().typeAnd(LineType1.NONE);
    }
}
