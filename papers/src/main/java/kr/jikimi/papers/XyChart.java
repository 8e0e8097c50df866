package kr.jikimi.papers;

import java.util.List;

/**
 * A chart of numbers over numbers: points, lines or both, drawn once and printed alike in every format.
 *
 * @param description what the chart shows, in a sentence; required, it is also the alternative text
 * @param x name and unit of the axis to the right
 * @param y name and unit of the axis upwards
 * @param curves drawn in this order, the first below
 */
public record XyChart(String title, String description, String x, String y, List<Curve> curves) implements Block {

    /** A point; both numbers are finite. */
    public record Point(double x, double y) {
        public Point {
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw new IllegalArgumentException("The point (%s, %s) cannot be drawn.".formatted(x, y));
            }
        }
    }

    /**
     * One colour of the chart.
     *
     * @param joined whether a line joins the points instead of a mark at each
     */
    public record Curve(String name, boolean joined, List<Point> points) {
        public Curve {
            points = List.copyOf(points);
        }
    }

    public XyChart {
        curves = List.copyOf(curves);
        if (description.isBlank()) {
            throw new IllegalArgumentException(
                    "Chart \"%s\" has no description.%nMaybe say in one sentence what it shows.".formatted(title));
        }
        if (curves.stream().allMatch(curve -> curve.points().isEmpty())) {
            throw new IllegalArgumentException("Chart \"%s\" has no point.".formatted(title));
        }
    }
}
