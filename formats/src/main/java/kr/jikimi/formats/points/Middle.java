package kr.jikimi.formats.points;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The middle of places in degrees, and how far most of them lie from it. */
record Middle(double longitude, double latitude, double reach) {

    private static final double LEAST = 0.5;
    private static final int FAR = 5;

    static Middle of(double[] longitudes, double[] latitudes, int[] chosen) {
        double lon =
                quantile(IntStream.of(chosen).mapToDouble(i -> longitudes[i]).toArray(), 0.5);
        double lat =
                quantile(IntStream.of(chosen).mapToDouble(i -> latitudes[i]).toArray(), 0.5);
        double[] distances = IntStream.of(chosen)
                .mapToDouble(i -> Math.hypot(longitudes[i] - lon, latitudes[i] - lat))
                .toArray();
        return new Middle(lon, lat, Math.max(LEAST, FAR * quantile(distances, 0.9)));
    }

    /** Whether a place lies so far off that it may be a mistake. */
    boolean far(double lon, double lat) {
        return !(Math.hypot(lon - longitude, lat - latitude) <= reach);
    }

    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))];
    }
}
