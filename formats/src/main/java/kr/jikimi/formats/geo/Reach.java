package kr.jikimi.formats.geo;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.Numbers;
import org.locationtech.jts.geom.Coordinate;

/** Whether the coordinates of a GeoJSON file can be of the system they are said to be in. */
record Reach(Path file, Projection said) {

    private static final List<Projection> LIKELY = IntStream.of(5179, 5186, 5181, 5174, 5185, 5187, 5188, 32652)
            .mapToObj(Projection::new)
            .toList();

    /** Refuses a feature with a place that the system does not have. */
    void require(Feature feature) {
        for (var place : feature.geometry().getCoordinates()) {
            if (!holds(said, place.x, place.y)) {
                throw new BadInput(
                        "%s: %s".formatted(file, feature.path()),
                        "[%s, %s]".formatted(Numbers.text(place.x), Numbers.text(place.y)),
                        "places in %s (%s)"
                                .formatted(
                                        said.name(),
                                        said.geographic() ? "longitude, latitude" : "east, north in metres"),
                        remedy(place));
            }
        }
    }

    private static boolean holds(Projection projection, double x, double y) {
        if (projection.geographic()) {
            return Math.abs(x) <= 180 && Math.abs(y) <= 90;
        }
        double[] degrees = projection.to(Projection.WGS84).at(x, y);
        return Territory.of(projection).holds(degrees[0], degrees[1]) && !(Math.abs(x) <= 180 && Math.abs(y) <= 180);
    }

    private String remedy(Coordinate place) {
        if (holds(said, place.y, place.x)) {
            return said.geographic()
                    ? "latitude and longitude are exchanged: GeoJSON writes the longitude first."
                    : "the two coordinates are exchanged: east comes first.";
        }
        if (!said.geographic() && holds(Projection.WGS84, place.x, place.y)) {
            return "say --area-crs EPSG:4326: these are degrees.";
        }
        return LIKELY.stream()
                .filter(one -> !one.equals(said) && isKorean(one, place))
                .findFirst()
                .map(one -> "say --area-crs %s.".formatted(one.name()))
                .orElse("name the system of the file with --area-crs, such as EPSG:5179, EPSG:5186 or UTM 52N.");
    }

    private static boolean isKorean(Projection projection, Coordinate place) {
        double[] degrees = projection.to(Projection.WGS84).at(place.x, place.y);
        return KoreanLand.holds(degrees[0], degrees[1]);
    }
}
