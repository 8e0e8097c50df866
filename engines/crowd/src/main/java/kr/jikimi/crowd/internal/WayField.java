package kr.jikimi.crowd.internal;

/**
 * The way to one target from everywhere: for each cell the length of the shortest way and the point to walk to next,
 * which is a corner of the way or the nearest point of the target. Immutable once built; shared between threads.
 */
final class WayField {

    /** The next point is the nearest point of the target. */
    static final int TARGET = -1;
    /** The cell lies in the target's area. */
    static final int INSIDE = -2;
    /** No way leads from the cell to the target. */
    static final int NOWHERE = -3;

    final Raster cells;
    final Target target;
    final float[] distance;
    final int[] next;

    WayField(Raster cells, Target target, float[] distance, int[] next) {
        this.cells = cells;
        this.target = target;
        this.distance = distance;
        this.next = next;
    }

    boolean leadsFrom(double x, double y) {
        return next[cells.index(x, y)] != NOWHERE;
    }

    /** Metres to walk; infinite when there is no way. */
    double distanceFrom(double x, double y) {
        int cell = cells.index(x, y);
        return switch (next[cell]) {
            case NOWHERE -> Double.POSITIVE_INFINITY;
            case TARGET -> target.distance(x, y);
            case INSIDE -> 0;
            default -> distance[next[cell]] + Math.hypot(cells.centreX(next[cell]) - x, cells.centreY(next[cell]) - y);
        };
    }
}
