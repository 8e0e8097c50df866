package kr.jikimi.formats.points;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.jikimi.formats.geo.Projection;
import kr.jikimi.formats.geo.Territory;

/** What a wrong place may have been meant to be. */
final class Guess {

    private static final Territory KOREA = new Territory(124.5, 33, 132, 38.7);
    private static final List<Projection> LIKELY = IntStream.of(5179, 5186, 5181, 5174, 5185, 5187, 5188, 32652, 32651)
            .mapToObj(Projection::new)
            .toList();

    private Guess() {}

    /** A remedy for a file whose middle place is x, y and cannot be in the system said. */
    static String remedy(Projection said, double x, double y) {
        if (degrees(x, y) && !said.geographic()) {
            return "say --crs EPSG:4326: these are degrees.";
        }
        if (fits(said, y, x)) {
            return exchanged(said);
        }
        var named = LIKELY.stream()
                .filter(one -> !one.equals(said) && KOREA.holds(place(one, x, y)[0], place(one, x, y)[1]))
                .map(Projection::name)
                .limit(3)
                .collect(Collectors.joining(" or "));
        if (!named.isEmpty()) {
            return "say --crs " + named + ".";
        }
        return "name the system of the file with --crs, such as EPSG:5179, EPSG:5186 or UTM 52N.";
    }

    static String exchanged(Projection said) {
        return "the two columns are exchanged: " + (said.geographic() ? "--x is the longitude." : "--x is east.");
    }

    private static boolean degrees(double x, double y) {
        return Math.abs(x) <= 180 && Math.abs(y) <= 90 || Math.abs(x) <= 90 && Math.abs(y) <= 180;
    }

    private static boolean fits(Projection said, double x, double y) {
        double[] place = place(said, x, y);
        return Territory.of(said).holds(place[0], place[1]) && (said.geographic() || !degrees(x, y));
    }

    private static double[] place(Projection projection, double x, double y) {
        return projection.to(Projection.WGS84).at(x, y);
    }
}
