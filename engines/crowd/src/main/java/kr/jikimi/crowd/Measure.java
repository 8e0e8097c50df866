package kr.jikimi.crowd;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygonal;

/**
 * Something to measure between two moments: the flow over a line, or density and speed in an area.
 *
 * @param id name, unique among measures
 * @param place a LineString, a Polygon or a MultiPolygon
 * @param from seconds
 * @param to seconds; may be infinite
 */
public record Measure(String id, Geometry place, double from, double to) {

    public Measure {
        Require.text(id, "A measure needs an id.");
        Require.that(
                place instanceof LineString || place instanceof Polygonal,
                "Measure \"" + id + "\" needs a line or an area.");
        place = place.copy();
        Require.window(from, to, "Measure \"" + id + "\"");
    }

    /** From the beginning to the end. */
    public static Measure of(String id, Geometry place) {
        return new Measure(id, place, 0, Double.POSITIVE_INFINITY);
    }

    public Measure between(double from, double to) {
        return new Measure(id, place, from, to);
    }

    public boolean isLine() {
        return place instanceof LineString;
    }
}
