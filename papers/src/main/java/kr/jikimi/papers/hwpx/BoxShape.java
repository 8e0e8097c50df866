package kr.jikimi.papers.hwpx;

import kr.dogfoot.hwpxlib.object.content.section_xml.ParaListCore;
import kr.dogfoot.hwpxlib.object.content.section_xml.SubList;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.NumberingType;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Cell;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.TableGrid;

/** Writes the frame of a call-out: a table of one cell. */
record BoxShape(HwpxDocument document) {
    private static final long PADDING = 850;
    private static final long LINE = 2050;

    /** Writes the frame and answers the place for its text. */
    SubList write(ParaListCore place, Block.Box box) {
        var run = document.addParagraph(place, Typography.PLAIN.leaded(100))
                .addNewRun()
                .charPrIDRefAnd(document.looks().id(Typography.CELL));
        var shape = run.addNewTable();
        long height = height(box);
        Shapes.place(shape, document.nextShape(), NumberingType.TABLE, HwpxDocument.TEXT_WIDTH, height);
        Shapes.anchor(shape, false);
        Shapes.grid(shape, 1, 1, document.looks().id(BorderLook.BOX));
        var cell = shape.addNewTr().addNewTc();
        Shapes.cell(cell, false, document.looks().id(BorderLook.BOX));
        cell.createSubList();
        Shapes.place(cell, new TableGrid.Placed(Cell.text(""), 0, 0), HwpxDocument.TEXT_WIDTH, height);
        cell.cellMargin().leftAnd(PADDING).rightAnd(PADDING).topAnd(PADDING / 2).bottomAnd(PADDING / 2);
        run.addNewT();
        return PageFrame.list(cell.subList());
    }

    private static long height(Block.Box box) {
        int lines = box.title().isEmpty() && !box.blocks().isEmpty() ? 0 : 1;
        for (Block block : box.blocks()) {
            lines += LineCount.of(words(block), HwpxDocument.TEXT_WIDTH - 6 * (int) PADDING, 1150);
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
