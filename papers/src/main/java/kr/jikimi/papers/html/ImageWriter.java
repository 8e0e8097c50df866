package kr.jikimi.papers.html;

import java.util.Base64;
import java.util.function.Consumer;
import kr.jikimi.papers.Chart;
import kr.jikimi.papers.ChartTable;
import kr.jikimi.papers.Language;
import kr.jikimi.papers.Picture;
import kr.jikimi.papers.Table;
import kr.jikimi.papers.XyChart;
import kr.jikimi.papers.XyTable;
import kr.jikimi.papers.chart.ChartSvg;

/** Writes pictures and charts inside the page, so that it needs no other file. */
final class ImageWriter {
    private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;

    private final Markup marks;
    private final Flavour flavour;
    private final Language language;
    private int charts;

    ImageWriter(Markup marks, Flavour flavour, Language language) {
        this.marks = marks;
        this.flavour = flavour;
        this.language = language;
    }

    void write(Picture picture) {
        var type = picture.kind() == Picture.Kind.PNG ? "image/png" : "image/svg+xml";
        var data = Base64.getEncoder().encodeToString(picture.bytes());
        marks.open("figure", "paper-picture").raw("<img");
        marks.attribute("src", "data:" + type + ";base64," + data).attribute("alt", picture.alt());
        marks.attribute("width", String.valueOf(Math.round(picture.widthMillimetres() * PIXELS_PER_MILLIMETRE)));
        marks.raw("/>");
        if (!picture.caption().isEmpty()) {
            marks.element("figcaption", "", picture.caption());
        }
        marks.close("figure");
    }

    void write(Chart chart, Consumer<Table> tables) {
        marks.open("div", "paper-chart");
        marks.raw(drawing(chart));
        if (chart.tableShown()) {
            tables.accept(ChartTable.of(chart, language));
        } else if (flavour.folds()) {
            marks.open("details", "paper-fold").element("summary", "", language.tableLabel());
            tables.accept(ChartTable.of(chart, language));
            marks.close("details");
        }
        marks.close("div");
    }

    void write(XyChart chart, Consumer<Table> tables) {
        charts++;
        var svg = ChartSvg.draw(chart, "chart" + charts, flavour.family());
        marks.open("div", "paper-chart");
        marks.raw(flavour.folds() ? svg : alternative(chart.description()) + svg.substring("<svg ".length()));
        if (flavour.folds()) {
            marks.open("details", "paper-fold").element("summary", "", language.tableLabel());
            tables.accept(XyTable.of(chart));
            marks.close("details");
        }
        marks.close("div");
    }

    private String drawing(Chart chart) {
        charts++;
        var svg = ChartSvg.draw(chart, "chart" + charts, flavour.family());
        return flavour.folds() ? svg : alternative(ChartSvg.alternative(chart)) + svg.substring("<svg ".length());
    }

    private static String alternative(String words) {
        return new Markup().raw("<svg").attribute("alt", words).raw(" ").toString();
    }
}
