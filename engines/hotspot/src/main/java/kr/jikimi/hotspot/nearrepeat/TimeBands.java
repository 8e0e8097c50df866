package kr.jikimi.hotspot.nearrepeat;

import java.util.Arrays;

/** Bands of the days between two events, closed on the right. */
final class TimeBands {

    private TimeBands() {}

    static double[] edges(NearRepeatOptions options) {
        double[] edges = new double[options.timeBands()];
        Arrays.setAll(edges, k -> (k + 1) * options.timeBand());
        return edges;
    }

    /** All pairs of events by band, the last being beyond: for each edge, the pairs at most so far apart. */
    static long[] pairs(double[] days, NearRepeatOptions options) {
        double[] sorted = days.clone();
        Arrays.sort(sorted);
        double[] edges = edges(options);
        long[] bands = new long[edges.length + 1];
        long before = 0;
        for (int k = 0; k < edges.length; k++) {
            long within = within(sorted, edges[k]);
            bands[k] = within - before;
            before = within;
        }
        bands[edges.length] = (long) days.length * (days.length - 1) / 2 - before;
        return bands;
    }

    private static long within(double[] sorted, double edge) {
        long pairs = 0;
        int first = 0;
        for (int i = 0; i < sorted.length; i++) {
            while (sorted[i] - sorted[first] > edge) {
                first++;
            }
            pairs += i - first;
        }
        return pairs;
    }
}
