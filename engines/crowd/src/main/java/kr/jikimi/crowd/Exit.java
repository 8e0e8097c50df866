package kr.jikimi.crowd;

import org.locationtech.jts.geom.LineString;

/**
 * A line by which people leave. On the edge of the walkable area it is an opening in the wall while open, and a wall
 * while closed; inside the area it is a line behind which people are gone. A person leaves when the centre reaches the
 * line.
 *
 * @param id name, unique among exits
 * @param line the opening, metres
 * @param openFrom seconds
 * @param openTo seconds; may be infinite
 */
public record Exit(String id, LineString line, double openFrom, double openTo) {

    public Exit {
        Require.text(id, "An exit needs an id.");
        line = Require.line(line, "The line of exit \"" + id + "\"");
        Require.window(openFrom, openTo, "Exit \"" + id + "\"");
    }

    /** Always open. */
    public static Exit of(String id, LineString line) {
        return new Exit(id, line, 0, Double.POSITIVE_INFINITY);
    }

    public Exit openBetween(double from, double to) {
        return new Exit(id, line, from, to);
    }

    public boolean isOpenAt(double seconds) {
        return seconds >= openFrom && seconds < openTo;
    }
}
