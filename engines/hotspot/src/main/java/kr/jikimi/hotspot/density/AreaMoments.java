package kr.jikimi.hotspot.density;

import java.util.Arrays;
import java.util.List;
import kr.jikimi.hotspot.Area;

/**
 * Moments of an area by bin: each ring is clipped to the row of bins, then column by column (Sutherland and Hodgman
 * 1974), and {@code ∫∫ u^a v^b du dv = ∮ u^(a+1) v^b dv / (a+1)} is taken along the sides by a Gauss-Legendre rule that is
 * exact for these degrees. The doubled sides that clipping leaves along a cut cancel in the integral.
 */
final class AreaMoments implements MomentSource {

    private static final double[] NODES = {
        0.1834346424956498, 0.5255324099163290, 0.7966664774136267, 0.9602898564975363
    };
    private static final double[] WEIGHTS = {
        0.3626837833783620, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763
    };

    private final BinGrid bins;
    private final List<double[]> rings;

    AreaMoments(Area area, BinGrid bins) {
        this.bins = bins;
        this.rings = area.rings().stream().map(this::inBins).toList();
    }

    private double[] inBins(double[] ring) {
        double[] scaled = new double[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            scaled[i] = (ring[i] - bins.west()) / bins.size();
            scaled[i + 1] = (ring[i + 1] - bins.south()) / bins.size();
        }
        return scaled;
    }

    @Override
    public boolean isEmpty(int row) {
        return rings.stream().allMatch(ring -> aside(ring, row));
    }

    private static boolean aside(double[] ring, int row) {
        boolean below = true;
        boolean above = true;
        for (int i = 1; i < ring.length; i += 2) {
            below &= ring[i] <= row;
            above &= ring[i] >= row + 1;
        }
        return below || above;
    }

    @Override
    public void add(int row, double[] moments) {
        for (double[] ring : rings) {
            if (!aside(ring, row)) {
                double[] band = Clip.keep(Clip.keep(ring, 1, row, true), 1, row + 1, false);
                addColumns(band, row, moments);
            }
        }
    }

    private void addColumns(double[] band, int row, double[] moments) {
        double[] rest = Clip.keep(band, 0, 0, true);
        int column = rest.length == 0 ? bins.columns() : (int) Math.floor(Clip.least(rest, 0));
        while (rest.length > 0 && column < bins.columns()) {
            double[] piece = Clip.keep(rest, 0, column + 1, false);
            rest = Clip.keep(rest, 0, column + 1, true);
            addPiece(piece, column, row, moments);
            column++;
        }
    }

    private void addPiece(double[] piece, int column, int row, double[] moments) {
        double scale = 1 / bins.order().ratio();
        for (int i = 0; i < piece.length; i += 2) {
            int next = (i + 2) % piece.length;
            double u = (piece[i] - column - 0.5) * scale;
            double v = (piece[i + 1] - row - 0.5) * scale;
            double du = (piece[next] - piece[i]) * scale;
            double dv = (piece[next + 1] - piece[i + 1]) * scale;
            if (dv != 0) {
                addSide(moments, column * bins.order().moments(), new double[] {u, v, du, dv});
            }
        }
    }

    private void addSide(double[] moments, int from, double[] side) {
        for (int node = 0; node < 2 * NODES.length; node++) {
            double t = (1 + (node % 2 == 0 ? NODES[node / 2] : -NODES[node / 2])) / 2;
            double u = side[0] + t * side[2];
            double v = side[1] + t * side[3];
            double row = WEIGHTS[node / 2] / 2 * side[3] * u;
            int k = from;
            for (int left = bins.order().order(); left > 0; left--) {
                double term = row;
                for (int a = 0; a < left; a++) {
                    moments[k++] += term / (a + 1);
                    term *= u;
                }
                row *= v;
            }
        }
    }

    /** Clipping a ring by a line parallel to an axis. */
    static final class Clip {

        private Clip() {}

        /** The part of a ring whose coordinate on the axis (0 for x, 1 for y) is at least, or at most, a limit. */
        static double[] keep(double[] ring, int axis, double limit, boolean above) {
            double[] kept = new double[ring.length * 2 + 4];
            int size = 0;
            for (int i = 0; i < ring.length; i += 2) {
                int next = (i + 2) % ring.length;
                boolean here = above ? ring[i + axis] >= limit : ring[i + axis] <= limit;
                boolean there = above ? ring[next + axis] >= limit : ring[next + axis] <= limit;
                if (here) {
                    kept[size++] = ring[i];
                    kept[size++] = ring[i + 1];
                }
                if (here != there) {
                    double t = (limit - ring[i + axis]) / (ring[next + axis] - ring[i + axis]);
                    double other = ring[i + 1 - axis] + t * (ring[next + 1 - axis] - ring[i + 1 - axis]);
                    kept[size++] = axis == 0 ? limit : other;
                    kept[size++] = axis == 0 ? other : limit;
                }
            }
            return flat(kept, size, axis, limit) ? new double[0] : Arrays.copyOf(kept, size);
        }

        private static boolean flat(double[] ring, int size, int axis, double limit) {
            for (int i = 0; i < size; i += 2) {
                if (ring[i + axis] != limit) {
                    return false;
                }
            }
            return true;
        }

        static double least(double[] ring, int axis) {
            double least = Double.POSITIVE_INFINITY;
            for (int i = axis; i < ring.length; i += 2) {
                least = Math.min(least, ring[i]);
            }
            return least;
        }
    }
}
