package kr.jikimi.papers.hwpx;

import kr.jikimi.papers.PaperHead;

/** Writes the front of a paper: title, subtitle, reference date and issuer. */
record OpeningPage(HwpxDocument document, PaperHead head) {

    /** Writes the front; what follows a cover starts a new page. */
    void write() {
        boolean cover = head.opening() == PaperHead.Opening.COVER_PAGE;
        var date = head.referenceLine();
        if (cover) {
            line(head.title(), Typography.COVER_TITLE, CharLook.gothic(3000).inBold());
            line(head.subtitle(), Typography.CENTERED.spaced(3000, 0), CharLook.gothic(1700));
            line(date, Typography.CENTERED.spaced(14000, 0), CharLook.gothic(1400));
            line(
                    head.issuer(),
                    Typography.CENTERED.spaced(7000, 0),
                    CharLook.gothic(2000).inBold());
            document.startPage();
        } else {
            line(
                    head.title(),
                    Typography.CENTERED.lined(ParaLook.Lines.BELOW),
                    CharLook.gothic(2000).inBold());
            line(head.subtitle(), Typography.CENTERED, CharLook.gothic(1300));
            line(date, Typography.RIGHTWARD, CharLook.gothic(1000));
            line(head.issuer(), Typography.RIGHTWARD, CharLook.gothic(1100));
        }
    }

    private void line(String words, ParaLook look, CharLook letters) {
        if (!words.isEmpty()) {
            new RunWriter(document).text(document.addParagraph(document.body(), look), words, letters);
        }
    }
}
