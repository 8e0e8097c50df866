package kr.jikimi.formats.geo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.jikimi.formats.BadInput;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A GeoJSON file (RFC 7946): a bare geometry, a Feature or a FeatureCollection, rings in either direction, polygons with
 * crossing edges mended. An old {@code crs} member is heeded; without one coordinates are longitude and latitude. A place
 * that the system does not have is refused with the likely remedy.
 *
 * @param mended what was mended and where, such as {@code $.features[3].geometry: Self-intersection at 127.0, 37.5}
 */
public record GeoJson(Path file, Projection projection, List<Feature> features, List<String> mended) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public GeoJson {
        features = List.copyOf(features);
        mended = List.copyOf(mended);
    }

    public static GeoJson read(Path file) {
        return read(file, Optional.empty());
    }

    /** @param said the system of the coordinates, whatever the file says of it */
    public static GeoJson read(Path file, Optional<Projection> said) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new BadInput(file.toString(), "no readable file", "a GeoJSON file", "check the path.");
        }
        try {
            var root = MAPPER.readTree(Files.readString(file).replaceFirst("^\uFEFF", ""));
            var geometries = new Geometries(file);
            var features = new ArrayList<Feature>();
            collect(geometries, root, "$", features);
            var projection = said.orElseGet(() -> projection(root));
            var reach = new Reach(file, projection);
            features.forEach(reach::require);
            return new GeoJson(file, projection, features, geometries.mended());
        } catch (JacksonException e) {
            var at = e.getLocation();
            var where = at == null ? file.toString() : "%s: line %d".formatted(file, at.getLineNr());
            throw new BadInput(where, e.getOriginalMessage(), "GeoJSON", "mend the file there.");
        } catch (IOException e) {
            throw new BadInput(file.toString(), String.valueOf(e.getMessage()), "GeoJSON", "check the file.");
        }
    }

    private static void collect(Geometries geometries, JsonNode node, String path, List<Feature> found) {
        switch (node.path("type").asString("")) {
            case "FeatureCollection" -> {
                for (int i = 0; i < node.path("features").size(); i++) {
                    collect(geometries, node.path("features").get(i), "%s.features[%d]".formatted(path, i), found);
                }
            }
            case "Feature" -> {
                if (!node.path("geometry").isNull()) {
                    found.add(new Feature(
                            path,
                            geometries.read(node.path("geometry"), path + ".geometry"),
                            properties(node.path("properties"))));
                }
            }
            default -> found.add(new Feature(path, geometries.read(node, path), Map.of()));
        }
    }

    private static Map<String, String> properties(JsonNode node) {
        var properties = new LinkedHashMap<String, String>();
        node.properties()
                .forEach(entry -> properties.put(
                        entry.getKey(),
                        entry.getValue().isValueNode()
                                ? entry.getValue().asString("")
                                : entry.getValue().toString()));
        return properties;
    }

    private static Projection projection(JsonNode root) {
        var name = root.path("crs").path("properties").path("name").asString("");
        return name.isEmpty() ? Projection.WGS84 : Projection.named(name);
    }

    /** A geometry in another projection. */
    public static Geometry moved(Geometry geometry, Projection from, Projection to) {
        return Geometries.through(geometry, from.to(to));
    }

    /** All polygons of the file as one, in another projection: the study area. */
    public Geometry area(Projection target) {
        var polygons = features.stream()
                .map(Feature::geometry)
                .filter(geometry -> geometry.getDimension() == 2)
                .map(geometry -> Geometries.through(geometry, projection.to(target)))
                .toList();
        if (polygons.isEmpty()) {
            throw new BadInput(
                    file.toString(),
                    features.size() + " features and none with an area",
                    "a Polygon or MultiPolygon",
                    "draw the area as a polygon.");
        }
        return Geometries.turned(UnaryUnionOp.union(polygons));
    }
}
