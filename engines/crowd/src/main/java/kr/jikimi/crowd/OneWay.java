package kr.jikimi.crowd;

import org.locationtech.jts.geom.LineString;

/**
 * A line that is crossed in one direction only.
 *
 * @param line metres
 * @param towards the side to which people may cross, seen along the line from its first point to its last
 */
public record OneWay(LineString line, Side towards) {

    /** A side of a line, seen along it. */
    public enum Side {
        LEFT,
        RIGHT
    }

    public OneWay {
        line = Require.line(line, "A one-way line");
    }
}
