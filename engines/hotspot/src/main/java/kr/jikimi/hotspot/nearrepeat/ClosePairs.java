package kr.jikimi.hotspot.nearrepeat;

import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Points;
import org.jspecify.annotations.Nullable;

/**
 * All pairs of events within the last distance band: band 0 is the very same place. Found once, bucket by bucket;
 * every simulation counts over them again. Counting stops as soon as there are too many.
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
        double reach = options.distanceBand() * options.distanceBands();
        var finder = new Finder(points, Buckets.of(points, reach), options);
        var sum = new LongAdder();
        int[] counts = IntStream.range(0, points.count())
                .parallel()
                .map(k -> {
                    int found = sum.sum() > MOST ? 0 : finder.count(k);
                    sum.add(found);
                    return found;
                })
                .toArray();
        if (sum.sum() > MOST) {
            throw new IllegalArgumentException(
                    "More than %,d pairs of the %,d events lie within %s m.%nMaybe take fewer or narrower distance bands, or a shorter period."
                            .formatted(MOST, points.count(), NearRepeat.times(reach, 1)));
        }
        return finder.pairs(counts, sum.intValue());
    }

    /** A number in this order, and its pairs with the later ones of its bucket and with those of half the buckets around. */
    private record Finder(Points points, Buckets buckets, NearRepeatOptions options) {

        int count(int k) {
            return visit(k, null, 0);
        }

        ClosePairs pairs(int[] counts, int total) {
            var found = new ClosePairs(options.distanceBands() + 1, new int[total], new int[total], new byte[total]);
            int[] starts = new int[counts.length];
            for (int k = 1; k < counts.length; k++) {
                starts[k] = starts[k - 1] + counts[k - 1];
            }
            IntStream.range(0, counts.length).parallel().forEach(k -> visit(k, found, starts[k]));
            return found;
        }

        private int visit(int k, @Nullable ClosePairs into, int start) {
            int found = visit(k, k + 1, buckets.end(k), into, start);
            for (int side = 0; side < Buckets.SIDES; side++) {
                found += visit(k, buckets.first(k, side), buckets.last(k, side), into, start + found);
            }
            return found;
        }

        private int visit(int k, int from, int until, @Nullable ClosePairs into, int start) {
            int i = buckets.order()[k];
            double reach = options.distanceBand() * options.distanceBands();
            int found = 0;
            for (int other = from; other < until; other++) {
                int j = buckets.order()[other];
                double dx = points.x()[j] - points.x()[i];
                double dy = points.y()[j] - points.y()[i];
                if (dx * dx + dy * dy <= reach * reach) {
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
