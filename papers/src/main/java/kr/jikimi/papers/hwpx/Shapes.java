package kr.jikimi.papers.hwpx;

import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.DropCapStyle;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.HeightRelTo;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.HorzAlign;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.HorzRelTo;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.NumberingType;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.TextFlowSide;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.TextWrapMethod;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.VertAlign;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.VertRelTo;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.WidthRelTo;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.shapeobject.ShapeObject;

/** What tables and pictures have in common: a size and a place in the text. */
final class Shapes {

    private Shapes() {}

    static void place(ShapeObject<?> shape, int id, NumberingType numbering, long width, long height) {
        shape.idAnd(String.valueOf(id));
        shape.zOrderAnd(id);
        shape.numberingTypeAnd(numbering);
        shape.textWrapAnd(TextWrapMethod.TOP_AND_BOTTOM);
        shape.textFlowAnd(TextFlowSide.BOTH_SIDES);
        shape.lockAnd(false);
        shape.dropcapstyleAnd(DropCapStyle.None);
        shape.createSZ();
        shape.sz()
                .widthAnd(width)
                .widthRelToAnd(WidthRelTo.ABSOLUTE)
                .heightAnd(height)
                .heightRelToAnd(HeightRelTo.ABSOLUTE)
                .protectAnd(false);
        shape.createOutMargin();
        shape.outMargin().leftAnd(0L).rightAnd(0L).topAnd(140L).bottomAnd(140L);
    }

    /** Anchors a shape; one that is treated as a letter stays in its line, others may break over pages. */
    static void anchor(ShapeObject<?> shape, boolean asLetter) {
        shape.createPos();
        shape.pos()
                .treatAsCharAnd(asLetter)
                .affectLSpacingAnd(false)
                .flowWithTextAnd(true)
                .allowOverlapAnd(false)
                .holdAnchorAndSOAnd(false)
                .vertRelToAnd(VertRelTo.PARA)
                .horzRelToAnd(HorzRelTo.PARA)
                .vertAlignAnd(VertAlign.TOP)
                .horzAlignAnd(HorzAlign.LEFT)
                .vertOffsetAnd(0L)
                .horzOffsetAnd(0L);
    }
}
