package kr.jikimi.formats.raster;

import kr.jikimi.formats.geo.Projection;

/**
 * Where the square cells of a grid lie: rows from south to north, columns from west to east, cell
 * {@code row * columns + column}.
 *
 * @param west left edge in the units of the projection; {@code south} alike
 */
public record Lattice(Projection projection, double west, double south, double cell, int columns, int rows) {

    public int cells() {
        return columns * rows;
    }

    public double centreX(int index) {
        return west + (index % columns + 0.5) * cell;
    }

    public double centreY(int index) {
        return south + (index / columns + 0.5) * cell;
    }
}
