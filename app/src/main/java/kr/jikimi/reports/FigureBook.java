package kr.jikimi.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kr.jikimi.indicators.CitedFigure;
import kr.jikimi.indicators.Narrative;
import kr.jikimi.indicators.Standing;
import kr.jikimi.papers.Figure;
import kr.jikimi.papers.Inline;

/** The figures of a paper by their place, ready to be printed. */
final class FigureBook {

    /** Follows a figure whose source gives neither date nor period. */
    static final String MARK = "†";

    private final Map<String, CitedFigure> byRef = new LinkedHashMap<>();
    private final Locale locale;

    private final Function<String, Optional<String>> listings;

    /** @param listings the records behind the figure of a place, in words */
    FigureBook(List<CitedFigure> figures, Locale locale, Function<String, Optional<String>> listings) {
        this.listings = listings;
        this.locale = locale;
        figures.forEach(each -> byRef.put(each.ref(), each));
    }

    Collection<CitedFigure> list() {
        return byRef.values();
    }

    Optional<CitedFigure> find(String ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /** The figure at a place; a place that the paper does not know prints its name, so that nobody overlooks it. */
    Inline figure(String ref) {
        return find(ref).<Inline>map(this::printed).orElseGet(() -> Inline.text("{{" + ref + "}}"));
    }

    /** Words, figures and literals of a narrative line. */
    List<Inline> line(String text) {
        var line = new ArrayList<Inline>();
        for (var piece : Narrative.parse(text).pieces()) {
            switch (piece) {
                case Narrative.Words(String words) -> line.add(Inline.text(words));
                case Narrative.Literal(String words, String _) -> line.add(Inline.text(words));
                case Narrative.Listing(String ref) -> line.add(Inline.text(listed(ref)));
                case Narrative.Cite(String ref) -> cite(ref, line);
            }
        }
        return line;
    }

    /** A place that cannot be listed prints its name, so that nobody overlooks it. */
    private String listed(String ref) {
        return listings.apply(ref).orElseGet(() -> "{{" + ref + ":list}}");
    }

    private void cite(String ref, List<Inline> line) {
        line.add(figure(ref));
        if (find(ref).filter(CitedFigure::isMarked).isPresent()) {
            line.add(Inline.text(MARK));
        }
    }

    private Figure printed(CitedFigure cited) {
        var figure = cited.figure();
        var label = cited.citation().label(locale);
        var unit = figure.indicator().unit();
        var value = figure.value();
        var printed = value == null || figure.standing() != Standing.KNOWN
                ? Figure.worded(cited.ref(), label, null, unit, cited.display(locale))
                : Figure.of(cited.ref(), label, value, unit, cited.style());
        return printed.withLink(
                "/figures/" + cited.ref() + "?as-of=" + figure.request().asOf().date());
    }
}
