package kr.jikimi.papers.site;

/**
 * Square cells over a place, by row from the south, by column from the west. The array is shared, not copied.
 *
 * @param x west edge, metres
 * @param y south edge, metres
 * @param size edge of a cell, metres
 * @param columns from west to east
 * @param rows from south to north
 * @param counted which cells have a value
 */
public record Cells(double x, double y, double size, int columns, int rows, boolean[] counted) {

    public int count() {
        return columns * rows;
    }

    public double centreX(int cell) {
        return x + (cell % columns + 0.5) * size;
    }

    public double centreY(int cell) {
        return y + (cell / columns + 0.5) * size;
    }
}
