package kr.jikimi.cli.hotspot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import kr.jikimi.formats.geo.Feature;
import kr.jikimi.formats.geo.GeoJson;
import kr.jikimi.formats.geo.Projection;
import kr.jikimi.hotspot.Area;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/** The study area in the working projection: all polygons of a file as one, and each with its name. */
final class StudyArea {

    private static final List<String> NAMES = List.of("name", "name_ko", "SIG_KOR_NM", "adm_nm", "sggnm", "district");

    private final Area area;
    private final IndexedPointInAreaLocator whole;
    private final List<Part> parts;

    private record Part(String name, List<double[]> rings, IndexedPointInAreaLocator place) {}

    StudyArea(GeoJson file, Projection working) {
        var geometry = file.area(working);
        this.area = new Area(rings(geometry));
        this.whole = new IndexedPointInAreaLocator(geometry);
        this.parts = file.features().stream()
                .filter(feature -> feature.geometry().getDimension() == 2)
                .map(feature -> part(feature, file.projection(), working))
                .toList();
    }

    private static Part part(Feature feature, Projection from, Projection to) {
        var geometry = GeoJson.moved(feature.geometry(), from, to);
        return new Part(name(feature.properties()), rings(geometry), new IndexedPointInAreaLocator(geometry));
    }

    private static String name(Map<String, String> properties) {
        return NAMES.stream()
                .filter(properties::containsKey)
                .map(properties::get)
                .findFirst()
                .orElse("");
    }

    Area area() {
        return area;
    }

    /** The rings of each polygon of the file, for maps. */
    List<double[]> outlines() {
        return parts.stream().flatMap(part -> part.rings().stream()).toList();
    }

    /** Whether a place lies inside or on the border. */
    boolean contains(double x, double y) {
        return whole.locate(new Coordinate(x, y)) != Location.EXTERIOR;
    }

    /** The name of the part a place lies in, empty when there is none. */
    String nameAt(double x, double y) {
        var place = new Coordinate(x, y);
        return parts.stream()
                .filter(part -> part.place().locate(place) != Location.EXTERIOR)
                .map(Part::name)
                .findFirst()
                .orElse("");
    }

    static double[] middle(GeoJson area) {
        var centre = area.area(Projection.WGS84).getEnvelopeInternal().centre();
        return new double[] {centre.x, centre.y};
    }

    private static List<double[]> rings(Geometry geometry) {
        var rings = new ArrayList<double[]>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon) {
                rings.add(ring(polygon.getExteriorRing()));
                for (int k = 0; k < polygon.getNumInteriorRing(); k++) {
                    rings.add(ring(polygon.getInteriorRingN(k)));
                }
            }
        }
        return rings;
    }

    /** The corners without the repeated first. */
    private static double[] ring(LineString line) {
        return Stream.of(line.getCoordinates())
                .limit(line.getNumPoints() - 1L)
                .flatMapToDouble(place -> DoubleStream.of(place.x, place.y))
                .toArray();
    }
}
