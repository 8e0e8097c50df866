package kr.jikimi.papers.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import kr.jikimi.papers.XyChart;

/** Numbers over numbers: lines for what is joined, rings for single points. */
final class XyDrawing {
    private static final int LEFT = 62;
    private static final int RIGHT = 24;
    private static final int PLOT = 260;

    private final XyChart chart;
    private final Svg svg;
    private final Scale across;
    private final Scale up;
    private int top;

    XyDrawing(XyChart chart, Svg svg) {
        this.chart = chart;
        this.svg = svg;
        this.across = scale(XyChart.Point::x);
        this.up = scale(XyChart.Point::y);
    }

    /** Draws the chart and answers its height. */
    int draw() {
        var names = chart.curves().stream().map(XyChart.Curve::name).toList();
        top = Legend.draw(new Legend.Words(chart.title(), "", names), svg) + 30;
        svg.text(4, top - 14, Svg.Anchor.START, 11, chart.y(), Svg.QUIET);
        drawGrid();
        for (int i = 0; i < chart.curves().size(); i++) {
            drawCurve(chart.curves().get(i), Palette.of(i));
        }
        svg.text(ChartSvg.WIDTH - RIGHT, top + PLOT + 36, Svg.Anchor.END, 11, chart.x(), Svg.QUIET);
        return top + PLOT + 46;
    }

    private Scale scale(ToDoubleFunction<XyChart.Point> number) {
        double max = 0;
        double min = 0;
        for (XyChart.Curve curve : chart.curves()) {
            for (XyChart.Point point : curve.points()) {
                max = Math.max(max, number.applyAsDouble(point));
                min = Math.min(min, number.applyAsDouble(point));
            }
        }
        return Scale.between(min, max);
    }

    private void drawGrid() {
        for (double tick : up.ticks()) {
            svg.line(LEFT, y(tick), ChartSvg.WIDTH - RIGHT, y(tick), tick == 0 ? Svg.QUIET : Svg.GRID);
            svg.text(LEFT - 8, y(tick) + 4, Svg.Anchor.END, 11, Scale.label(tick), Svg.QUIET);
        }
        for (double tick : across.ticks()) {
            svg.line(x(tick), top, x(tick), top + PLOT, tick == 0 ? Svg.QUIET : Svg.GRID);
            svg.text(x(tick), top + PLOT + 18, Svg.Anchor.MIDDLE, 11, Scale.label(tick), Svg.QUIET);
        }
    }

    private void drawCurve(XyChart.Curve curve, Palette.Ink ink) {
        List<double[]> places = curve.points().stream()
                .map(point -> new double[] {x(point.x()), y(point.y())})
                .toList();
        if (curve.joined()) {
            svg.path(places, ink);
        } else {
            svg.rings(places, ink);
        }
    }

    private double x(double value) {
        return LEFT + across.at(value) * (ChartSvg.WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return top + (1 - up.at(value)) * PLOT;
    }
}
