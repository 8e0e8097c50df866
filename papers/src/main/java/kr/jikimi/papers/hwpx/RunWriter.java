package kr.jikimi.papers.hwpx;

import java.util.List;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para;
import kr.jikimi.papers.Amount;
import kr.jikimi.papers.Figure;
import kr.jikimi.papers.Inline;

/** Writes the runs of a line into a paragraph. */
record RunWriter(HwpxDocument document) {

    void write(Para paragraph, List<Inline> line, CharLook look) {
        for (Inline run : line) {
            switch (run) {
                case Inline.Text text -> text(paragraph, text.text(), emphasised(look, text.emphasis()));
                case Inline.LineBreak _ ->
                    paragraph
                            .addNewRun()
                            .charPrIDRefAnd(document.looks().id(look))
                            .addNewT()
                            .addNewLineBreak();
                case Amount amount -> text(paragraph, amount.display(), look);
                case Figure figure -> figure(paragraph, figure, look);
            }
        }
    }

    void text(Para paragraph, String words, CharLook look) {
        paragraph
                .addNewRun()
                .charPrIDRefAnd(document.looks().id(look))
                .addNewT()
                .addText(words);
    }

    /** A figure is a run that begins with a bookmark named after its reference. */
    private void figure(Para paragraph, Figure figure, CharLook look) {
        var run = paragraph.addNewRun().charPrIDRefAnd(document.looks().id(look));
        run.addNewCtrl().addNewBookmark().nameAnd(document.bookmark(figure.ref()));
        run.addNewT().addText(figure.display());
    }

    private static CharLook emphasised(CharLook look, Inline.Emphasis emphasis) {
        return switch (emphasis) {
            case PLAIN -> look;
            case BOLD -> look.inBold();
            case UNDERLINE -> look.underlined();
        };
    }
}
