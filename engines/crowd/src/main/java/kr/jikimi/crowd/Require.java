package kr.jikimi.crowd;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygonal;

/** What every value of a scenario must be; the message says which thing is not. */
final class Require {

    private Require() {}

    static void that(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    static void text(String value, String message) {
        that(!value.isBlank(), message);
    }

    static Geometry polygonal(Geometry geometry, String what) {
        that(geometry instanceof Polygonal && !geometry.isEmpty(), what + " must be a polygon.");
        return geometry.copy();
    }

    static LineString line(LineString line, String what) {
        that(!line.isEmpty() && line.getLength() > 0, what + " must be a line with a length.");
        return (LineString) line.copy();
    }

    static void window(double from, double to, String what) {
        that(from >= 0 && to > from, what + ": the end of the time must be after its beginning, which is not below 0.");
    }
}
