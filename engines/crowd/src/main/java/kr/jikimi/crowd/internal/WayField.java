package kr.jikimi.crowd.internal;

/**
 * The way to one target from everywhere: for each cell the length of the shortest way and the point to walk to next,
 * which is a corner of the way or the nearest point of the target. Where no way leads now, it may lead ahead: along the
 * way there will be when something opens. Immutable once built; shared between threads.
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
    /** Which cells have a way only later; empty when none has. */
    private final boolean[] ahead;

    WayField(Raster cells, Target target, float[] distance, int[] next) {
        this(cells, target, distance, next, new boolean[0]);
    }

    private WayField(Raster cells, Target target, float[] distance, int[] next, boolean[] ahead) {
        this.cells = cells;
        this.target = target;
        this.distance = distance;
        this.next = next;
        this.ahead = ahead;
    }

    /** The same, and from where it does not lead, as the later one leads. */
    WayField orLater(WayField later) {
        float[] distances = distance.clone();
        int[] nexts = next.clone();
        boolean[] only = new boolean[nexts.length];
        boolean any = false;
        for (int cell = 0; cell < nexts.length; cell++) {
            if (nexts[cell] == NOWHERE && later.next[cell] != NOWHERE) {
                nexts[cell] = later.next[cell];
                distances[cell] = later.distance[cell];
                only[cell] = true;
                any = true;
            }
        }
        return any ? new WayField(cells, target, distances, nexts, only) : this;
    }

    /** Whether there is a way now. */
    boolean leadsFrom(double x, double y) {
        int cell = cells.index(x, y);
        return next[cell] != NOWHERE && !isAhead(cell);
    }

    /** Whether there is a way now or later. */
    boolean everLeadsFrom(double x, double y) {
        return next[cells.index(x, y)] != NOWHERE;
    }

    private boolean isAhead(int cell) {
        return ahead.length > 0 && ahead[cell];
    }

    /** Metres to walk; infinite when there is no way now. */
    double distanceFrom(double x, double y) {
        int cell = cells.index(x, y);
        return isAhead(cell) ? Double.POSITIVE_INFINITY : distance(cell, x, y);
    }

    /** Metres to walk when it is open; infinite when there is a way now, and when there never is one. */
    double distanceAhead(double x, double y) {
        int cell = cells.index(x, y);
        return isAhead(cell) ? distance(cell, x, y) : Double.POSITIVE_INFINITY;
    }

    private double distance(int cell, double x, double y) {
        return switch (next[cell]) {
            case NOWHERE -> Double.POSITIVE_INFINITY;
            case TARGET -> target.distance(x, y);
            case INSIDE -> 0;
            default -> distance[next[cell]] + Math.hypot(cells.centreX(next[cell]) - x, cells.centreY(next[cell]) - y);
        };
    }
}
