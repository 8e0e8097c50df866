package kr.jikimi.hotspot.clusters;

import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.GridValues;

/**
 * Which study cells lie within a distance of each other, centre to centre. A cell whose value is NaN is outside the study
 * and nobody's neighbour. Nothing is stored per pair: the offsets are the same for every cell.
 */
final class Neighbours {

    private final Grid grid;
    private final double[] values;
    private final int reach;
    private final boolean[] near;

    Neighbours(GridValues counts, double distance) {
        if (!(distance >= counts.grid().cell())) {
            throw new IllegalArgumentException(
                    "The distance band is %s m, expected the cell side (%s m) or more.%nMaybe leave it out: the eight cells around are the default."
                            .formatted(distance, counts.grid().cell()));
        }
        this.grid = counts.grid();
        this.values = counts.values();
        double cells = distance / grid.cell() + 1e-9;
        this.reach = (int) cells;
        this.near = new boolean[(2 * reach + 1) * (2 * reach + 1)];
        for (int k = 0; k < near.length; k++) {
            int dx = k % (2 * reach + 1) - reach;
            int dy = k / (2 * reach + 1) - reach;
            near[k] = (dx != 0 || dy != 0) && dx * dx + dy * dy <= cells * cells;
        }
    }

    /** Neighbours a cell far from every border has. */
    int most() {
        int most = 0;
        for (boolean one : near) {
            most += one ? 1 : 0;
        }
        return most;
    }

    /** The neighbours of a cell, written to a buffer; returns how many. */
    int list(int cell, int[] buffer) {
        int found = 0;
        int column = cell % grid.columns();
        int row = cell / grid.columns();
        for (int r = Math.max(0, row - reach); r <= Math.min(grid.rows() - 1, row + reach); r++) {
            int line = (r - row + reach) * (2 * reach + 1) + reach - column;
            for (int c = Math.max(0, column - reach); c <= Math.min(grid.columns() - 1, column + reach); c++) {
                int other = r * grid.columns() + c;
                if (near[line + c] && !Double.isNaN(values[other])) {
                    buffer[found++] = other;
                }
            }
        }
        return found;
    }
}
