package kr.jikimi.crowd.internal;

import java.util.Arrays;

/** Points added one by one, in cells of half a metre, to ask whether there is room. */
final class Crowding {

    private static final double CELL = 0.5;

    private final Raster cells;
    private final int[] head;
    private int[] next = new int[256];
    private double[] x = new double[256];
    private double[] y = new double[256];
    private int size;

    Crowding(Raster floor, People people) {
        int columns = (int) (floor.columns() * floor.cell() / CELL) + 1;
        int rows = (int) (floor.rows() * floor.cell() / CELL) + 1;
        this.cells = new Raster(floor.x(), floor.y(), CELL, columns, rows);
        this.head = new int[cells.cells()];
        Arrays.fill(head, -1);
        for (int k = 0; k < people.insideCount; k++) {
            add(people.x[people.inside[k]], people.y[people.inside[k]]);
        }
    }

    void add(double px, double py) {
        if (size == next.length) {
            next = Arrays.copyOf(next, 2 * size);
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
        }
        int cell = cells.index(px, py);
        x[size] = px;
        y[size] = py;
        next[size] = head[cell];
        head[cell] = size++;
    }

    boolean isRoom(double px, double py, double distance) {
        int right = cells.column(px + distance);
        int high = cells.row(py + distance);
        for (int row = cells.row(py - distance); row <= high; row++) {
            for (int column = cells.column(px - distance); column <= right; column++) {
                for (int k = head[row * cells.columns() + column]; k >= 0; k = next[k]) {
                    double dx = x[k] - px;
                    double dy = y[k] - py;
                    if (dx * dx + dy * dy < distance * distance) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
