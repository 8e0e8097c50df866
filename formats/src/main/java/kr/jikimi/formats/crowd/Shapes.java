package kr.jikimi.formats.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Reads GeoJSON shapes (RFC 7946) as they stand in the file, and projects them when they are found in order. */
final class Shapes {

    private static final double FAR = 1e8;
    private static final double LARGEST = 1e6;
    private static final String RANGE = "two numbers [x, y] between -100000000 and 100000000";
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Crs crs;
    private final Metres metres;

    private Shapes(Crs crs, Metres metres) {
        this.crs = crs;
        this.metres = metres;
    }

    /** Shapes of a file; the walkable area decides where the middle of its projection lies. */
    static Shapes of(Crs crs, JsonValue walkable) {
        var raw = new Shapes(crs, Metres.of(crs)).area(walkable).getEnvelopeInternal();
        if (crs != Crs.EPSG_4326) {
            if (raw.getWidth() < 1 && raw.getHeight() < 1) {
                throw walkable.refused(
                        "a place of %s by %s m".formatted((float) raw.getWidth(), (float) raw.getHeight()),
                        "coordinates in metres (crs \"" + crs.text() + "\")",
                        "the coordinates are degrees: set \"crs\" to \"EPSG:4326\", or project them to metres.");
            }
            return inReach(walkable, new Shapes(crs, Metres.of(crs)));
        }
        if (raw.getWidth() > 1 || raw.getHeight() > 1) {
            throw walkable.refused(
                    "a place of %s by %s degrees".formatted((float) raw.getWidth(), (float) raw.getHeight()),
                    "a place of less than one degree (crs \"EPSG:4326\")",
                    "the coordinates are metres: set \"crs\" to \"local\" or \"EPSG:5179\".");
        }
        return inReach(walkable, new Shapes(crs, Metres.ofDegrees(raw)));
    }

    private static Shapes inReach(JsonValue walkable, Shapes shapes) {
        var box = shapes.area(walkable).getEnvelopeInternal();
        if (box.getArea() > LARGEST) {
            throw walkable.refused(
                    String.format(
                            Locale.ROOT, "a place of %.1f by %.1f km", box.getWidth() / 1000, box.getHeight() / 1000),
                    "at most 1 square kilometre, the rectangle around it counted",
                    "simulate a part of it: ways and densities are reckoned on a grid over the whole rectangle.");
        }
        return shapes;
    }

    Metres metres() {
        return metres;
    }

    /** A polygon or multipolygon that does not cross itself. */
    Geometry area(JsonValue value) {
        refuseFeature(value);
        value.object(List.of("type", "coordinates"), List.of());
        String type = value.at("type").word(List.of("Polygon", "MultiPolygon"));
        JsonValue coordinates = value.at("coordinates");
        Geometry area;
        if (type.equals("Polygon")) {
            area = polygon(coordinates);
        } else {
            area = FACTORY.createMultiPolygon(
                    filled(coordinates, "polygons").stream().map(this::polygon).toArray(Polygon[]::new));
        }
        var error = new IsValidOp(area).getValidationError();
        if (error != null) {
            var at = error.getCoordinate();
            throw value.refused(
                    "a polygon with a fault (" + error.getMessage() + ") at [" + at.x + ", " + at.y + "]",
                    "a polygon whose edge neither crosses nor touches itself",
                    "put its corners in order around the area, and draw parts that touch as one.");
        }
        return metres.of(area);
    }

    LineString line(JsonValue value) {
        refuseFeature(value);
        value.object(List.of("type", "coordinates"), List.of());
        value.at("type").word(List.of("LineString"));
        JsonValue coordinates = value.at("coordinates");
        var points = positions(coordinates);
        if (points.length < 2) {
            throw coordinates.wrong("at least two positions", "give where the line begins and where it ends.");
        }
        var line = FACTORY.createLineString(points);
        if (line.getLength() == 0) {
            throw coordinates.wrong(
                    "a line with a length", "give two different positions: the left and the right end.");
        }
        return metres.of(line);
    }

    private static void refuseFeature(JsonValue value) {
        if (value.has("geometry") || value.has("features")) {
            throw value.refused("a GeoJSON feature", "a bare geometry", "take the \"geometry\" out of the feature.");
        }
    }

    private Polygon polygon(JsonValue rings) {
        List<LinearRing> read = new ArrayList<>();
        for (JsonValue ring : filled(rings, "rings")) {
            read.add(ring(ring));
        }
        return FACTORY.createPolygon(
                read.getFirst(), read.subList(1, read.size()).toArray(LinearRing[]::new));
    }

    private static List<JsonValue> filled(JsonValue list, String what) {
        if (list.list().isEmpty()) {
            throw list.wrong("at least one of its " + what, "draw the area.");
        }
        return list.list();
    }

    private LinearRing ring(JsonValue ring) {
        var points = positions(ring);
        if (points.length < 4) {
            throw ring.wrong("at least four positions, the last one like the first", "give every corner.");
        }
        if (!points[0].equals2D(points[points.length - 1])) {
            throw ring.refused(
                    "a ring from [%s, %s] to [%s, %s]"
                            .formatted(
                                    points[0].x, points[0].y, points[points.length - 1].x, points[points.length - 1].y),
                    "a ring that ends where it begins",
                    "repeat the first position at the end.");
        }
        return FACTORY.createLinearRing(points);
    }

    private Coordinate[] positions(JsonValue list) {
        return list.list().stream().map(this::position).toArray(Coordinate[]::new);
    }

    /** A height, if there is one, is left out. */
    private Coordinate position(JsonValue value) {
        List<JsonValue> parts = value.list();
        if (parts.size() < 2 || parts.size() > 3) {
            throw value.wrong(RANGE, "write the position as [x, y].");
        }
        double x = parts.get(0).number(-FAR, FAR, RANGE);
        double y = parts.get(1).number(-FAR, FAR, RANGE);
        if (crs == Crs.EPSG_4326 && (Math.abs(x) > 180 || Math.abs(y) > 90)) {
            boolean swapped = Math.abs(x) <= 90 && Math.abs(y) <= 180;
            throw value.wrong(
                    "longitude and latitude in degrees (crs \"EPSG:4326\")",
                    swapped
                            ? "the latitude stands first: GeoJSON wants [longitude, latitude]."
                            : "the coordinates are metres: set \"crs\" to \"EPSG:5179\" or \"local\".");
        }
        return new Coordinate(x, y);
    }
}
