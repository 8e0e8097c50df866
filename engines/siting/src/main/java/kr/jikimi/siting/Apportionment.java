package kr.jikimi.siting;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Proportional allocation of whole things (devices, posts, cameras) with a floor and capacities.
 *
 * <p>{@code quota[i] = total * weight[i] / sum of weights}. Largest remainder (Hamilton, Hare): everybody gets the quota
 * rounded down, the rest goes to the largest remainders; who falls below the floor or above the capacity is set there and
 * the others share the rest by the same rule. Sainte-Laguë (Webster): from the floor on, each thing goes to the largest
 * {@code weight / (2 got + 1)} among those below their capacity.
 *
 * <p>Edge cases: all weights zero counts as all equal; ties go to the one named first; NaN, negative and infinite weights
 * are refused, as are a floor that needs more than the total and capacities that hold less. Largest remainder stays
 * within one of the quota where neither floor nor capacity binds, but a larger total may give somebody less (the Alabama
 * paradox); Sainte-Laguë never does that. Cost: total times units. Source: Balinski and Young (2001), Fair
 * Representation, Brookings.
 *
 * @param given what each gets
 * @param quota its exact share without floor and capacity
 */
public record Apportionment(int[] given, double[] quota) {

    /** How the rest is given. */
    public enum Rule {
        LARGEST_REMAINDER,
        SAINTE_LAGUE
    }

    /**
     * @param floor the least that each gets
     * @param capacities the most that each can take
     */
    public static Apportionment of(int total, double[] weights, int floor, int[] capacities, Rule rule) {
        require(total, weights, floor, capacities);
        double sum = Arrays.stream(weights).sum();
        double[] used = sum > 0
                ? weights
                : IntStream.range(0, weights.length).mapToDouble(i -> 1).toArray();
        double whole = Arrays.stream(used).sum();
        double[] quota =
                Arrays.stream(used).map(weight -> total * weight / whole).toArray();
        int[] given = rule == Rule.SAINTE_LAGUE
                ? highestAverages(total, used, floor, capacities)
                : largestRemainder(total, used, floor, capacities);
        return new Apportionment(given, quota);
    }

    private static void require(int total, double[] weights, int floor, int[] capacities) {
        if (weights.length == 0 || capacities.length != weights.length) {
            throw new IllegalArgumentException("Every unit needs a weight and a capacity, and there must be one.");
        }
        for (double weight : weights) {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException(
                        "weight: found %s, expected a finite number of zero or more.".formatted(weight));
            }
        }
        long least = Arrays.stream(capacities)
                .mapToLong(most -> Math.min(floor, most))
                .sum();
        long most = Arrays.stream(capacities).asLongStream().sum();
        if (floor < 0 || least > total) {
            throw new IllegalArgumentException(
                    "floor: found %d for each of %d, which needs %d, expected %d at most in all.%nMaybe lower it to %d."
                            .formatted(floor, weights.length, least, total, total / weights.length));
        }
        if (most < total) {
            throw new IllegalArgumentException(
                    "capacities: found room for %d, expected room for %d.%nMaybe give %d, or raise a capacity."
                            .formatted(most, total, most));
        }
    }

    private static int[] highestAverages(int total, double[] weights, int floor, int[] capacities) {
        int[] given =
                Arrays.stream(capacities).map(most -> Math.min(floor, most)).toArray();
        for (int left = total - Arrays.stream(given).sum(); left > 0; left--) {
            int best = -1;
            for (int i = 0; i < given.length; i++) {
                if (given[i] < capacities[i]
                        && (best < 0 || average(weights, given, i) > average(weights, given, best))) {
                    best = i;
                }
            }
            given[best]++;
        }
        return given;
    }

    private static double average(double[] weights, int[] given, int i) {
        return weights[i] / (2.0 * given[i] + 1);
    }

    /** Sets the ones that the floor or the capacity binds, until nobody else is bound. */
    private static int[] largestRemainder(int total, double[] weights, int floor, int[] capacities) {
        int units = weights.length;
        int[] bound = new int[units];
        Arrays.fill(bound, -1);
        while (true) {
            double share = shareLeft(total, weights, bound);
            int[] shares = remainders(total, weights, bound, share);
            int low = excess(shares, bound, i -> Math.min(floor, capacities[i]) - shares[i]);
            int high = excess(shares, bound, i -> shares[i] - capacities[i]);
            if (low == 0 && high == 0) {
                return shares;
            }
            for (int i = 0; i < units; i++) {
                if (bound[i] < 0 && low >= high && shares[i] < Math.min(floor, capacities[i])) {
                    bound[i] = Math.min(floor, capacities[i]);
                } else if (bound[i] < 0 && high > low && shares[i] > capacities[i]) {
                    bound[i] = capacities[i];
                }
            }
        }
    }

    private static int excess(int[] shares, int[] bound, IntUnaryOperator over) {
        return IntStream.range(0, shares.length)
                .filter(i -> bound[i] < 0)
                .map(i -> Math.max(0, over.applyAsInt(i)))
                .sum();
    }

    private static double shareLeft(int total, double[] weights, int[] bound) {
        double sum = 0;
        int left = total;
        for (int i = 0; i < weights.length; i++) {
            sum += bound[i] < 0 ? weights[i] : 0;
            left -= Math.max(bound[i], 0);
        }
        return sum > 0 ? left / sum : 0;
    }

    private static int[] remainders(int total, double[] weights, int[] bound, double share) {
        int[] given = bound.clone();
        double[] rest = new double[weights.length];
        int left = total;
        for (int i = 0; i < given.length; i++) {
            if (given[i] < 0) {
                given[i] = (int) Math.floor(weights[i] * share + 1e-9);
                rest[i] = weights[i] * share - given[i];
            } else {
                rest[i] = Double.NEGATIVE_INFINITY;
            }
            left -= given[i];
        }
        var order = IntStream.range(0, rest.length)
                .filter(i -> bound[i] < 0)
                .boxed()
                .sorted((a, b) -> Double.compare(rest[b], rest[a]))
                .mapToInt(i -> i)
                .toArray();
        for (int k = 0; left > 0 && order.length > 0; k = (k + 1) % order.length) {
            given[order[k]]++;
            left--;
        }
        return given;
    }
}
