package kr.jikimi.crowd;

import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Small places for tests, in WKT that can be drawn. */
public final class Scenes {

    private Scenes() {}

    public static Geometry area(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static Geometry box(double left, double low, double right, double high) {
        return area(String.format(
                Locale.ROOT,
                "POLYGON((%1$f %2$f, %3$f %2$f, %3$f %4$f, %1$f %4$f, %1$f %2$f))",
                left,
                low,
                right,
                high));
    }

    public static LineString line(double x0, double y0, double x1, double y1) {
        return (LineString) area(String.format(Locale.ROOT, "LINESTRING(%f %f, %f %f)", x0, y0, x1, y1));
    }

    /** A square with an exit of 6 m in the middle of each side, about one person per square metre. */
    public static Scenario plaza(int people) {
        double side = Math.max(14, Math.sqrt(people));
        double middle = side / 2;
        return Scenario.of(
                box(0, 0, side, side),
                List.of(Source.of("crowd", box(0.5, 0.5, side - 0.5, side - 0.5), people)),
                List.of(
                        Exit.of("north", line(middle - 3, side, middle + 3, side)),
                        Exit.of("south", line(middle - 3, 0, middle + 3, 0)),
                        Exit.of("west", line(0, middle - 3, 0, middle + 3)),
                        Exit.of("east", line(side, middle - 3, side, middle + 3))),
                600);
    }

    /** A corridor along the x axis; people start in its first part and leave at its end. */
    public static Scenario corridor(double length, double width, int people) {
        return Scenario.of(
                box(0, 0, length, width),
                List.of(Source.of("start", box(0, 0, length / 4, width), people)),
                List.of(Exit.of("end", line(length, 0, length, width))),
                600);
    }
}
