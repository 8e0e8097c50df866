package kr.jikimi.formats.geo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.Numbers;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import tools.jackson.databind.JsonNode;

/** Geometries from GeoJSON nodes, with the path of what is wrong. */
record Geometries(Path file, List<String> mended) {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    Geometries(Path file) {
        this(file, new ArrayList<>());
    }

    Geometry read(JsonNode node, String path) {
        var type = node.path("type").asString("");
        var at = path + ".coordinates";
        var parts = node.path("coordinates");
        return switch (type) {
            case "Point" -> FACTORY.createPoint(coordinate(parts, at));
            case "MultiPoint" -> FACTORY.createMultiPointFromCoords(line(parts, at));
            case "LineString" -> FACTORY.createLineString(line(parts, at, 2));
            case "MultiLineString" ->
                FACTORY.createMultiLineString(each(parts, (part, to) -> FACTORY.createLineString(line(part, to, 2)), at)
                        .toArray(LineString[]::new));
            case "Polygon" -> sound(polygon(parts, at), path);
            case "MultiPolygon" ->
                sound(FACTORY.createMultiPolygon(each(parts, this::polygon, at).toArray(Polygon[]::new)), path);
            case "GeometryCollection" ->
                FACTORY.createGeometryCollection(each(node.path("geometries"), this::read, path + ".geometries")
                        .toArray(Geometry[]::new));
            default ->
                throw bad(
                        path + ".type", type.isEmpty() ? "no type" : type, "a GeoJSON geometry, Feature or collection");
        };
    }

    private interface Part<T> {
        T read(JsonNode node, String path);
    }

    private static <T> List<T> each(JsonNode nodes, Part<T> part, String path) {
        return IntStream.range(0, nodes.size())
                .mapToObj(i -> part.read(nodes.get(i), "%s[%d]".formatted(path, i)))
                .toList();
    }

    private Polygon polygon(JsonNode rings, String path) {
        if (rings.isEmpty()) {
            throw bad(path, "no ring", "one or more");
        }
        var all = each(rings, this::ring, path);
        return FACTORY.createPolygon(all.getFirst(), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    private LinearRing ring(JsonNode corners, String path) {
        var line = line(corners, path, 3);
        var closed = line;
        if (!line[0].equals2D(line[line.length - 1])) {
            closed = Arrays.copyOf(line, line.length + 1);
            closed[line.length] = line[0].copy();
        }
        if (closed.length < 4) {
            throw bad(path, (closed.length - 1) + " corners", "three or more");
        }
        return FACTORY.createLinearRing(closed);
    }

    private Coordinate[] line(JsonNode places, String path, int least) {
        var line = line(places, path);
        if (line.length < least) {
            throw bad(path, line.length + " positions", least + " or more");
        }
        return line;
    }

    private Coordinate[] line(JsonNode places, String path) {
        return each(places, this::coordinate, path).toArray(Coordinate[]::new);
    }

    private Coordinate coordinate(JsonNode node, String path) {
        if (node.size() < 2 || !node.get(0).isNumber() || !node.get(1).isNumber()) {
            throw bad(path, node.isMissingNode() ? "nothing" : node.toString(), "a pair of numbers");
        }
        return new Coordinate(node.get(0).asDouble(), node.get(1).asDouble());
    }

    private BadInput bad(String path, String found, String expected) {
        return new BadInput(file + ": " + path, found, expected, "mend the file there.");
    }

    private Geometry sound(Geometry geometry, String path) {
        var fault = new IsValidOp(geometry).getValidationError();
        if (fault == null) {
            return turned(geometry);
        }
        var at = fault.getCoordinate();
        mended.add("%s: %s at %s, %s".formatted(path, fault.getMessage(), rounded(at.x), rounded(at.y)));
        return turned(GeometryFixer.fix(geometry));
    }

    private static String rounded(double value) {
        return Numbers.text(Math.round(value * 1e6) / 1e6);
    }

    /** Outer rings counter-clockwise, holes clockwise. */
    static Geometry turned(Geometry geometry) {
        return geometry.norm().reverse();
    }

    /** The geometry with every coordinate transformed. */
    static Geometry through(Geometry geometry, Projection.Transform transform) {
        var moved = geometry.copy();
        moved.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence places, int i) {
                double[] to = transform.at(places.getX(i), places.getY(i));
                places.setOrdinate(i, 0, to[0]);
                places.setOrdinate(i, 1, to[1]);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return moved;
    }
}
