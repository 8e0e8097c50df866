package kr.jikimi.formats.crowd;

import java.util.Optional;
import kr.jikimi.formats.geo.Projection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The metres in which a scenario is simulated. Metres of the file stay as they are; degrees become EPSG:5179 in Korea
 * and metres of the local UTM zone elsewhere.
 */
public final class Metres {

    private final String name;
    private final Optional<Projection> projection;

    private Metres(String name, Optional<Projection> projection) {
        this.name = name;
        this.projection = projection;
    }

    static Metres of(Crs crs) {
        return new Metres(crs.text(), Optional.empty());
    }

    /** @param place the walkable area in degrees */
    static Metres ofDegrees(Envelope place) {
        var middle = place.centre();
        var projection = Projection.localTo(middle.x, middle.y);
        return new Metres(projection.name(), Optional.of(projection));
    }

    /** The CRS of all results: {@code local}, {@code EPSG:5179} or that of a UTM zone. */
    public String name() {
        return name;
    }

    /** Longitude and latitude of a point; empty when the file is not in degrees. */
    public Optional<Coordinate> degrees(double x, double y) {
        return projection
                .map(each -> each.to(Projection.WGS84).at(x, y))
                .map(point -> new Coordinate(point[0], point[1]));
    }

    /** Projects in place. */
    <T extends Geometry> T of(T geometry) {
        projection.ifPresent(each -> geometry.apply(new Move(Projection.WGS84.to(each))));
        return geometry;
    }

    private record Move(Projection.Transform transform) implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence sequence, int k) {
            double[] to = transform.at(sequence.getX(k), sequence.getY(k));
            sequence.setOrdinate(k, 0, to[0]);
            sequence.setOrdinate(k, 1, to[1]);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
