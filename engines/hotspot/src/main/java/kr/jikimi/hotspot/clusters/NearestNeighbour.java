package kr.jikimi.hotspot.clusters;

import java.util.stream.IntStream;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.Points;

/**
 * The nearest-neighbour index: the mean distance from each event to the nearest other one, over {@code 0.5 sqrt(A/n)},
 * what chance would give in the area A. Below one: clustered; above: spread out. {@code z} uses the standard error
 * {@code 0.26136 / sqrt(n²/A)}; no edge correction. Weights are not used.
 *
 * <p>Edge cases: fewer than two events are refused; coincident events have distance zero and pull the index down.
 * Cost: close to linear (a grid of about one event per cell). Source: Clark and Evans (1954), Ecology 35; the index is that of
 * {@code spatstat::clarkevans} without correction.
 *
 * @param observed metres
 * @param expected metres
 */
public record NearestNeighbour(double index, double observed, double expected, double z, double p, int coincident) {

    public static NearestNeighbour of(Points points, double squareMetres) {
        int n = points.count();
        if (n < 2 || !(squareMetres > 0)) {
            throw new IllegalArgumentException(
                    "The nearest-neighbour index needs two events and an area; events found: %d, on %s m².%nMaybe name the study area."
                            .formatted(n, squareMetres));
        }
        double[] distances = distances(points);
        double observed = IntStream.range(0, n).mapToDouble(i -> distances[i]).sum() / n;
        double expected = 0.5 * Math.sqrt(squareMetres / n);
        double z = (observed - expected) / (0.26136 / Math.sqrt((double) n * n / squareMetres));
        int coincident =
                (int) IntStream.range(0, n).filter(i -> distances[i] == 0).count();
        return new NearestNeighbour(observed / expected, observed, expected, z, Normal.twoSided(z), coincident);
    }

    private static double[] distances(Points points) {
        var box = points.box();
        double span = Math.max(box.east() - box.west(), box.north() - box.south());
        double side = Math.max(span / Math.max(1, Math.min(2000, Math.sqrt(points.count()))), 1e-9);
        var grid = Grid.covering(box, side);
        int[][] buckets = Buckets.of(points, grid);
        return IntStream.range(0, points.count())
                .parallel()
                .mapToDouble(i -> nearest(points, grid, buckets, i))
                .toArray();
    }

    /** Looks in rings of cells around the event until the next ring cannot hold anything nearer. */
    private static double nearest(Points points, Grid grid, int[][] buckets, int i) {
        double best = Double.POSITIVE_INFINITY;
        int most = Math.max(grid.columns(), grid.rows());
        for (int ring = 0; ring <= most && best > Math.pow((ring - 1) * grid.cell(), 2); ring++) {
            best = Math.min(best, inRing(points, grid, buckets, i, ring));
        }
        return Math.sqrt(best);
    }

    private static double inRing(Points points, Grid grid, int[][] buckets, int i, int ring) {
        int column = grid.column(points.x()[i]);
        int row = grid.row(points.y()[i]);
        double best = Double.POSITIVE_INFINITY;
        for (int r = Math.max(0, row - ring); r <= Math.min(grid.rows() - 1, row + ring); r++) {
            int step = Math.abs(r - row) == ring || ring == 0 ? 1 : 2 * ring;
            for (int c = column - ring; c <= column + ring; c += step) {
                if (c >= 0 && c < grid.columns()) {
                    best = Math.min(best, inCell(points, buckets[r * grid.columns() + c], i));
                }
            }
        }
        return best;
    }

    private static double inCell(Points points, int[] bucket, int i) {
        double best = Double.POSITIVE_INFINITY;
        for (int j : bucket) {
            if (j != i) {
                double dx = points.x()[j] - points.x()[i];
                double dy = points.y()[j] - points.y()[i];
                best = Math.min(best, dx * dx + dy * dy);
            }
        }
        return best;
    }
}
