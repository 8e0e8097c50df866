package kr.jikimi.hotspot.clusters;

import kr.jikimi.hotspot.Grid;

/**
 * How local statistics are made.
 *
 * @param distance cells whose centres lie within so many metres are neighbours
 * @param permutations conditional permutations; the smallest p-value is one over one more than this
 * @param seed of the permutations
 * @param rate the false discovery rate at which a cell is called significant
 */
public record ClusterOptions(double distance, int permutations, long seed, double rate) {

    public ClusterOptions {
        if (permutations < 99 || permutations > 9_999_999 || !(rate > 0 && rate < 1)) {
            throw new IllegalArgumentException(
                    "%d permutations at a rate of %s, expected 99 to 9999999 and a rate between 0 and 1.%nMaybe try 99999 and 0.05."
                            .formatted(permutations, rate));
        }
    }

    /** The eight cells around, 99,999 permutations, 5 % false discoveries. */
    public static ClusterOptions withDefaults(Grid grid) {
        return new ClusterOptions(1.5 * grid.cell(), 99_999, 20_240_731, 0.05);
    }

    public ClusterOptions withDistance(double metres) {
        return new ClusterOptions(metres, permutations, seed, rate);
    }

    public ClusterOptions withPermutations(int number) {
        return new ClusterOptions(distance, number, seed, rate);
    }

    public ClusterOptions withSeed(long other) {
        return new ClusterOptions(distance, permutations, other, rate);
    }

    public ClusterOptions withRate(double other) {
        return new ClusterOptions(distance, permutations, seed, other);
    }
}
