package kr.jikimi.formats.geo;

import java.util.Set;
import java.util.stream.Stream;
import kr.jikimi.formats.BadInput;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;

/**
 * How a system lies against WGS 84. The library's list leaves that out for many old systems and then takes them for
 * WGS 84, which is wrong by hundreds of metres: the shift of Korean 1985 (Bessel 1841) is added here, and a system whose
 * shift nobody names is refused. Systems on GRS80 without a shift follow the ITRF and are taken as they are, good to about
 * two metres.
 *
 * <p>Source of the shift: EPSG:5189, Korean 1985 to Korea 2000 (1), of the National Geographic Information Institute: turned
 * about a point of its own ({@code -145.907, 505.034, 685.756 m}, {@code -1.162, 2.347, 1.592 arc-seconds},
 * {@code 6.342 ppm} about {@code -3159521.31, 4068151.32, 3748113.85 m}) and written here about the centre of the earth,
 * {@code T + P - (1 + s) R P}. EPSG gives it an accuracy of one metre. The figures in common use (-115.80, 474.99, 674.11,
 * 1.16, -2.31, -1.63, 6.43) differ from it by five centimetres.
 */
final class Datums {

    private static final Set<Integer> KOREAN_1985 = Set.of(4162, 2096, 2097, 2098, 5173, 5174, 5175, 5176, 5177, 5178);
    private static final String KOREAN_1985_SHIFT = " +towgs84=-114.6200,475.9630,675.0183,1.162,-2.347,-1.592,6.342";
    private static final Set<String> MODERN = Set.of("+ellps=GRS80", "+ellps=WGS84");
    private static final CRSFactory SYSTEMS = new CRSFactory();

    private Datums() {}

    /** The system of a number, tied to WGS 84. */
    static CoordinateReferenceSystem system(int epsg) {
        var name = "EPSG:" + epsg;
        var listed = SYSTEMS.createFromName(name);
        if (KOREAN_1985.contains(epsg)) {
            return SYSTEMS.createFromParameters(name, listed.getParameterString() + KOREAN_1985_SHIFT);
        }
        if (!isTied(listed.getParameters())) {
            throw new BadInput(
                    "the coordinate system",
                    name + ", whose shift against WGS 84 is not known here",
                    "a system tied to WGS 84 such as EPSG:4326, EPSG:5179, EPSG:5186 or UTM 52N",
                    "convert the file first, with ogr2ogr -t_srs EPSG:4326 or QGIS.");
        }
        return listed;
    }

    private static boolean isTied(String... parameters) {
        return Stream.of(parameters)
                .anyMatch(one -> one.startsWith("+towgs84=")
                        || one.startsWith("+datum=") && !one.equals("+datum=NAD27")
                        || one.equals("+nadgrids=@null")
                        || MODERN.contains(one));
    }
}
