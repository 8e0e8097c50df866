package kr.jikimi.crowd;

/**
 * The highest value on the grid.
 *
 * @param value the value; for densities persons per square metre
 * @param x centre of the cell, metres
 * @param y centre of the cell, metres
 * @param seconds when it was sampled
 */
public record Peak(double value, double x, double y, double seconds) {

    /** Nothing was there. */
    public static Peak none() {
        return new Peak(0, Double.NaN, Double.NaN, Double.NaN);
    }
}
