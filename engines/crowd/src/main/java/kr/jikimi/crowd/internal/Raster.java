package kr.jikimi.crowd.internal;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** Square cells over a rectangle, by row from the south and column from the west. */
record Raster(double x, double y, double cell, int columns, int rows) {

    /** Cells of the given edge over the envelope, with a margin on every side. */
    static Raster over(Geometry area, double cell, double margin) {
        var box = area.getEnvelopeInternal();
        double x = box.getMinX() - margin;
        double y = box.getMinY() - margin;
        int columns = (int) Math.ceil((box.getWidth() + 2 * margin) / cell) + 1;
        int rows = (int) Math.ceil((box.getHeight() + 2 * margin) / cell) + 1;
        return new Raster(x, y, cell, columns, rows);
    }

    int cells() {
        return columns * rows;
    }

    int column(double px) {
        return Math.max(0, Math.min((int) ((px - x) / cell), columns - 1));
    }

    int row(double py) {
        return Math.max(0, Math.min((int) ((py - y) / cell), rows - 1));
    }

    /** The cell of a point; points outside fall into the cells at the edge. */
    int index(double px, double py) {
        return row(py) * columns + column(px);
    }

    double centreX(int index) {
        return x + (index % columns + 0.5) * cell;
    }

    double centreY(int index) {
        return y + (index / columns + 0.5) * cell;
    }

    /** Where the middle line of a row enters and leaves an area: the first {@code count} values, from west to east. */
    interface RowVisitor {
        void row(int row, double[] crossings, int count);
    }

    /** Which cells have their centre inside the area. */
    boolean[] fill(Geometry area) {
        boolean[] inside = new boolean[cells()];
        eachRow(area, (row, crossings, count) -> fillRow(inside, row, crossings, count));
        return inside;
    }

    /** Even-odd crossings of each row. Cost: rows times edges. */
    void eachRow(Geometry area, RowVisitor visitor) {
        double[] crossings = new double[64];
        var rings = LinearComponentExtracter.getLines(area);
        for (int row = 0; row < rows; row++) {
            double py = y + (row + 0.5) * cell;
            int count = 0;
            for (Object ring : rings) {
                Coordinate[] points = ((LineString) ring).getCoordinates();
                for (int k = 1; k < points.length; k++) {
                    if ((points[k - 1].y > py) != (points[k].y > py)) {
                        crossings = count == crossings.length ? Arrays.copyOf(crossings, 2 * count) : crossings;
                        crossings[count++] = crossingAt(points[k - 1], points[k], py);
                    }
                }
            }
            Arrays.sort(crossings, 0, count);
            visitor.row(row, crossings, count);
        }
    }

    private static double crossingAt(Coordinate a, Coordinate b, double py) {
        return a.x + (py - a.y) / (b.y - a.y) * (b.x - a.x);
    }

    private void fillRow(boolean[] inside, int row, double[] crossings, int count) {
        for (int k = 0; k + 1 < count; k += 2) {
            int from = Math.max(0, (int) Math.ceil((crossings[k] - x) / cell - 0.5));
            int to = Math.min(columns - 1, (int) Math.floor((crossings[k + 1] - x) / cell - 0.5));
            for (int column = from; column <= to; column++) {
                inside[row * columns + column] = true;
            }
        }
    }
}
