package kr.jikimi.papers.html;

import java.util.List;
import kr.jikimi.papers.Amount;
import kr.jikimi.papers.Figure;
import kr.jikimi.papers.Inline;

/** Writes the runs of a line. A figure keeps its reference in {@code data-ref}. */
record InlineWriter(Markup marks, Flavour flavour) {

    void write(List<Inline> line) {
        line.forEach(this::write);
    }

    private void write(Inline run) {
        switch (run) {
            case Inline.Text text -> writeText(text);
            case Inline.LineBreak _ -> marks.raw("<br/>");
            case Amount amount -> marks.text(amount.display());
            case Figure figure -> writeFigure(figure);
        }
    }

    private void writeText(Inline.Text text) {
        switch (text.emphasis()) {
            case PLAIN -> marks.text(text.text());
            case BOLD -> marks.element("strong", "", text.text());
            case UNDERLINE -> marks.element("span", "paper-underline", text.text());
        }
    }

    private void writeFigure(Figure figure) {
        var link = flavour.links() ? figure.link() : null;
        var name = link == null ? "span" : "a";
        marks.raw("<" + name).attribute("class", "paper-figure").attribute("data-ref", figure.ref());
        if (figure.value() != null) {
            marks.attribute("data-value", figure.value().toPlainString());
        }
        marks.attribute("data-unit", figure.unit());
        if (link != null) {
            marks.attribute("href", link);
        }
        marks.raw(">").text(figure.display()).close(name);
    }
}
