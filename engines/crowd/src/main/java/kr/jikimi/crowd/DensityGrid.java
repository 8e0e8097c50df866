package kr.jikimi.crowd;

/**
 * Density on cells of 1 m over the walkable area. The density at the centre c of a cell is
 * {@code sum over persons of exp(-|p - c|^2 / (2 s^2)) / (2 pi s^2)} with s = 0.7 m, summed to 4 s, divided by the part
 * of the same Gaussian that lies on walkable ground (0.25 at the least): an evenly filled place has one density up to its
 * walls. Only cells whose centre is walkable count; in the others every value is 0.
 *
 * <p>Arrays are by row from the south, by column from the west: {@code index = row * columns + column}. They are shared,
 * not copied: do not change them.
 *
 * @param x west edge, metres
 * @param y south edge, metres
 * @param columns cells from west to east
 * @param rows cells from south to north
 * @param walkable whether the cell counts
 * @param mean over the samples, persons per square metre
 * @param max over the samples, persons per square metre
 * @param secondsAbove4 time above 4 persons per square metre
 * @param secondsAbove5 time above 5
 * @param secondsAbove6 time above 6
 * @param maxPressure highest crowd pressure, density times variance of the velocity around the cell with the same
 *     Gaussian weights, 1/s2 (Helbing, Johansson, Al-Abideen 2007, Phys. Rev. E 75, 046109); velocities are
 *     displacements over one interval of samples
 */
public record DensityGrid(
        double x,
        double y,
        int columns,
        int rows,
        boolean[] walkable,
        float[] mean,
        float[] max,
        float[] secondsAbove4,
        float[] secondsAbove5,
        float[] secondsAbove6,
        float[] maxPressure) {

    /** Edge of a cell in metres. */
    public static final double CELL = 1;

    /** Standard deviation of the Gaussian in metres. */
    public static final double SIGMA = 0.7;

    public int cells() {
        return columns * rows;
    }

    /** Centre of the cell, metres east. */
    public double centreX(int index) {
        return x + (index % columns + 0.5) * CELL;
    }

    /** Centre of the cell, metres north. */
    public double centreY(int index) {
        return y + (index / columns + 0.5) * CELL;
    }
}
