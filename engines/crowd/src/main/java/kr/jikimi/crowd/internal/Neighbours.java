package kr.jikimi.crowd.internal;

/**
 * People sorted by square cells, rebuilt every step by counting: who is near whom is then read row by row from
 * contiguous memory. The order within a cell is by number, so that sums do not depend on threads. Allocates nothing
 * after construction.
 */
final class Neighbours {

    final Raster cells;
    final int[] start;
    final int[] person;
    final double[] x;
    final double[] y;
    final double[] directionX;
    final double[] directionY;
    final double[] velocityX;
    final double[] velocityY;
    int count;
    private final int[] cellOf;

    Neighbours(Raster cells, int capacity) {
        this.cells = cells;
        this.start = new int[cells.cells() + 2];
        this.person = new int[capacity];
        this.x = new double[capacity];
        this.y = new double[capacity];
        this.directionX = new double[capacity];
        this.directionY = new double[capacity];
        this.velocityX = new double[capacity];
        this.velocityY = new double[capacity];
        this.cellOf = new int[capacity];
    }

    void rebuild(People people) {
        count = people.insideCount + people.leavingCount;
        java.util.Arrays.fill(start, 0);
        for (int k = 0; k < count; k++) {
            int who = who(people, k);
            int cell = cells.index(people.x[who], people.y[who]);
            cellOf[k] = cell;
            start[cell + 2]++;
        }
        for (int cell = 2; cell < start.length; cell++) {
            start[cell] += start[cell - 1];
        }
        for (int k = 0; k < count; k++) {
            place(people, who(people, k), start[cellOf[k] + 1]++);
        }
    }

    private static int who(People people, int k) {
        return k < people.insideCount ? people.inside[k] : people.leaving[k - people.insideCount];
    }

    private void place(People people, int who, int at) {
        person[at] = who;
        x[at] = people.x[who];
        y[at] = people.y[who];
        directionX[at] = people.directionX[who];
        directionY[at] = people.directionY[who];
        velocityX[at] = people.velocityX[who];
        velocityY[at] = people.velocityY[who];
    }

    /** Whether nobody is nearer than the distance. */
    boolean isRoom(double px, double py, double distance) {
        int left = cells.column(px - distance);
        int right = cells.column(px + distance);
        int high = cells.row(py + distance);
        for (int row = cells.row(py - distance); row <= high; row++) {
            int base = row * cells.columns();
            for (int k = start[base + left]; k < start[base + right + 1]; k++) {
                double dx = x[k] - px;
                double dy = y[k] - py;
                if (dx * dx + dy * dy < distance * distance) {
                    return false;
                }
            }
        }
        return true;
    }
}
