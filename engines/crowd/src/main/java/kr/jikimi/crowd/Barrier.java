package kr.jikimi.crowd;

import org.locationtech.jts.geom.LineString;

/**
 * A line that nobody crosses for a time. It has no thickness; who stands at it when it closes stays on his side.
 *
 * @param line metres
 * @param from seconds
 * @param to seconds; may be infinite
 */
public record Barrier(LineString line, double from, double to) {

    public Barrier {
        line = Require.line(line, "The line of a barrier");
        Require.window(from, to, "A barrier");
    }

    /** There from the beginning to the end. */
    public static Barrier of(LineString line) {
        return new Barrier(line, 0, Double.POSITIVE_INFINITY);
    }

    public boolean isClosedAt(double seconds) {
        return seconds >= from && seconds < to;
    }
}
