package kr.jikimi.siting;

import java.util.Map;
import java.util.TreeMap;

/**
 * How many places a district gets at least and at most.
 *
 * @param min zero or more
 * @param max not below min
 */
public record Limit(int min, int max) {

    public static final Limit NONE = new Limit(0, Integer.MAX_VALUE);

    public Limit {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException(
                    "district limits: found %d to %d, expected 0 or more, the least first.%nMaybe swap the two."
                            .formatted(min, max));
        }
    }

    /**
     * Fair shares: each district gets its proportional share of the places, rounded down or up.
     *
     * @param weights demand by district, finite and zero or more, positive in sum
     */
    public static Map<String, Limit> fair(int count, Map<String, Double> weights) {
        double sum = weights.values().stream().mapToDouble(each -> each).sum();
        if (!(sum > 0)) {
            throw new IllegalArgumentException("fair shares: found no demand at all.\nMaybe check the demand column.");
        }
        Map<String, Limit> limits = new TreeMap<>();
        weights.forEach((district, weight) -> {
            double share = count * weight / sum;
            limits.put(district, new Limit((int) Math.floor(share + 1e-9), (int) Math.ceil(share - 1e-9)));
        });
        return limits;
    }
}
