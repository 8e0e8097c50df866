package kr.jikimi.formats.geo;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import kr.jikimi.formats.BadInput;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * A coordinate system by its name. x is always east and y north, in degrees (EPSG:4326: longitude, latitude) or metres,
 * whatever order the authority lists the axes in. Old systems are shifted onto WGS 84, see {@link Datums}.
 *
 * @param epsg the number, such as 5179
 */
public record Projection(int epsg) {

    public static final Projection WGS84 = new Projection(4326);
    /** The unified system of Korea (UTM-K, GRS80). */
    public static final Projection KOREA = new Projection(5179);

    private static final Pattern UTM = Pattern.compile("(?:wgs84)?utm(?:zone)?(\\d{1,2})([ns])");
    private static final Pattern NUMBER = Pattern.compile(
            "(?:urn:ogc:def:crs:|https?://www.opengis.net/def/crs/)?" + "(?:epsg[:/](?:[\\d.]*[:/])?)?(\\d{4,6})");

    /** Looking a system up reads the whole list of them, so each is looked up once. */
    private static final Map<Integer, CoordinateReferenceSystem> KNOWN = new ConcurrentHashMap<>();

    /**
     * Understands {@code EPSG:5179}, {@code 5179}, {@code urn:ogc:def:crs:EPSG::5179}, {@code CRS84}, {@code WGS84},
     * {@code UTM 52N}, {@code UTM-K}.
     */
    public static Projection named(String name) {
        var bare = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
        if (bare.equals("wgs84") || bare.endsWith("crs84")) {
            return WGS84;
        }
        if (bare.equals("utmk")) {
            return KOREA;
        }
        var utm = UTM.matcher(bare);
        if (utm.matches()) {
            int zone = Integer.parseInt(utm.group(1));
            if (zone >= 1 && zone <= 60) {
                return new Projection((utm.group(2).equals("n") ? 32600 : 32700) + zone);
            }
        }
        var number = NUMBER.matcher(bare);
        if (number.matches()) {
            var found = new Projection(Integer.parseInt(number.group(1)));
            found.system();
            return found;
        }
        throw unknown(name);
    }

    /** The working projection of a place: EPSG:5179 in Korea, the local UTM zone elsewhere. */
    public static Projection localTo(double longitude, double latitude) {
        if (longitude >= 124 && longitude <= 132 && latitude >= 33 && latitude <= 39) {
            return KOREA;
        }
        int zone = Math.clamp((int) Math.floor((longitude + 180) / 6) + 1, 1, 60);
        return new Projection((latitude < 0 ? 32700 : 32600) + zone);
    }

    /** {@code EPSG:5179}. */
    public String name() {
        return "EPSG:" + epsg;
    }

    /** Whether coordinates are degrees. */
    public boolean geographic() {
        return system().isGeographic();
    }

    /** A transform to another system; it is not for several threads at once. */
    public Transform to(Projection other) {
        return equals(other) ? point -> point : new Through(system(), other.system());
    }

    private CoordinateReferenceSystem system() {
        try {
            return KNOWN.computeIfAbsent(epsg, Datums::system);
        } catch (Proj4jException | IllegalArgumentException e) {
            throw unknown(name());
        }
    }

    private static BadInput unknown(String name) {
        return new BadInput(
                "the coordinate system",
                name,
                "a known one such as EPSG:4326, EPSG:5179, EPSG:5186 or UTM 52N",
                "look the number up at epsg.io.");
    }

    /** Turns a pair of x and y into another; both NaN where the other system has no such place. */
    @FunctionalInterface
    public interface Transform {
        double[] at(double... xy);
    }

    private static final class Through implements Transform {
        private static final CoordinateTransformFactory TRANSFORMS = new CoordinateTransformFactory();
        private final CoordinateTransform transform;
        private final boolean fromDegrees;
        private final ProjCoordinate from = new ProjCoordinate();
        private final ProjCoordinate to = new ProjCoordinate();

        Through(CoordinateReferenceSystem source, CoordinateReferenceSystem target) {
            this.fromDegrees = source.isGeographic();
            this.transform = TRANSFORMS.createTransform(source, target);
        }

        @Override
        public double[] at(double... xy) {
            if (fromDegrees && !(Math.abs(xy[0]) <= 360 && Math.abs(xy[1]) <= 90)) {
                return new double[] {Double.NaN, Double.NaN};
            }
            from.setValue(xy[0], xy[1]);
            try {
                transform.transform(from, to);
            } catch (Proj4jException | IllegalStateException e) {
                return new double[] {Double.NaN, Double.NaN};
            }
            boolean there = Double.isFinite(to.x) && Double.isFinite(to.y);
            return there ? new double[] {to.x, to.y} : new double[] {Double.NaN, Double.NaN};
        }
    }
}
