package kr.jikimi.formats.geo;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a FeatureCollection feature by feature, so that a file may be larger than memory: longitude and latitude to
 * 1e-8 degrees (a millimetre), outer rings counter-clockwise, as RFC 7946 asks.
 */
public final class GeoJsonWriter implements AutoCloseable {

    private static final double FINE = 1e8;

    private final JsonGenerator json;
    private final Projection.Transform transform;

    /** @param projection in which the geometries will be given */
    public GeoJsonWriter(OutputStream out, Projection projection) {
        this.json = JsonMapper.builder().build().createGenerator(out);
        this.transform = projection.to(Projection.WGS84);
        json.writeStartObject().writeName("type").writeString("FeatureCollection");
        json.writeName("features").writeStartArray();
    }

    /** @param properties numbers (to ten digits), texts, booleans or null */
    public void feature(Geometry geometry, Map<String, ? extends @Nullable Object> properties) {
        json.writeRaw('\n');
        json.writeStartObject().writeName("type").writeString("Feature").writeName("geometry");
        geometry(Geometries.turned(Geometries.through(geometry, transform)));
        json.writeName("properties").writeStartObject();
        properties.forEach(this::property);
        json.writeEndObject().writeEndObject();
    }

    private void property(String name, @Nullable Object value) {
        json.writeName(name);
        switch (value) {
            case null -> json.writeNull();
            case Double number when !Double.isFinite(number) -> json.writeNull();
            case Double number -> json.writeNumber(new BigDecimal(number, new MathContext(10)));
            case Number number -> json.writeNumber(number.longValue());
            case Boolean truth -> json.writeBoolean(truth);
            default -> json.writeString(value.toString());
        }
    }

    private void geometry(Geometry geometry) {
        json.writeStartObject().writeName("type").writeString(geometry.getGeometryType());
        json.writeName("coordinates");
        coordinates(geometry);
        json.writeEndObject();
    }

    private void coordinates(Geometry geometry) {
        switch (geometry) {
            case Polygon polygon -> {
                json.writeStartArray();
                coordinates(polygon.getExteriorRing());
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    coordinates(polygon.getInteriorRingN(i));
                }
                json.writeEndArray();
            }
            case LineString line -> {
                json.writeStartArray();
                for (var place : line.getCoordinates()) {
                    place(place);
                }
                json.writeEndArray();
            }
            case GeometryCollection many -> {
                json.writeStartArray();
                for (int i = 0; i < many.getNumGeometries(); i++) {
                    coordinates(many.getGeometryN(i));
                }
                json.writeEndArray();
            }
            default -> place(geometry.getCoordinate());
        }
    }

    private void place(Coordinate place) {
        json.writeStartArray();
        json.writeNumber(Math.rint(place.x * FINE) / FINE);
        json.writeNumber(Math.rint(place.y * FINE) / FINE);
        json.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray().writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
