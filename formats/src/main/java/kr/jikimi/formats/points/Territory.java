package kr.jikimi.formats.points;

import java.util.Set;
import kr.jikimi.formats.geo.Projection;

/** Where a coordinate system is used: a place far outside speaks for another system. Degrees, generous. */
record Territory(double west, double south, double east, double north) {

    private static final Territory EARTH = new Territory(-180, -80, 180, 84);
    private static final Territory KOREA = new Territory(122, 31, 134, 44);
    private static final Set<Integer> KOREAN = Set.of(
            2096, 2097, 2098, 5173, 5174, 5175, 5176, 5177, 5178, 5179, 5180, 5181, 5182, 5183, 5184, 5185, 5186, 5187,
            5188);
    private static final int ZONE = 6;
    private static final int AROUND = 9;

    static Territory of(Projection projection) {
        int epsg = projection.epsg();
        if (KOREAN.contains(epsg)) {
            return KOREA;
        }
        int zone = epsg % 100;
        boolean north = epsg / 100 == 326;
        if ((north || epsg / 100 == 327) && zone >= 1 && zone <= 60) {
            double middle = -183.0 + ZONE * zone;
            return new Territory(middle - AROUND, north ? -1 : -80, middle + AROUND, north ? 84 : 1);
        }
        return EARTH;
    }

    boolean holds(double longitude, double latitude) {
        return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    }
}
