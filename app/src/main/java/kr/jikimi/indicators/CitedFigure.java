package kr.jikimi.indicators;

import java.util.Locale;
import kr.jikimi.papers.NumberStyle;

/** A figure in its place, with the text that is printed there. */
public record CitedFigure(Citation citation, Figure figure) {

    public String ref() {
        return citation.ref();
    }

    /** The number as printed, without unit or qualifier. */
    public String display(Locale locale) {
        return FigureFormat.display(figure, displayUnit(), locale);
    }

    /** How the value becomes that text. */
    public NumberStyle style() {
        return FigureFormat.style(figure.indicator(), displayUnit());
    }

    public String displayUnit() {
        return citation.displayUnit() == null ? figure.indicator().unit() : citation.displayUnit();
    }

    /** True when the source gives neither date nor period; papers mark such figures. */
    public boolean isMarked() {
        return figure.standing() == Standing.KNOWN && !figure.periodStated();
    }
}
