package kr.jikimi.papers.chart;

import java.util.ArrayList;
import kr.jikimi.papers.Chart;

/** Values over the categories from left to right, as columns or as lines. */
final class TrendDrawing {
    private static final int LEFT = 62;
    private static final int RIGHT = 12;
    private static final int PLOT = 210;

    private final Chart chart;
    private final Svg svg;
    private final Scale scale;
    private int top;

    TrendDrawing(Chart chart, Svg svg) {
        this.chart = chart;
        this.svg = svg;
        this.scale = Scale.of(chart);
    }

    /** Draws the chart and answers its height. */
    int draw() {
        top = Legend.draw(chart, svg) + 12;
        drawGrid();
        for (int i = 0; i < chart.series().size(); i++) {
            if (chart.kind() == Chart.Kind.LINE) {
                drawLine(i);
            } else {
                drawColumns(i);
            }
        }
        return top + PLOT + 30;
    }

    private void drawGrid() {
        for (double tick : scale.ticks()) {
            svg.line(LEFT, y(tick), ChartSvg.WIDTH - RIGHT, y(tick), tick == 0 ? Svg.QUIET : Svg.GRID);
            svg.text(LEFT - 8, y(tick) + 4, Svg.Anchor.END, 11, Scale.label(tick), Svg.QUIET);
        }
        for (int i = 0; i < chart.categories().size(); i++) {
            svg.text(
                    middle(i),
                    top + PLOT + 20,
                    Svg.Anchor.MIDDLE,
                    12,
                    chart.categories().get(i));
        }
    }

    private void drawColumns(int series) {
        int count = chart.series().size();
        double width = Math.min(46, slot() * 0.72 / count);
        for (int i = 0; i < chart.categories().size(); i++) {
            var measured = chart.series().get(series).values().get(i);
            double value = Scale.number(measured).orElse(0);
            double x = middle(i) + (series - count / 2.0) * width;
            double high = Math.min(y(value), y(0));
            svg.rect(
                    x + 1,
                    high,
                    width - 2,
                    Math.abs(y(value) - y(0)),
                    Palette.of(series).fill());
            svg.text(x + width / 2, high - 5, Svg.Anchor.MIDDLE, 11, measured.display());
        }
    }

    private void drawLine(int series) {
        var points = new ArrayList<double[]>();
        for (int i = 0; i < chart.categories().size(); i++) {
            var measured = chart.series().get(series).values().get(i);
            var number = Scale.number(measured);
            if (number.isPresent()) {
                points.add(new double[] {middle(i), y(number.getAsDouble())});
                svg.text(
                        middle(i),
                        y(number.getAsDouble()) - (series % 2 == 0 ? 10 : -18),
                        Svg.Anchor.MIDDLE,
                        11,
                        measured.display());
            } else if (!points.isEmpty()) {
                svg.polyline(points, Palette.of(series));
                points.clear();
            }
        }
        svg.polyline(points, Palette.of(series));
    }

    private double slot() {
        return (double) (ChartSvg.WIDTH - LEFT - RIGHT) / chart.categories().size();
    }

    private double middle(int category) {
        return LEFT + (category + 0.5) * slot();
    }

    private double y(double value) {
        return top + (1 - scale.at(value)) * PLOT;
    }
}
