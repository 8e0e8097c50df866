package kr.jikimi.papers.hwpx;

import kr.dogfoot.hwpxlib.object.content.section_xml.ParaListCore;
import kr.dogfoot.hwpxlib.object.content.section_xml.SubList;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.NumberingType;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.TablePageBreak;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Inline;

/** Writes the frame of a call-out: a table of one cell. */
record BoxShape(HwpxDocument document) {
    private static final long PADDING = 850;
    private static final long LINE = 2080 + 600;

    /** Writes the frame and answers the place for its text. */
    SubList write(ParaListCore place, Block.Box box) {
        var run = document.addParagraph(place, Typography.PLAIN.leaded(100))
                .addNewRun()
                .charPrIDRefAnd(document.looks().id(Typography.CELL));
        var shape = run.addNewTable();
        long height = height(box);
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
                .hasMarginAnd(true)
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

    private static long height(Block.Box box) {
        int lines = box.title().isEmpty() && !box.blocks().isEmpty() ? 0 : 1;
        for (Block block : box.blocks()) {
            lines += LineCount.of(words(block), HwpxDocument.TEXT_WIDTH - 6 * (int) PADDING, 1300);
        }
        return lines * LINE + 2 * PADDING;
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Item item -> Inline.plain(item.text());
            case Block.Paragraph paragraph -> Inline.plain(paragraph.text());
            case Block.Note note -> Inline.plain(note.text());
            default -> "";
        };
    }
}
