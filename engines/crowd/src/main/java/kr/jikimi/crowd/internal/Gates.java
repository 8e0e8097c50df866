package kr.jikimi.crowd.internal;

import kr.jikimi.crowd.Measure;
import kr.jikimi.crowd.Scenario;
import org.locationtech.jts.geom.Geometry;

/** The lines at which something is noted: exits and measuring lines, found by tile. */
final class Gates {

    /** Who comes that near to the line of his exit has left, metres. */
    static final double THRESHOLD = 0.1;

    /** Who has left stays in the way until that far from the line, metres. */
    private static final double CLEAR = 1.5;

    final Segments exits;
    final Segments lines = new Segments();
    private final Raster tiles;
    private final boolean[] watched;

    Gates(Floor floor) {
        this.exits = floor.exits;
        Scenario scenario = floor.scenario;
        for (int k = 0; k < scenario.measures().size(); k++) {
            Measure measure = scenario.measures().get(k);
            if (measure.isLine()) {
                lines.addAll(measure.place(), k);
            }
        }
        this.tiles = Raster.over(floor.area, 1, 2);
        this.watched = new boolean[tiles.cells()];
        watch(exits);
        watch(lines);
    }

    private void watch(Segments segments) {
        boolean[] all = new boolean[segments.size];
        java.util.Arrays.fill(all, true);
        var index = new SegmentIndex(tiles, segments, all, 0.5);
        for (int tile = 0; tile < watched.length; tile++) {
            watched[tile] |= index.start[tile] < index.start[tile + 1];
        }
    }

    boolean isWatched(double x, double y) {
        return watched[tiles.index(x, y)];
    }

    /** Whether the way leads over the exit's line, or ends at it. */
    boolean leaves(int exit, double x0, double y0, double x1, double y1) {
        for (int k = 0; k < exits.size; k++) {
            if (exits.owner[k] == exit
                    && (exits.distanceSquared(k, x1, y1) <= THRESHOLD * THRESHOLD
                            || exits.crosses(k, x0, y0, x1, y1))) {
                return true;
            }
        }
        return false;
    }

    /** Sets the direction, across the line, in which a person who comes from (x, y) leaves by the exit. */
    void setWayOut(People people, int person, double x, double y) {
        int exit = people.goal[person];
        int best = -1;
        for (int k = 0; k < exits.size; k++) {
            boolean nearer = best < 0 || exits.distanceSquared(k, x, y) < exits.distanceSquared(best, x, y);
            best = exits.owner[k] == exit && nearer ? k : best;
        }
        double dx = exits.bx[best] - exits.ax[best];
        double dy = exits.by[best] - exits.ay[best];
        double norm = Math.sqrt(dx * dx + dy * dy);
        double side = exits.side(best, x, y) >= 0 ? 1 : -1;
        people.outX[person] = side * dy / norm;
        people.outY[person] = -side * dx / norm;
    }

    /** Whether a person who left by the exit is so far that nobody who follows is held up. */
    boolean isFar(int exit, double x, double y) {
        for (int k = 0; k < exits.size; k++) {
            if (exits.owner[k] == exit && exits.distanceSquared(k, x, y) < CLEAR * CLEAR) {
                return false;
            }
        }
        return true;
    }

    /** Whether the point lies in the polygon, by even-odd crossings. Cost: linear in edges. */
    static boolean contains(Segments edges, double x, double y) {
        boolean inside = false;
        for (int k = 0; k < edges.size; k++) {
            if (edges.ay[k] > y != edges.by[k] > y
                    && x
                            < edges.ax[k]
                                    + (y - edges.ay[k]) / (edges.by[k] - edges.ay[k]) * (edges.bx[k] - edges.ax[k])) {
                inside = !inside;
            }
        }
        return inside;
    }

    static Segments edgesOf(Geometry area) {
        return Segments.of(area);
    }
}
