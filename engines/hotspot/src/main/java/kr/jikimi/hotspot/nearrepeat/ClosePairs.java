package kr.jikimi.hotspot.nearrepeat;

import java.util.Arrays;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Points;
import org.jspecify.annotations.Nullable;

/**
 * All pairs of events within the last distance band: band 0 is the very same place. Found once, in the order of x;
 * every simulation counts over them again.
 */
final class ClosePairs {

    private static final int MOST = 400_000_000;

    private final int bands;
    private final int[] first;
    private final int[] second;
    private final byte[] band;

    private ClosePairs(int bands, int[] first, int[] second, byte[] band) {
        this.bands = bands;
        this.first = first;
        this.second = second;
        this.band = band;
    }

    static ClosePairs of(Points points, NearRepeatOptions options) {
        int[] byX = IntStream.range(0, points.count())
                .boxed()
                .sorted((i, j) -> Double.compare(points.x()[i], points.x()[j]))
                .mapToInt(Integer::intValue)
                .toArray();
        var finder = new Finder(points, byX, options);
        int[] counts =
                IntStream.range(0, byX.length).parallel().map(finder::count).toArray();
        long total = Arrays.stream(counts).asLongStream().sum();
        if (total > MOST) {
            throw new IllegalArgumentException(
                    "%,d pairs lie within %s m, expected at most %,d.%nMaybe take fewer or narrower distance bands, or a shorter period."
                            .formatted(total, options.distanceBand() * options.distanceBands(), MOST));
        }
        return finder.pairs(counts, (int) total);
    }

    private record Finder(Points points, int[] byX, NearRepeatOptions options) {

        int count(int k) {
            return visit(k, null, 0);
        }

        ClosePairs pairs(int[] counts, int total) {
            var found = new ClosePairs(options.distanceBands() + 1, new int[total], new int[total], new byte[total]);
            int[] starts = new int[counts.length];
            for (int k = 1; k < counts.length; k++) {
                starts[k] = starts[k - 1] + counts[k - 1];
            }
            IntStream.range(0, byX.length).parallel().forEach(k -> visit(k, found, starts[k]));
            return found;
        }

        private int visit(int k, @Nullable ClosePairs into, int start) {
            int i = byX[k];
            double reach = options.distanceBand() * options.distanceBands();
            int found = 0;
            for (int other = k + 1; other < byX.length; other++) {
                int j = byX[other];
                double dx = points.x()[j] - points.x()[i];
                if (dx > reach) {
                    break;
                }
                double dy = points.y()[j] - points.y()[i];
                if (Math.abs(dy) <= reach && dx * dx + dy * dy <= reach * reach) {
                    if (into != null) {
                        into.set(start + found, i, j, bandOf(Math.sqrt(dx * dx + dy * dy)));
                    }
                    found++;
                }
            }
            return found;
        }

        private int bandOf(double distance) {
            int band = 0;
            while (band < options.distanceBands() && distance > band * options.distanceBand()) {
                band++;
            }
            return band;
        }
    }

    private void set(int at, int i, int j, int of) {
        first[at] = i;
        second[at] = j;
        band[at] = (byte) of;
    }

    /** Pairs by distance band and time band. */
    long[][] count(double[] days, NearRepeatOptions options) {
        double[] edges = TimeBands.edges(options);
        int width = edges.length + 1;
        long[] flat = new long[bands * width];
        for (int k = 0; k < first.length; k++) {
            double apart = Math.abs(days[first[k]] - days[second[k]]);
            int column = 0;
            while (column < edges.length && apart > edges[column]) {
                column++;
            }
            flat[band[k] * width + column]++;
        }
        long[][] table = new long[bands][];
        Arrays.setAll(table, row -> Arrays.copyOfRange(flat, row * width, (row + 1) * width));
        return table;
    }
}
