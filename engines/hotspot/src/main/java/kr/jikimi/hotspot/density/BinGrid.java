package kr.jikimi.hotspot.density;

import kr.jikimi.hotspot.Box;
import kr.jikimi.hotspot.Grid;

/**
 * The bins under a grid of cells, with as many bins around it as there are sources in reach.
 *
 * @param size metres of a bin side
 * @param padWest bins west of the grid; the others alike
 */
record BinGrid(Grid grid, MomentOrder order, double size, int padWest, int padSouth, int columns, int rows) {

    static BinGrid of(Grid grid, MomentOrder order, Box sources) {
        double size = grid.cell() / order.split();
        int reach = order.reach();
        Box box = grid.box();
        int west = pad(box.west() - sources.west(), size, reach);
        int south = pad(box.south() - sources.south(), size, reach);
        int columns = west + grid.columns() * order.split() + pad(sources.east() - box.east(), size, reach);
        int rows = south + grid.rows() * order.split() + pad(sources.north() - box.north(), size, reach);
        return new BinGrid(grid, order, size, west, south, columns, rows);
    }

    private static int pad(double beyond, double size, int reach) {
        return beyond < 0 ? 0 : (int) Math.min(reach, Math.floor(beyond / size) + 1);
    }

    /** West edge of the westernmost bin. */
    double west() {
        return grid.west() - padWest * size;
    }

    double south() {
        return grid.south() - padSouth * size;
    }

    /** The bin column of the centre of a grid column. */
    int target(int column) {
        return padWest + column * order.split() + order.split() / 2;
    }

    int targetRow(int row) {
        return padSouth + row * order.split() + order.split() / 2;
    }
}
