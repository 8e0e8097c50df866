package kr.jikimi.crowd.internal;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** Straight pieces in primitive arrays, each with an owner (the number of an exit, or -1 for a wall). */
final class Segments {

    static final int WALL = -1;

    double[] ax = new double[64];
    double[] ay = new double[64];
    double[] bx = new double[64];
    double[] by = new double[64];
    int[] owner = new int[64];
    int size;

    void add(double x0, double y0, double x1, double y1, int who) {
        if (size == ax.length) {
            grow();
        }
        ax[size] = x0;
        ay[size] = y0;
        bx[size] = x1;
        by[size] = y1;
        owner[size++] = who;
    }

    /** Every piece of every ring and line of the geometry. */
    void addAll(Geometry geometry, int who) {
        for (Object line : LinearComponentExtracter.getLines(geometry)) {
            Coordinate[] points = ((LineString) line).getCoordinates();
            for (int k = 1; k < points.length; k++) {
                if (!points[k - 1].equals2D(points[k])) {
                    add(points[k - 1].x, points[k - 1].y, points[k].x, points[k].y, who);
                }
            }
        }
    }

    void addAll(Segments others) {
        for (int k = 0; k < others.size; k++) {
            add(others.ax[k], others.ay[k], others.bx[k], others.by[k], others.owner[k]);
        }
    }

    /** Adds what is closed of piece k to others, as wall. */
    void addClosed(int k, OpenParts open, Segments others) {
        double dx = bx[k] - ax[k];
        double dy = by[k] - ay[k];
        open.eachClosed(
                (from, to) -> others.add(ax[k] + from * dx, ay[k] + from * dy, ax[k] + to * dx, ay[k] + to * dy, WALL));
    }

    static Segments of(Geometry geometry) {
        var segments = new Segments();
        segments.addAll(geometry, WALL);
        return segments;
    }

    /** Share along piece k, 0..1, of the point nearest to (x, y). */
    double nearest(int k, double x, double y) {
        double dx = bx[k] - ax[k];
        double dy = by[k] - ay[k];
        double share = ((x - ax[k]) * dx + (y - ay[k]) * dy) / (dx * dx + dy * dy);
        return share < 0 ? 0 : share > 1 ? 1 : share;
    }

    double distanceSquared(int k, double x, double y) {
        double share = nearest(k, x, y);
        double dx = x - ax[k] - share * (bx[k] - ax[k]);
        double dy = y - ay[k] - share * (by[k] - ay[k]);
        return dx * dx + dy * dy;
    }

    /** Whether the way from (x0, y0) to (x1, y1) crosses or touches piece k. */
    boolean crosses(int k, double x0, double y0, double x1, double y1) {
        double side0 = side(k, x0, y0);
        double side1 = side(k, x1, y1);
        if (side0 > 0 && side1 > 0 || side0 < 0 && side1 < 0) {
            return false;
        }
        double a = (x1 - x0) * (ay[k] - y0) - (y1 - y0) * (ax[k] - x0);
        double b = (x1 - x0) * (by[k] - y0) - (y1 - y0) * (bx[k] - x0);
        if (a > 0 && b > 0 || a < 0 && b < 0) {
            return false;
        }
        return side0 != 0 || side1 != 0 || a != 0 || b != 0 || overlaps(k, x0, y0, x1, y1);
    }

    /** Positive on the left of piece k, seen from its first point to its second. */
    double side(int k, double x, double y) {
        return (bx[k] - ax[k]) * (y - ay[k]) - (by[k] - ay[k]) * (x - ax[k]);
    }

    private boolean overlaps(int k, double x0, double y0, double x1, double y1) {
        return Math.max(Math.min(x0, x1), Math.min(ax[k], bx[k])) <= Math.min(Math.max(x0, x1), Math.max(ax[k], bx[k]))
                && Math.max(Math.min(y0, y1), Math.min(ay[k], by[k]))
                        <= Math.min(Math.max(y0, y1), Math.max(ay[k], by[k]));
    }

    private void grow() {
        ax = Arrays.copyOf(ax, 2 * size);
        ay = Arrays.copyOf(ay, 2 * size);
        bx = Arrays.copyOf(bx, 2 * size);
        by = Arrays.copyOf(by, 2 * size);
        owner = Arrays.copyOf(owner, 2 * size);
    }
}
