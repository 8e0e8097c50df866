package kr.jikimi.crowd;

/**
 * Constants of a model. One set per model serves all scenarios; they are calibrated to measured flows through
 * bottlenecks and in corridors (see the verification report).
 *
 * @param timeGap T: speed is the free gap ahead divided by T, at most the free speed; seconds
 * @param standingGap what people keep between bodies when they stand, metres; the distance of two centres in a
 *     standing queue is twice the radius plus this gap
 * @param neighbourStrength a: weight of the nearest neighbour against the wished direction
 * @param neighbourRange D: metres over which that weight falls to 1/e
 * @param wallStrength the same for walls
 * @param wallRange the same for walls, metres
 * @param turningTime seconds in which a direction follows a new wish
 * @param anticipation seconds people look ahead; only for the anticipation velocity model
 */
public record ModelParameters(
        double timeGap,
        double standingGap,
        double neighbourStrength,
        double neighbourRange,
        double wallStrength,
        double wallRange,
        double turningTime,
        double anticipation) {

    public ModelParameters {
        Require.that(timeGap >= 0.1 && timeGap <= 3, "The time gap must lie between 0.1 and 3 s.");
        Require.that(standingGap >= 0 && standingGap <= 0.5, "The standing gap must lie between 0 and 0.5 m.");
        Require.that(neighbourRange > 0 && neighbourRange <= 1, "The range of neighbours must lie in 0..1 m.");
        Require.that(wallRange > 0 && wallRange <= 1, "The range of walls must lie in 0..1 m.");
        Require.that(turningTime >= 0, "The turning time must not be negative.");
    }

    /** The set used everywhere unless a request says otherwise. */
    public static ModelParameters calibrated(Model model) {
        return switch (model) {
            case COLLISION_FREE_SPEED -> new ModelParameters(0.5, 0.1, 5, 0.1, 5, 0.02, 0.3, 0);
            case ANTICIPATION_VELOCITY -> new ModelParameters(0.5, 0.1, 8, 0.1, 5, 0.02, 0.3, 1);
        };
    }

    public ModelParameters withTimeGap(double seconds) {
        return new ModelParameters(
                seconds,
                standingGap,
                neighbourStrength,
                neighbourRange,
                wallStrength,
                wallRange,
                turningTime,
                anticipation);
    }
}
