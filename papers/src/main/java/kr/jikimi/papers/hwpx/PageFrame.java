package kr.jikimi.papers.hwpx;

import kr.dogfoot.hwpxlib.object.content.section_xml.SubList;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.ApplyPageType;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.LineWrapMethod;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.NumType;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.NumberType2;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.TextDirection;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.VerticalAlign2;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para;
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
        var runs = new RunWriter(document);
        if (head.draft()) {
            var list = band(run.addNewCtrl().addNewHeader().idAnd("1"));
            runs.text(
                    document.addParagraph(list, Typography.RIGHTWARD),
                    head.language().draftMark(),
                    Typography.DRAFT);
        }
        var list = band(run.addNewCtrl().addNewFooter().idAnd("2"));
        writePageNumber(document.addParagraph(list, Typography.CENTERED.leaded(130)), runs);
        if (!head.footer().isEmpty()) {
            runs.text(document.addParagraph(list, Typography.RIGHTWARD), head.footer(), Typography.FOOT);
        }
    }

    private void writePageNumber(Para paragraph, RunWriter runs) {
        runs.text(paragraph, "- ", Typography.UNIT);
        var number = paragraph
                .addNewRun()
                .charPrIDRefAnd(document.looks().id(Typography.UNIT))
                .addNewCtrl()
                .addNewAutoNum()
                .numAnd(1)
                .numTypeAnd(NumType.PAGE);
        number.createAutoNumFormat();
        number.autoNumFormat().typeAnd(NumberType2.DIGIT).supscriptAnd(false);
        runs.text(paragraph, " -", Typography.UNIT);
    }

    private SubList band(HeaderFooterCore<?> band) {
        band.applyPageTypeAnd(ApplyPageType.BOTH);
        band.createSubList();
        return list(band.subList()).textWidthAnd(HwpxDocument.TEXT_WIDTH).textHeightAnd(BAND);
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
