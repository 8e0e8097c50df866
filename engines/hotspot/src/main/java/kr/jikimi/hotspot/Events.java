package kr.jikimi.hotspot;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Points with a time each.
 *
 * @param days days since 1 January 1970, local time; fractions are hours; kept as given, finite
 */
public record Events(Points points, double[] days) {

    public Events {
        if (days.length != points.count()) {
            throw new IllegalArgumentException("%d events have %d times.".formatted(points.count(), days.length));
        }
    }

    public int count() {
        return days.length;
    }

    /** The events from a moment on and before another. */
    public Events between(double from, double until) {
        int[] chosen = IntStream.range(0, days.length)
                .filter(i -> days[i] >= from && days[i] < until)
                .toArray();
        return new Events(
                points.select(chosen),
                IntStream.of(chosen).mapToDouble(i -> days[i]).toArray());
    }

    /** The first moment, NaN when there is none. */
    public double first() {
        return Arrays.stream(days).min().orElse(Double.NaN);
    }

    /** The last moment, NaN when there is none. */
    public double last() {
        return Arrays.stream(days).max().orElse(Double.NaN);
    }
}
