package kr.jikimi.formats.geo;

/**
 * Whether a place is on the land of the Republic of Korea or in the sea close by. East and north exchanged, a place in a
 * system of Korea mostly comes to lie at sea: Seoul in EPSG:5186 off the coast of Yamaguchi. The outline is
 * rough and generous: Baengnyeong, Gageo, Mara, Geoje, Busan, Ulleung, Dokdo, Goseong, and a few kilometres of sea.
 */
public final class KoreanLand {

    /** Longitude and latitude, corner after corner. */
    private static final double[][] OUTLINE = {
        {124.3, 38.2}, {124.3, 37.4}, {125.3, 36.5}, {124.8, 34.2}, {125.2, 33.7}, {125.9, 32.9}, {127.1, 33.1},
        {127.9, 33.9}, {128.8, 34.6}, {129.4, 35.1}, {129.8, 35.9}, {129.8, 36.8}, {130.7, 37.2}, {131.9, 37.0},
        {132.1, 37.4}, {130.9, 37.8}, {129.6, 37.7}, {128.5, 38.8}, {126.6, 38.4}
    };

    private KoreanLand() {}

    public static boolean holds(double longitude, double latitude) {
        boolean inside = false;
        for (int i = 0, j = OUTLINE.length - 1; i < OUTLINE.length; j = i++) {
            double[] a = OUTLINE[i];
            double[] b = OUTLINE[j];
            boolean between = a[1] > latitude != b[1] > latitude;
            if (between && longitude < (b[0] - a[0]) * (latitude - a[1]) / (b[1] - a[1]) + a[0]) {
                inside = !inside;
            }
        }
        return inside;
    }
}
