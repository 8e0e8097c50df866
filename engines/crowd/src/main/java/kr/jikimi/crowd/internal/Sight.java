package kr.jikimi.crowd.internal;

/** Whom a person sees: those near, and the nearest of those in the way. Nobody sees through a wall. */
final class Sight {

    /** Room for rounding at the edge of the band, metres. */
    private static final double EDGE = 1e-6;

    private final People people;
    private final Neighbours neighbours;
    private final Steering steering;
    private final double body;

    /** @param body half the width of the band that a body sweeps: its diameter, metres */
    Sight(People people, Neighbours neighbours, Steering steering, double body) {
        this.people = people;
        this.neighbours = neighbours;
        this.steering = steering;
        this.body = body;
    }

    /** Collects who is within the range and not hidden by a wall. */
    final void look(int at, double range, Scratch scratch) {
        double x = neighbours.x[at];
        double y = neighbours.y[at];
        Raster cells = neighbours.cells;
        int left = cells.column(x - range);
        int right = cells.column(x + range);
        int high = cells.row(y + range);
        int found = 0;
        for (int row = cells.row(y - range); row <= high; row++) {
            int base = row * cells.columns();
            int from = neighbours.start[base + left];
            found = gather(at, from, neighbours.start[base + right + 1], range * range, found, scratch);
        }
        scratch.found = found;
        hide(x, y, scratch);
        scratch.seen = scratch.found;
        if (people.mayPass(neighbours.person[at])) {
            ignoreQueue(neighbours.person[at], scratch);
        }
        for (int k = 0; k < scratch.seen; k++) {
            scratch.distance[k] = Math.sqrt(scratch.distance[k]);
        }
    }

    /** One stretch of the sorted arrays: writes all, keeps those near enough, so that no branch is mispredicted. */
    private int gather(int at, int from, int to, double square, int found, Scratch scratch) {
        double[] xs = neighbours.x;
        double[] ys = neighbours.y;
        double x = xs[at];
        double y = ys[at];
        double[] dxs = scratch.dx;
        double[] dys = scratch.dy;
        double[] squares = scratch.distance;
        int[] places = scratch.place;
        int end = Math.min(to, from + Scratch.MOST - found);
        for (int k = from; k < end; k++) {
            double dx = xs[k] - x;
            double dy = ys[k] - y;
            double d2 = dx * dx + dy * dy;
            dxs[found] = dx;
            dys[found] = dy;
            squares[found] = d2;
            places[found] = k;
            found += d2 < square & k != at ? 1 : 0;
        }
        return found;
    }

    /** Takes those out whom a wall hides. */
    private void hide(double x, double y, Scratch scratch) {
        SegmentIndex walls = steering.epoch().walls.occluders;
        int tile = walls.tiles.index(x, y);
        if (walls.start[tile] == walls.start[tile + 1]) {
            return;
        }
        int kept = 0;
        for (int k = 0; k < scratch.found; k++) {
            if (!walls.blocks(x, y, x + scratch.dx[k], y + scratch.dy[k], Integer.MIN_VALUE)) {
                scratch.dx[kept] = scratch.dx[k];
                scratch.dy[kept] = scratch.dy[k];
                scratch.place[kept] = scratch.place[k];
                scratch.distance[kept++] = scratch.distance[k];
            }
        }
        scratch.found = kept;
    }

    /** Those who queue make room for who comes out or is called in; they come last. */
    private void ignoreQueue(int person, Scratch scratch) {
        int kept = 0;
        for (int k = 0; k < scratch.found; k++) {
            if (!people.makesWay(neighbours.person[scratch.place[k]], person)) {
                scratch.swap(k, kept++);
            }
        }
        scratch.found = kept;
    }

    /** The distance of the nearest of those found in the band that the body sweeps; infinite when none is. */
    double nearestFound(double ex, double ey, Scratch scratch) {
        double nearest = Double.POSITIVE_INFINITY;
        double[] dxs = scratch.dx;
        double[] dys = scratch.dy;
        double[] distances = scratch.distance;
        for (int k = 0; k < scratch.found; k++) {
            double along = dxs[k] * ex + dys[k] * ey;
            double across = Math.abs(dxs[k] * ey - dys[k] * ex);
            if (along >= 0 & across <= body & distances[k] < nearest) {
                nearest = distances[k];
            }
        }
        return nearest;
    }

    /** The same for everybody as far as the range, read anew from the cells under the band. */
    double nearestAhead(int at, double ex, double ey, double range, Scratch scratch) {
        double x = neighbours.x[at];
        double y = neighbours.y[at];
        Raster cells = neighbours.cells;
        double sideX = body * Math.abs(ey) + EDGE;
        double sideY = body * Math.abs(ex) + EDGE;
        int left = cells.column(x + Math.min(0, range * ex) - sideX);
        int right = cells.column(x + Math.max(0, range * ex) + sideX);
        int high = cells.row(y + Math.max(0, range * ey) + sideY);
        scratch.outX = ex;
        scratch.outY = ey;
        double square = range * range;
        for (int row = cells.row(y + Math.min(0, range * ey) - sideY); row <= high; row++) {
            int base = row * cells.columns();
            square = nearer(at, neighbours.start[base + left], neighbours.start[base + right + 1], square, scratch);
        }
        return square < range * range ? Math.sqrt(square) : Double.POSITIVE_INFINITY;
    }

    /** One stretch of the sorted arrays; the band leads along the scratch's out. */
    private double nearer(int at, int from, int to, double square, Scratch scratch) {
        double x = neighbours.x[at];
        double y = neighbours.y[at];
        double ex = scratch.outX;
        double ey = scratch.outY;
        double least = square;
        for (int k = from; k < to; k++) {
            double dx = neighbours.x[k] - x;
            double dy = neighbours.y[k] - y;
            double d2 = dx * dx + dy * dy;
            boolean ahead = dx * ex + dy * ey >= 0 & Math.abs(dx * ey - dy * ex) <= body;
            if (ahead & d2 < least & k != at && counts(at, k)) {
                least = d2;
            }
        }
        return least;
    }

    /** Whether one person minds the other: no wall between them, no queue that lets pass. */
    private boolean counts(int at, int other) {
        double x = neighbours.x[at];
        double y = neighbours.y[at];
        return !people.makesWay(neighbours.person[other], neighbours.person[at])
                && !steering.epoch()
                        .walls
                        .occluders
                        .blocks(x, y, neighbours.x[other], neighbours.y[other], Integer.MIN_VALUE);
    }
}
