package kr.jikimi.crowd;

/**
 * Levels of service of walkways by persons per square metre.
 *
 * <p>Source: Fruin (1971), Pedestrian Planning and Design; limits of 3.24, 2.32, 1.39, 0.93 and 0.46 m2 per person.
 */
public enum LevelOfService {
    A(1 / 3.24),
    B(1 / 2.32),
    C(1 / 1.39),
    D(1 / 0.93),
    E(1 / 0.46),
    F(Double.POSITIVE_INFINITY);

    private final double upTo;

    LevelOfService(double upTo) {
        this.upTo = upTo;
    }

    /** The highest density of this level, persons per square metre. */
    public double upTo() {
        return upTo;
    }

    /** The level of a density; a density on a limit belongs to the better level. */
    public static LevelOfService of(double density) {
        LevelOfService level = A;
        while (density > level.upTo) {
            level = values()[level.ordinal() + 1];
        }
        return level;
    }
}
