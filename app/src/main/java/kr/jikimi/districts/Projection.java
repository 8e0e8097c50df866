package kr.jikimi.districts;

/**
 * Puts degrees on paper: north up, one degree of longitude shortened by the cosine of the middle latitude. Good enough
 * for the map of one city, where the error stays below a line's width.
 */
record Projection(double west, double north, double unitsPerDegree, double shortening) {

    /** Scaled so that the box from west to east is as wide as asked. */
    static Projection of(double west, double south, double east, double north, double width) {
        double shortening = Math.cos(Math.toRadians((south + north) / 2));
        return new Projection(west, north, width / ((east - west) * shortening), shortening);
    }

    double x(double longitude) {
        return (longitude - west) * shortening * unitsPerDegree;
    }

    double y(double latitude) {
        return (north - latitude) * unitsPerDegree;
    }
}
