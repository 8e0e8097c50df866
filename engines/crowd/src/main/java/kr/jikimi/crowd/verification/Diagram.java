package kr.jikimi.crowd.verification;

import java.util.List;

/**
 * Numbers over numbers, to be drawn.
 *
 * @param title what it shows
 * @param x name and unit of the axis
 * @param y name and unit of the axis
 * @param curves one after the other
 */
public record Diagram(String title, String x, String y, List<Curve> curves) {

    public Diagram {
        curves = List.copyOf(curves);
    }

    /** A point of a diagram. */
    public record Point(double x, double y) {}

    /**
     * @param name as in the legend
     * @param joined whether a line joins the points, as for published curves
     * @param points from left to right when joined
     */
    public record Curve(String name, boolean joined, List<Point> points) {
        public Curve {
            points = List.copyOf(points);
        }
    }
}
