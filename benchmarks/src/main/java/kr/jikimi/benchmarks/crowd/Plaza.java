package kr.jikimi.benchmarks.crowd;

import java.util.List;
import kr.jikimi.crowd.Exit;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Source;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** A square plaza, one square metre for each person, with an exit of 6 m in the middle of each side. */
final class Plaza {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final double HALF_EXIT = 3;

    private Plaza() {}

    static Scenario of(int people, double until) {
        double side = Math.sqrt(people);
        double low = side / 2 - HALF_EXIT;
        double high = side / 2 + HALF_EXIT;
        var floor = GEOMETRIES.toGeometry(new Envelope(0, side, 0, side));
        return Scenario.of(
                floor,
                List.of(Source.of("crowd", floor, people)),
                List.of(
                        Exit.of("south", line(low, 0, high, 0)),
                        Exit.of("north", line(low, side, high, side)),
                        Exit.of("west", line(0, low, 0, high)),
                        Exit.of("east", line(side, low, side, high))),
                until);
    }

    private static LineString line(double x0, double y0, double x1, double y1) {
        return GEOMETRIES.createLineString(new Coordinate[] {new Coordinate(x0, y0), new Coordinate(x1, y1)});
    }
}
