package kr.jikimi.papers.hwpx;

import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.NumberType1;
import kr.dogfoot.hwpxlib.object.content.section_xml.SubList;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.ApplyPageType;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.LineWrapMethod;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.PageNumPosition;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.TextDirection;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.VerticalAlign2;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Run;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.ctrl.inner.HeaderFooterCore;
import kr.jikimi.papers.PaperHead;

/** What is the same on every page: margins, draft mark, footer line, page number. */
record PageFrame(HwpxDocument document, PaperHead head) {
    private static final int SIDE = 5102;
    private static final int EDGE = 3402;
    private static final int BAND = 2835;

    void write() {
        var first = document.body().getPara(0);
        first.removeLineSegArray();
        first.idAnd("0");
        var run = first.getRun(0);
        run.secPr()
                .pagePr()
                .margin()
                .leftAnd(SIDE)
                .rightAnd(SIDE)
                .topAnd(EDGE)
                .bottomAnd(EDGE)
                .headerAnd(BAND)
                .footerAnd(BAND);
        writeMarks(run);
    }

    private void writeMarks(Run run) {
        if (head.draft()) {
            var header = run.addNewCtrl().addNewHeader();
            fill(header.idAnd("1"), head.language().draftMark(), Typography.DRAFT);
        }
        if (!head.footer().isEmpty()) {
            var footer = run.addNewCtrl().addNewFooter();
            fill(footer.idAnd("2"), head.footer(), Typography.FOOT);
        }
        run.addNewCtrl()
                .addNewPageNum()
                .posAnd(PageNumPosition.BOTTOM_CENTER)
                .formatTypeAnd(NumberType1.DIGIT)
                .sideCharAnd("-");
    }

    private void fill(HeaderFooterCore<?> band, String words, CharLook look) {
        band.applyPageTypeAnd(ApplyPageType.BOTH);
        band.createSubList();
        var list = list(band.subList()).textWidthAnd(HwpxDocument.TEXT_WIDTH).textHeightAnd(BAND);
        new RunWriter(document).text(document.addParagraph(list, Typography.RIGHTWARD), words, look);
    }

    /** Gives a list of paragraphs the attributes every one has. */
    static SubList list(SubList list) {
        return list.idAnd("")
                .textDirectionAnd(TextDirection.HORIZONTAL)
                .lineWrapAnd(LineWrapMethod.BREAK)
                .vertAlignAnd(VerticalAlign2.CENTER)
                .linkListIDRefAnd("0")
                .linkListNextIDRefAnd("0")
                .textWidthAnd(0)
                .textHeightAnd(0)
                .hasTextRefAnd(false)
                .hasNumRefAnd(false);
    }
}
