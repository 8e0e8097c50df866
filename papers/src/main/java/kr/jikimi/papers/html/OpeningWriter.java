package kr.jikimi.papers.html;

import kr.jikimi.papers.PaperHead;

/** Writes the front of a paper: draft mark, title, subtitle, reference date and issuer. */
record OpeningWriter(PaperHead head, Flavour flavour, Markup marks) {

    void write() {
        if (head.draft()) {
            marks.element("p", "paper-draft", head.language().draftMark()).newLine();
        }
        var cover = head.opening() == PaperHead.Opening.COVER_PAGE;
        var title = "h" + flavour.topHeading();
        marks.open("header", cover ? "paper-cover" : "paper-top");
        marks.element(title, "paper-title", head.title());
        line("paper-subtitle", head.subtitle());
        line("paper-date", head.referenceLine());
        line("paper-issuer", head.issuer());
        marks.close("header").newLine();
    }

    private void line(String classes, String words) {
        if (!words.isEmpty()) {
            marks.element("p", classes, words);
        }
    }
}
