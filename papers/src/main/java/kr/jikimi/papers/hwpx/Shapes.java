package kr.jikimi.papers.hwpx;

import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.DropCapStyle;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.HeightRelTo;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.HorzAlign;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.HorzRelTo;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.NumberingType;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.TablePageBreak;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.TextFlowSide;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.TextWrapMethod;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.VertAlign;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.VertRelTo;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.WidthRelTo;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.Table;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.shapeobject.ShapeObject;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tc;
import kr.jikimi.papers.TableGrid;

/** What tables and pictures have in common: a size and a place in the text. */
final class Shapes {
    static final long PADDING = 140;

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

    /** Gives a table its grid. */
    static void grid(Table shape, int rows, int columns, String border) {
        shape.pageBreakAnd(TablePageBreak.TABLE)
                .repeatHeaderAnd(rows > 1)
                .rowCntAnd((short) rows)
                .colCntAnd((short) columns)
                .cellSpacingAnd(0)
                .borderFillIDRefAnd(border)
                .noAdjustAnd(false);
        shape.createInMargin();
        shape.inMargin().leftAnd(PADDING).rightAnd(PADDING).topAnd(PADDING).bottomAnd(PADDING);
    }

    static void cell(Tc entry, boolean head, String border) {
        entry.nameAnd("")
                .headerAnd(head)
                .hasMarginAnd(true)
                .protectAnd(false)
                .editableAnd(false)
                .dirtyAnd(false)
                .borderFillIDRefAnd(border);
    }

    /** Says where a cell begins, how far it reaches and how large it is. */
    static void place(Tc entry, TableGrid.Placed placed, long width, long height) {
        var cell = placed.cell();
        entry.createCellAddr();
        entry.cellAddr().colAddrAnd((short) placed.column()).rowAddrAnd((short) placed.row());
        entry.createCellSpan();
        entry.cellSpan().colSpanAnd((short) cell.colspan()).rowSpanAnd((short) cell.rowspan());
        entry.createCellSz();
        entry.cellSz().widthAnd(width).heightAnd(height);
        entry.createCellMargin();
        entry.cellMargin().leftAnd(PADDING).rightAnd(PADDING).topAnd(PADDING).bottomAnd(PADDING);
    }
}
