package kr.jikimi.crowd.verification;

import java.util.List;
import java.util.Objects;
import kr.jikimi.crowd.Exit;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Source;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** The places of the cases, from rectangles along the axes. Metres. */
final class Places {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** How far rectangles overlap so that their union has no slit. */
    private static final double LAP = 0.001;

    private Places() {}

    static Geometry box(double left, double low, double right, double high) {
        return FACTORY.toGeometry(new Envelope(left, right, low, high));
    }

    static LineString line(double x0, double y0, double x1, double y1) {
        return FACTORY.createLineString(new Coordinate[] {new Coordinate(x0, y0), new Coordinate(x1, y1)});
    }

    static Geometry union(Geometry... parts) {
        return Objects.requireNonNull(UnaryUnionOp.union(List.of(parts)));
    }

    static Geometry polygon(double... xy) {
        var ring = new Coordinate[xy.length / 2 + 1];
        for (int k = 0; k < xy.length / 2; k++) {
            ring[k] = new Coordinate(xy[2 * k], xy[2 * k + 1]);
        }
        ring[xy.length / 2] = ring[0].copy();
        return FACTORY.createPolygon(ring);
    }

    /** A corridor from x = 0 that ends with an exit of its whole width; people stand in the first part. */
    static Scenario corridor(double length, double width, double crowd, int people) {
        return Scenario.of(
                box(0, 0, length, width),
                List.of(Source.of("crowd", box(0, 0, crowd, width), people)),
                List.of(Exit.of("end", line(length, 0, length, width))),
                900);
    }

    /**
     * A crowd at three persons per square metre before a bottleneck that begins at y = 0, and room behind it. A length
     * of 0 makes the exit itself the bottleneck.
     */
    static Scenario bottleneck(double width, double length, int people) {
        double side = Math.max(8, width + 4);
        double depth = people / (3 * (side - 0.4)) + 1.4;
        Geometry hall = box(-side / 2, -depth, side / 2, 0);
        List<Source> crowd =
                List.of(Source.of("crowd", box(0.2 - side / 2, 0.2 - depth, side / 2 - 0.2, -1.2), people));
        if (length == 0) {
            return Scenario.of(hall, crowd, List.of(Exit.of("out", line(-width / 2, 0, width / 2, 0))), 900);
        }
        Geometry place = union(
                hall, box(-width / 2, -LAP, width / 2, length + LAP), box(-side / 2, length, side / 2, length + 4));
        return Scenario.of(
                place, crowd, List.of(Exit.of("out", line(-side / 2, length + 4, side / 2, length + 4))), 900);
    }

    /** Two rooms of 10 by 10 m and a passage between the middles of their sides. */
    static Geometry twoRooms(double length, double width) {
        return union(
                box(0, 0, 10, 10),
                box(10 - LAP, 5 - width / 2, 10 + length + LAP, 5 + width / 2),
                box(10 + length, 0, 20 + length, 10));
    }
}
