package kr.jikimi.crowd.internal;

/**
 * The posts of a door. A line has no depth, a door has: who leaves can turn aside only behind the wall. Without posts a
 * door would pass a fifth more people than a bottleneck of the same width.
 */
final class Jambs {

    /** Depth of a door, metres. */
    private static final double DEPTH = 0.3;

    private Jambs() {}

    /**
     * Adds a piece of wall outwards at each end of an exit on the edge, unless people walk there. It ends at the line: the
     * end of a piece does not push, so that nobody is held off by a post right before him.
     */
    static void add(Floor floor, int exit, Segments walls) {
        Segments line = Segments.of(floor.lineOf(exit));
        int last = line.size - 1;
        add(floor, line, 0, line.ax[0], line.ay[0], walls);
        add(floor, line, last, line.bx[last], line.by[last], walls);
    }

    private static void add(Floor floor, Segments line, int piece, double x, double y, Segments walls) {
        double dx = line.bx[piece] - line.ax[piece];
        double dy = line.by[piece] - line.ay[piece];
        double norm = Math.sqrt(dx * dx + dy * dy);
        double middleX = line.ax[piece] + dx / 2;
        double middleY = line.ay[piece] + dy / 2;
        double outX = -dy / norm;
        double outY = dx / norm;
        double clear = floor.cells.cell() + Floor.EXIT_TOLERANCE;
        boolean isLeft = !floor.isInside(middleX + clear * outX, middleY + clear * outY);
        double depth = isLeft ? DEPTH : -DEPTH;
        if (!floor.isInside(x + clear * Math.signum(depth) * outX, y + clear * Math.signum(depth) * outY)) {
            walls.add(x + depth * outX, y + depth * outY, x, y, Segments.WALL);
        }
    }
}
