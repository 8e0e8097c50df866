package kr.jikimi.crowd.internal;

import java.util.Arrays;
import kr.jikimi.crowd.DensityGrid;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The cells that density is sampled on, and how much of the Gaussian around each centre lies where people can stand.
 * Beside a wall half of it does not, and a sum over persons alone would tell half of the density.
 */
final class DensityCells {

    /** The Gaussian is cut at four standard deviations, metres. */
    static final double REACH = 4 * DensityGrid.SIGMA;

    /** A sum is never raised more than by four, which is the corner of a room. */
    private static final double LEAST = 0.25;

    private static final int LINES_PER_CELL = 20;
    private static final double LINE = DensityGrid.CELL / LINES_PER_CELL;

    final Raster cells;
    final boolean[] walkable;
    /** What the sum over persons is divided by, 0.25 to 1, by cell. */
    final float[] share;

    DensityCells(Geometry area) {
        this.cells = over(area.getEnvelopeInternal());
        this.walkable = cells.fill(area);
        this.share = shares(area);
    }

    private static Raster over(Envelope box) {
        double x = Math.floor(box.getMinX());
        double y = Math.floor(box.getMinY());
        return new Raster(x, y, DensityGrid.CELL, (int) Math.max(1, Math.ceil(box.getMaxX() - x)), (int)
                Math.max(1, Math.ceil(box.getMaxY() - y)));
    }

    /**
     * Integrates exactly along lines 5 cm apart, since the Gaussian is a product of east and north. Cost: lines times
     * columns that lie near an edge of the area.
     */
    private float[] shares(Geometry area) {
        float[] shares = new float[cells.cells()];
        double[] east = new double[cells.columns()];
        var lines = new Raster(cells.x(), cells.y(), LINE, 1, cells.rows() * LINES_PER_CELL);
        lines.eachRow(area, (line, crossings, count) -> {
            Arrays.fill(east, 0);
            for (int k = 0; k + 1 < count; k += 2) {
                add(east, crossings[k], crossings[k + 1]);
            }
            spread(shares, lines.y() + (line + 0.5) * LINE, east);
        });
        for (int cell = 0; cell < shares.length; cell++) {
            shares[cell] = (float) Math.clamp(shares[cell], LEAST, 1);
        }
        return shares;
    }

    /** Adds the part of each column's Gaussian that lies between two crossings of a line. */
    private void add(double[] east, double from, double to) {
        int first = cells.column(from - REACH);
        int last = cells.column(to + REACH);
        for (int column = first; column <= last; column++) {
            double centre = cells.x() + (column + 0.5) * DensityGrid.CELL;
            east[column] += Bell.between(from - centre, to - centre);
        }
    }

    private void spread(float[] shares, double y, double[] east) {
        int first = cells.row(y - REACH);
        int last = cells.row(y + REACH);
        for (int row = first; row <= last; row++) {
            double centre = cells.y() + (row + 0.5) * DensityGrid.CELL;
            double north = Bell.between(y - LINE / 2 - centre, y + LINE / 2 - centre);
            for (int column = 0; column < east.length; column++) {
                shares[row * east.length + column] += (float) (north * east[column]);
            }
        }
    }
}
