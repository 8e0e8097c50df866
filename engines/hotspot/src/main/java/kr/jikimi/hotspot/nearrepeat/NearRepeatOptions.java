package kr.jikimi.hotspot.nearrepeat;

/**
 * The bands of the near-repeat table and the chance it is held against.
 *
 * @param distanceBand metres; bands are (0, d], (d, 2d], ..., and "same place" apart
 * @param distanceBands how many, not counting "same place" and "beyond"
 * @param timeBand days; bands are [0, t], (t, 2t], ...
 * @param simulations random exchanges of the times
 */
public record NearRepeatOptions(
        double distanceBand, int distanceBands, double timeBand, int timeBands, int simulations, long seed) {

    public NearRepeatOptions {
        if (!(distanceBand > 0 && timeBand > 0)
                || distanceBands < 1
                || distanceBands > 100
                || timeBands < 1
                || simulations < 19) {
            throw new IllegalArgumentException(
                    "Near repeat needs bands above zero, at most 100 of distance, and 19 simulations or more.%nMaybe leave the options out: 100 m, 7 days, 999."
                            .formatted());
        }
    }

    /** Ten bands of 100 m, four of 7 days, 999 simulations. */
    public static NearRepeatOptions withDefaults() {
        return new NearRepeatOptions(100, 10, 7, 4, 999, 20_240_731);
    }

    public NearRepeatOptions withDistance(double metres, int bands) {
        return new NearRepeatOptions(metres, bands, timeBand, timeBands, simulations, seed);
    }

    public NearRepeatOptions withTime(double days, int bands) {
        return new NearRepeatOptions(distanceBand, distanceBands, days, bands, simulations, seed);
    }

    public NearRepeatOptions withSimulations(int number) {
        return new NearRepeatOptions(distanceBand, distanceBands, timeBand, timeBands, number, seed);
    }

    public NearRepeatOptions withSeed(long other) {
        return new NearRepeatOptions(distanceBand, distanceBands, timeBand, timeBands, simulations, other);
    }
}
