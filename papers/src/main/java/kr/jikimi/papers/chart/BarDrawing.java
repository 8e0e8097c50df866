package kr.jikimi.papers.chart;

import java.util.ArrayList;
import java.util.List;
import kr.jikimi.papers.Chart;
import kr.jikimi.papers.Measured;

/** Horizontal bars: a row for each category, a bar for each series, the number at its end. */
final class BarDrawing {
    private static final int LABELS = 190;
    private static final int NUMBERS = 76;
    private static final int BAR = 11;
    private static final int GAP = 8;
    private static final double SMALL = 12;

    private final Chart chart;
    private final Svg svg;
    private final Scale scale;

    BarDrawing(Chart chart, Svg svg) {
        this.chart = chart;
        this.svg = svg;
        this.scale = Scale.of(chart);
    }

    /** Draws the chart and answers its height. */
    int draw() {
        int top = Legend.draw(chart, svg);
        int row = Math.max(chart.series().size() * (BAR + 2), 24) + GAP;
        int bottom = top + chart.categories().size() * row;
        drawGrid(top, bottom);
        for (int i = 0; i < chart.categories().size(); i++) {
            drawLabel(chart.categories().get(i), top + i * row + (row - GAP) / 2.0 + GAP / 2.0);
            drawBars(i, top + i * row + GAP / 2.0, row - GAP);
        }
        return bottom + 24;
    }

    private void drawGrid(int top, int bottom) {
        for (double tick : scale.ticks()) {
            svg.line(x(tick), top, x(tick), bottom, tick == 0 ? Svg.QUIET : Svg.GRID);
            svg.text(x(tick), bottom + 16, Svg.Anchor.MIDDLE, 11, Scale.label(tick), Svg.QUIET);
        }
    }

    private void drawLabel(String label, double middle) {
        var lines = wrap(label);
        double y = middle - (lines.size() - 1) * 7.5 + 4;
        for (String line : lines) {
            svg.text(LABELS - 10, y, Svg.Anchor.END, SMALL, line);
            y += 15;
        }
    }

    private void drawBars(int category, double top, int room) {
        double y = top + (room - chart.series().size() * (BAR + 2)) / 2.0;
        for (int i = 0; i < chart.series().size(); i++) {
            drawBar(chart.series().get(i).values().get(category), y, Palette.of(i));
            y += BAR + 2;
        }
    }

    private void drawBar(Measured measured, double y, Palette.Ink ink) {
        double value = Scale.number(measured).orElse(0);
        double from = Math.min(x(0), x(value));
        double to = Math.max(x(0), x(value));
        if (to > from) {
            svg.rect(from, y, to - from, BAR, ink.fill());
        }
        svg.text(to + 5, y + BAR - 2.5, Svg.Anchor.START, 11, measured.display());
    }

    private double x(double value) {
        return LABELS + scale.at(value) * (ChartSvg.WIDTH - LABELS - NUMBERS);
    }

    /** The words of a label; one that is wider than its room is cut in two. */
    private static List<String> words(String label) {
        var words = new ArrayList<String>();
        for (String word : label.split(" ")) {
            var rest = word;
            while (Svg.width(rest, SMALL) > LABELS - 14 && rest.length() > 1) {
                int cut = fitting(rest);
                words.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            words.add(rest);
        }
        return words;
    }

    private static int fitting(String word) {
        int cut = word.length() - 1;
        while (cut > 1 && Svg.width(word.substring(0, cut), SMALL) > LABELS - 14) {
            cut--;
        }
        return cut;
    }

    private static List<String> wrap(String label) {
        var lines = new ArrayList<String>();
        var line = "";
        for (String word : words(label)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Svg.width(longer, SMALL) > LABELS - 14) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
