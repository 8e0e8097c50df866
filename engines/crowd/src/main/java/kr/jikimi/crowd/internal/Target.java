package kr.jikimi.crowd.internal;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/** Where a way ends: the line of an exit (drawn in at its ends) or the area of a waypoint. */
final class Target {

    private static final double INSET = 0.25;

    final Segments pieces = new Segments();
    final boolean[] inside;
    final int exit;

    private Target(boolean[] inside, int exit) {
        this.inside = inside;
        this.exit = exit;
    }

    static Target ofExit(Floor floor, int exit) {
        var target = new Target(new boolean[0], exit);
        target.pieces.addAll(floor.lineOf(exit), exit);
        target.drawIn();
        return target;
    }

    static Target ofArea(Floor floor, Geometry area) {
        if (!(area instanceof Polygonal)) {
            throw new IllegalArgumentException("A waypoint is an area.");
        }
        var target = new Target(floor.cells.fill(area), Segments.WALL);
        target.pieces.addAll(area, Segments.WALL);
        return target;
    }

    boolean isArea() {
        return inside.length > 0;
    }

    /** People do not aim at the very post of a door. */
    private void drawIn() {
        int last = pieces.size - 1;
        double first = length(0);
        shorten(0, Math.min(INSET, first / 4), true);
        shorten(last, Math.min(INSET, length(last) / 4), false);
    }

    private double length(int k) {
        return Math.hypot(pieces.bx[k] - pieces.ax[k], pieces.by[k] - pieces.ay[k]);
    }

    private void shorten(int k, double by, boolean atStart) {
        double share = by / length(k);
        double dx = share * (pieces.bx[k] - pieces.ax[k]);
        double dy = share * (pieces.by[k] - pieces.ay[k]);
        if (atStart) {
            pieces.ax[k] += dx;
            pieces.ay[k] += dy;
        } else {
            pieces.bx[k] -= dx;
            pieces.by[k] -= dy;
        }
    }

    /** The number of the piece nearest to a point. */
    int nearestPiece(double x, double y) {
        int best = 0;
        double least = pieces.distanceSquared(0, x, y);
        for (int k = 1; k < pieces.size; k++) {
            double distance = pieces.distanceSquared(k, x, y);
            if (distance < least) {
                least = distance;
                best = k;
            }
        }
        return best;
    }

    double distance(double x, double y) {
        return Math.sqrt(pieces.distanceSquared(nearestPiece(x, y), x, y));
    }
}
