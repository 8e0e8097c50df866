package kr.jikimi.papers.map;

import java.util.List;

/**
 * A grid of numbers to be drawn. Rows run from south to north and columns from west to east; cell
 * {@code row * columns + column}. All lengths are metres of one plane.
 *
 * @param values one per cell, NaN where there is none; kept as given
 * @param outlines rings such as district borders, {@code x0, y0, x1, y1, ...}; kept as given
 */
public record GridMap(Frame frame, double[] values, MapKey key, Words title, Words note, List<double[]> outlines) {

    /** Where the grid lies. */
    public record Frame(double west, double south, double cell, int columns, int rows) {

        double width() {
            return columns * cell;
        }

        double height() {
            return rows * cell;
        }
    }

    public GridMap {
        outlines = List.copyOf(outlines);
        if (values.length != frame.columns() * frame.rows()) {
            throw new IllegalArgumentException(
                    "A map of %d by %d cells has %d values.".formatted(frame.columns(), frame.rows(), values.length));
        }
    }

    /** The map as a PNG whose longer side, legend apart, has so many pixels. */
    public byte[] png(int pixels) {
        return new MapDrawing(this, pixels, false).png();
    }

    /** The same with English labels. */
    public byte[] englishPng(int pixels) {
        return new MapDrawing(this, pixels, true).png();
    }
}
