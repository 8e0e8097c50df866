package kr.jikimi.papers.hwpx;

import java.util.List;
import kr.dogfoot.hwpxlib.object.content.section_xml.ParaListCore;
import kr.dogfoot.hwpxlib.object.content.section_xml.SubList;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.NumberingType;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.TablePageBreak;
import kr.jikimi.papers.Block;

/** Writes the frame of a call-out: a table of one cell. */
record BoxShape(HwpxDocument document) {
    private static final long PADDING = 850;

    /** Writes the frame and answers the place for its text. */
    SubList write(ParaListCore place, List<Block> blocks) {
        var run = document.addParagraph(place, Typography.PLAIN.leaded(100))
                .addNewRun()
                .charPrIDRefAnd(document.looks().id(Typography.CELL));
        var shape = run.addNewTable();
        long height = 2200L * Math.max(blocks.size(), 1);
        Shapes.place(shape, document.nextShape(), NumberingType.TABLE, HwpxDocument.TEXT_WIDTH, height);
        Shapes.anchor(shape, false);
        var border = document.looks().id(BorderLook.BOX);
        shape.pageBreakAnd(TablePageBreak.CELL)
                .repeatHeaderAnd(false)
                .rowCntAnd((short) 1)
                .colCntAnd((short) 1)
                .cellSpacingAnd(0)
                .borderFillIDRefAnd(border)
                .noAdjustAnd(false);
        shape.createInMargin();
        shape.inMargin().leftAnd(PADDING).rightAnd(PADDING).topAnd(PADDING / 2).bottomAnd(PADDING / 2);
        var cell = shape.addNewTr().addNewTc();
        cell.nameAnd("")
                .headerAnd(false)
                .hasMarginAnd(false)
                .protectAnd(false)
                .editableAnd(false)
                .dirtyAnd(false)
                .borderFillIDRefAnd(border);
        cell.createSubList();
        cell.createCellAddr();
        cell.cellAddr().colAddrAnd((short) 0).rowAddrAnd((short) 0);
        cell.createCellSpan();
        cell.cellSpan().colSpanAnd((short) 1).rowSpanAnd((short) 1);
        cell.createCellSz();
        cell.cellSz().widthAnd((long) HwpxDocument.TEXT_WIDTH).heightAnd(height);
        cell.createCellMargin();
        cell.cellMargin().leftAnd(PADDING).rightAnd(PADDING).topAnd(PADDING / 2).bottomAnd(PADDING / 2);
        run.addNewT();
        return PageFrame.list(cell.subList());
    }
}
