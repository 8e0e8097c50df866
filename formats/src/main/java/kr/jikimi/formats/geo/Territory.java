package kr.jikimi.formats.geo;

import java.util.Set;

/** Where a coordinate system is used: a place far outside speaks for another system, or a mistake. Degrees, generous. */
public record Territory(double west, double south, double east, double north) {

    private static final Territory EARTH = new Territory(-180, -80, 180, 84);
    private static final Territory KOREA = new Territory(122, 31, 134, 44);
    private static final Set<Integer> KOREAN = Set.of(
            2096, 2097, 2098, 5173, 5174, 5175, 5176, 5177, 5178, 5179, 5180, 5181, 5182, 5183, 5184, 5185, 5186, 5187,
            5188);
    private static final int ZONE = 6;
    private static final int AROUND = 9;

    public static Territory of(Projection projection) {
        int epsg = projection.epsg();
        if (isKorean(projection)) {
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

    /** Whether a system was made for Korea, where land and sea tell exchanged columns; see {@link KoreanLand}. */
    public static boolean isKorean(Projection projection) {
        return KOREAN.contains(projection.epsg());
    }

    public boolean holds(double longitude, double latitude) {
        return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    }
}
