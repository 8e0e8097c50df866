package kr.jikimi.crowd;

/**
 * Free walking speeds: normal, cut at both ends (values outside are drawn again).
 *
 * <p>Source of the default: Weidmann (1993), Transporttechnik der Fussgänger, IVT 90: 1.34 m/s, 0.26 m/s.
 *
 * @param mean metres per second, of the uncut distribution
 * @param sd metres per second; 0: everyone walks at the mean
 * @param min metres per second, above 0
 * @param max metres per second, at most 3
 */
public record WalkingSpeed(double mean, double sd, double min, double max) {

    public WalkingSpeed {
        Require.that(
                sd >= 0 && min > 0 && max <= 3 && min <= mean && mean <= max,
                "Walking speeds need 0 < min <= mean <= max <= 3 m/s and a deviation that is not negative.");
    }

    /** 1.34 m/s, 0.26 m/s, between 0.5 and 2.2 m/s. */
    public static WalkingSpeed weidmann() {
        return new WalkingSpeed(1.34, 0.26, 0.5, 2.2);
    }

    /** Everyone alike. */
    public static WalkingSpeed always(double speed) {
        return new WalkingSpeed(speed, 0, speed, speed);
    }
}
