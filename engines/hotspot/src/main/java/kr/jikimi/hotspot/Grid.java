package kr.jikimi.hotspot;

/**
 * Square cells over a box. Row 0 is the southernmost, column 0 the westernmost; cell {@code row * columns + column}.
 * A cell holds its west and south edge and not its east and north edge.
 *
 * @param west left edge in metres
 * @param south lower edge in metres
 * @param cell side of a cell in metres
 */
public record Grid(double west, double south, double cell, int columns, int rows) {

    /** More cells than this are refused: a grid of that size comes from a stray point far more often than from a wish. */
    public static final int MOST_CELLS = 25_000_000;

    private static final double SLIVER = 1e-6;

    public Grid {
        if (!(cell > 0 && Double.isFinite(cell)) || columns < 1 || rows < 1) {
            throw new IllegalArgumentException(
                    "A grid of %d by %d cells of %s m is none.%nMaybe give a cell side above zero."
                            .formatted(columns, rows, cell));
        }
        if ((long) columns * rows > MOST_CELLS) {
            throw new IllegalArgumentException(
                    "A grid of %d by %d cells of %s m has more than 25 million cells.%nMaybe enlarge the cell, or leave out points far from the others."
                            .formatted(columns, rows, cell));
        }
    }

    /** Whether {@link #covering} would refuse the box for its size. */
    public static boolean tooLarge(Box box, double cell) {
        return span(box.west(), box.east(), cell) * span(box.south(), box.north(), cell) > MOST_CELLS;
    }

    /** The smallest grid over a box whose edges are multiples of the cell side, so that neighbouring runs share cells. */
    public static Grid covering(Box box, double cell) {
        if (box.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is nothing to lay a grid over.%nMaybe give points or an area.".formatted());
        }
        double columns = span(box.west(), box.east(), cell);
        double rows = span(box.south(), box.north(), cell);
        if (tooLarge(box, cell)) {
            throw new IllegalArgumentException(
                    "A grid of %.0f by %.0f cells of %s m has more than 25 million cells.%nMaybe enlarge the cell, or leave out points far from the others."
                            .formatted(columns, rows, cell));
        }
        return new Grid(
                Math.floor(box.west() / cell) * cell, Math.floor(box.south() / cell) * cell, cell, (int) columns, (int)
                        rows);
    }

    /**
     * The smallest grid over an area whose edges are multiples of the cell side: an area that ends where a cell does needs no
     * cell beyond, unlike a point there. A sliver of a millionth of a cell is not followed.
     */
    public static Grid over(Box area, double cell) {
        var grid = covering(area, cell);
        return new Grid(
                grid.west,
                grid.south,
                cell,
                Math.max(1, (int) Math.ceil((area.east() - grid.west) / cell - SLIVER)),
                Math.max(1, (int) Math.ceil((area.north() - grid.south) / cell - SLIVER)));
    }

    private static double span(double low, double high, double cell) {
        return Math.floor(high / cell) - Math.floor(low / cell) + 1;
    }

    public int cells() {
        return columns * rows;
    }

    /** The column of a coordinate, which may lie outside the grid. */
    public int column(double x) {
        return (int) Math.floor((x - west) / cell);
    }

    /** The row of a coordinate, which may lie outside the grid. */
    public int row(double y) {
        return (int) Math.floor((y - south) / cell);
    }

    /** The cell of a point, or -1 when it lies outside. */
    public int index(double x, double y) {
        int column = column(x);
        int row = row(y);
        return column < 0 || column >= columns || row < 0 || row >= rows ? -1 : row * columns + column;
    }

    public double centreX(int index) {
        return west + (index % columns + 0.5) * cell;
    }

    public double centreY(int index) {
        return south + (index / columns + 0.5) * cell;
    }

    public Box box() {
        return new Box(west, south, west + columns * cell, south + rows * cell);
    }

    /** Square kilometres of one cell. */
    public double cellSquareKilometres() {
        return cell * cell / 1e6;
    }

    /** The weights of the points summed by cell; points outside the grid are left out. Linear in points and cells. */
    public double[] count(Points points) {
        double[] counts = new double[cells()];
        for (int i = 0; i < points.count(); i++) {
            int index = index(points.x()[i], points.y()[i]);
            if (index >= 0) {
                counts[index] += points.weight(i);
            }
        }
        return counts;
    }
}
