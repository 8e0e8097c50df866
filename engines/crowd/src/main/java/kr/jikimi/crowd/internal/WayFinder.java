package kr.jikimi.crowd.internal;

import java.util.Arrays;

/**
 * Finds the ways to a target: Dijkstra over cells with any-angle parents (lazy Theta*; Nash, Koenig, Tovey 2010), from
 * the target outwards. Each cell's parent is the farthest point towards the target that it sees, so ways are straight
 * between corners. Time: linear in cells; buckets instead of a heap.
 */
final class WayFinder {

    private static final byte BLOCKED = 0;
    private static final byte FREE = 1;
    /** Free, but a wall or a one-way line is so near that steps must be checked exactly. */
    private static final byte CHECKED = 2;

    private static final int BUCKETS = 64;
    private static final int[] COLUMN = {1, 0, -1, 0, 1, -1, -1, 1};
    private static final int[] ROW = {0, 1, 0, -1, 1, 1, -1, -1};

    private final Floor floor;
    private final Walls walls;
    private final Raster cells;
    private final byte[] state;
    private final double tail;

    WayFinder(Floor floor, Walls walls) {
        this.floor = floor;
        this.walls = walls;
        this.cells = floor.cells;
        this.tail = Math.max(0.45, 1.6 * cells.cell());
        this.state = states();
    }

    boolean isFree(int cell) {
        return state[cell] != BLOCKED;
    }

    private byte[] states() {
        byte[] states = new byte[cells.cells()];
        double radius = floor.scenario.radius();
        double diagonal = 0.7072 * cells.cell();
        for (int cell = 0; cell < states.length; cell++) {
            if (floor.inside[cell]) {
                double away = Math.sqrt(clearanceSquared(cells.centreX(cell), cells.centreY(cell)));
                states[cell] = away < radius ? BLOCKED : away < diagonal ? CHECKED : FREE;
            }
        }
        for (int k = 0; k < walls.oneWay.size; k++) {
            markOneWay(states, k);
        }
        return states;
    }

    private double clearanceSquared(double x, double y) {
        int tile = walls.near.tiles.index(x, y);
        double least = Double.POSITIVE_INFINITY;
        for (int k = walls.near.start[tile]; k < walls.near.start[tile + 1]; k++) {
            int piece = walls.near.list[k];
            if (walls.segments.owner[piece] == Segments.WALL) {
                least = Math.min(least, walls.segments.distanceSquared(piece, x, y));
            }
        }
        return least;
    }

    private void markOneWay(byte[] states, int piece) {
        double reach = 1.5 * cells.cell();
        for (int cell = 0; cell < states.length; cell++) {
            if (states[cell] == FREE
                    && walls.oneWay.distanceSquared(piece, cells.centreX(cell), cells.centreY(cell)) < reach * reach) {
                states[cell] = CHECKED;
            }
        }
    }

    WayField find(Target target) {
        var search = new Search(target);
        search.seed();
        search.run();
        search.reachIntoNarrows();
        return new WayField(cells, target, search.distance, search.next);
    }

    /** Whether a person may walk the short straight way between two points at most two cells apart. */
    private boolean passable(double x0, double y0, double x1, double y1, int exit) {
        return !walls.near.blocks(x0, y0, x1, y1, exit) && !walls.againstOneWay(x0, y0, x1, y1);
    }

    private final class Search {
        final Target target;
        final float[] distance = new float[cells.cells()];
        final int[] next = new int[cells.cells()];
        final boolean[] closed = new boolean[cells.cells()];
        final int[] bucket = new int[BUCKETS];
        int[] entryCell = new int[1024];
        int[] entryNext = new int[1024];
        int entries;
        int waiting;
        private double aimX;
        private double aimY;

        Search(Target target) {
            this.target = target;
            Arrays.fill(distance, Float.POSITIVE_INFINITY);
            Arrays.fill(next, WayField.NOWHERE);
            Arrays.fill(bucket, -1);
        }

        void seed() {
            for (int k = 0; k < target.pieces.size; k++) {
                seedAlong(k);
            }
            for (int cell = 0; cell < target.inside.length; cell++) {
                if (target.inside[cell] && state[cell] != BLOCKED) {
                    put(cell, 0, WayField.INSIDE);
                }
            }
        }

        private void seedAlong(int piece) {
            Segments line = target.pieces;
            int left = cells.column(Math.min(line.ax[piece], line.bx[piece]) - tail);
            int right = cells.column(Math.max(line.ax[piece], line.bx[piece]) + tail);
            int low = cells.row(Math.min(line.ay[piece], line.by[piece]) - tail);
            int high = cells.row(Math.max(line.ay[piece], line.by[piece]) + tail);
            for (int row = low; row <= high; row++) {
                for (int column = left; column <= right; column++) {
                    int cell = row * cells.columns() + column;
                    double away = target.distance(cells.centreX(cell), cells.centreY(cell));
                    if (state[cell] != BLOCKED && away <= tail && seesTail(cell)) {
                        put(cell, away, WayField.TARGET);
                    }
                }
            }
        }

        private boolean seesTail(int cell) {
            double x = cells.centreX(cell);
            double y = cells.centreY(cell);
            aimAt(WayField.TARGET, x, y);
            return reaches(x, y, aimX, aimY);
        }

        /** Closed exits may be walked up to: their own line does not hide them. */
        private boolean reaches(double x0, double y0, double x1, double y1) {
            double shy = 1e-3 / Math.max(1e-3, Math.hypot(x1 - x0, y1 - y0));
            return passable(x0, y0, x1 - shy * (x1 - x0), y1 - shy * (y1 - y0), target.exit);
        }

        void run() {
            int current = 0;
            while (waiting > 0) {
                int entry = bucket[current];
                if (entry < 0) {
                    current = (current + 1) % BUCKETS;
                    continue;
                }
                bucket[current] = entryNext[entry];
                waiting--;
                int cell = entryCell[entry];
                if (!closed[cell] && settle(cell)) {
                    closed[cell] = true;
                    expand(cell);
                }
            }
        }

        /** A parent was assumed to be seen; where it is not, the best settled neighbour takes its place. */
        private boolean settle(int cell) {
            if (next[cell] == WayField.INSIDE || sees(cell, next[cell])) {
                return true;
            }
            distance[cell] = Float.POSITIVE_INFINITY;
            for (int k = 0; k < 8; k++) {
                int other = neighbour(cell, k);
                if (other >= 0 && closed[other] && canStep(cell, other)) {
                    float via = (float) (distance[other] + (k < 4 ? 1 : Math.sqrt(2)) * cells.cell());
                    if (via < distance[cell]) {
                        distance[cell] = via;
                        next[cell] = other;
                    }
                }
            }
            next[cell] = Float.isInfinite(distance[cell]) ? WayField.NOWHERE : next[cell];
            return next[cell] != WayField.NOWHERE;
        }

        private void expand(int cell) {
            for (int k = 0; k < 8; k++) {
                int other = neighbour(cell, k);
                if (other >= 0 && state[other] != BLOCKED && !closed[other] && canStep(other, cell)) {
                    int parent = next[cell] == WayField.INSIDE ? WayField.TARGET : next[cell];
                    aimAt(parent, cells.centreX(other), cells.centreY(other));
                    double beyond = parent == WayField.TARGET ? 0 : distance[parent];
                    double dx = aimX - cells.centreX(other);
                    double dy = aimY - cells.centreY(other);
                    double via = beyond + Math.sqrt(dx * dx + dy * dy);
                    if (via < distance[other] - 1e-5) {
                        put(other, via, parent);
                    }
                }
            }
        }

        private int neighbour(int cell, int k) {
            int column = cell % cells.columns() + COLUMN[k];
            int row = cell / cells.columns() + ROW[k];
            boolean there = column >= 0 && column < cells.columns() && row >= 0 && row < cells.rows();
            return there ? row * cells.columns() + column : -1;
        }

        private boolean canStep(int from, int to) {
            if (state[from] == FREE && state[to] == FREE) {
                return true;
            }
            return passable(
                    cells.centreX(from), cells.centreY(from), cells.centreX(to), cells.centreY(to), target.exit);
        }

        private void aimAt(int parent, double x, double y) {
            if (parent == WayField.TARGET) {
                int piece = target.nearestPiece(x, y);
                double share = target.pieces.nearest(piece, x, y);
                aimX = target.pieces.ax[piece] + share * (target.pieces.bx[piece] - target.pieces.ax[piece]);
                aimY = target.pieces.ay[piece] + share * (target.pieces.by[piece] - target.pieces.ay[piece]);
            } else {
                aimX = cells.centreX(parent);
                aimY = cells.centreY(parent);
            }
        }

        private boolean sees(int cell, int parent) {
            double x = cells.centreX(cell);
            double y = cells.centreY(cell);
            aimAt(parent, x, y);
            return state[cell] == FREE && followsSeeing(cell, parent) || seesAll(x, y, parent == WayField.TARGET);
        }

        /** When the cells through which the view enters the next column or row see the same parent, so does this one. */
        private boolean followsSeeing(int cell, int parent) {
            double dx = (aimX - cells.centreX(cell)) / cells.cell();
            double dy = (aimY - cells.centreY(cell)) / cells.cell();
            int column = cell % cells.columns();
            int row = cell / cells.columns();
            if (Math.abs(dx) >= Math.abs(dy)) {
                double at = row + dy / Math.abs(dx);
                int below = (int) Math.floor(at);
                int there = column + (dx > 0 ? 1 : -1);
                return settledTo(there, below, parent) && (at == below || settledTo(there, below + 1, parent));
            }
            double at = column + dx / Math.abs(dy);
            int before = (int) Math.floor(at);
            int there = row + (dy > 0 ? 1 : -1);
            return settledTo(before, there, parent) && (at == before || settledTo(before + 1, there, parent));
        }

        private boolean settledTo(int column, int row, int parent) {
            if (column < 0 || row < 0 || column >= cells.columns() || row >= cells.rows()) {
                return false;
            }
            int cell = row * cells.columns() + column;
            return closed[cell] && state[cell] == FREE && (next[cell] == parent || cell == parent);
        }

        /** Walks along the view in steps of half a cell. */
        private boolean seesAll(double x, double y, boolean toTarget) {
            double length = Math.hypot(aimX - x, aimY - y);
            double end = toTarget ? Math.max(0, length - tail) : length;
            double ux = length > 0 ? (aimX - x) / length : 0;
            double uy = length > 0 ? (aimY - y) / length : 0;
            double lastX = x;
            double lastY = y;
            double step = 0.5 * cells.cell();
            for (double at = step; at < end; at += step) {
                double px = x + at * ux;
                double py = y + at * uy;
                byte there = state[cells.index(px, py)];
                if (there == BLOCKED || there == CHECKED && !passable(lastX, lastY, px, py, target.exit)) {
                    return false;
                }
                lastX = px;
                lastY = py;
            }
            return reaches(lastX, lastY, aimX, aimY);
        }

        private void put(int cell, double way, int parent) {
            if (way >= distance[cell]) {
                return;
            }
            distance[cell] = (float) way;
            next[cell] = parent;
            if (entries == entryCell.length) {
                entryCell = Arrays.copyOf(entryCell, 2 * entries);
                entryNext = Arrays.copyOf(entryNext, 2 * entries);
            }
            int slot = (int) (way / (0.5 * cells.cell())) % BUCKETS;
            entryCell[entries] = cell;
            entryNext[entries] = bucket[slot];
            bucket[slot] = entries++;
            waiting++;
        }

        /** Cells too near a wall to walk along still lead out: to the free cell beside them. */
        void reachIntoNarrows() {
            int rounds = 2 + (int) Math.ceil(Floor.EXIT_TOLERANCE / cells.cell());
            for (int round = 0; round < rounds; round++) {
                float[] known = distance.clone();
                for (int cell = 0; cell < next.length; cell++) {
                    if (state[cell] == BLOCKED && Float.isInfinite(known[cell])) {
                        lead(cell, known);
                    }
                }
            }
        }

        private void lead(int cell, float[] known) {
            double x = cells.centreX(cell);
            double y = cells.centreY(cell);
            if (target.distance(x, y) <= tail && seesTail(cell)) {
                distance[cell] = (float) target.distance(x, y);
                next[cell] = WayField.TARGET;
                return;
            }
            for (int k = 0; k < 8; k++) {
                int other = neighbour(cell, k);
                if (other >= 0 && known[other] + cells.cell() < distance[cell] && canStep(cell, other)) {
                    distance[cell] = (float) (known[other] + cells.cell());
                    next[cell] = other;
                }
            }
        }
    }
}
