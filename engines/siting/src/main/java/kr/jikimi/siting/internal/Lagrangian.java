package kr.jikimi.siting.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.siting.Candidate;

/**
 * A bound from below: every demand pays a price to whoever serves it, the conditions on the choice stay, and the price
 * that gives the largest bound is sought by subgradients. With capacities a candidate serves the best paying demands that
 * it can hold.
 */
final class Lagrangian {

    static final int ROUNDS = 400;
    private static final int PATIENCE = 15;

    private final Costs costs;
    private final Conditions conditions;
    private final double[] capacity;
    private final double[] price;
    private double[] bestPrice;
    private double bound = Double.NEGATIVE_INFINITY;

    Lagrangian(Costs costs, Conditions conditions, List<Candidate> candidates) {
        this.costs = costs;
        this.conditions = conditions;
        this.capacity = candidates.stream().mapToDouble(Candidate::capacity).toArray();
        this.price = IntStream.range(0, costs.demands())
                .mapToDouble(this::secondLeast)
                .toArray();
        this.bestPrice = price.clone();
    }

    /** Hears of every choice that the bound looks at. */
    @FunctionalInterface
    interface Choices {
        /** Returns the least cost known so far. */
        double at(int round, int[] chosen, double bound);
    }

    private double secondLeast(int demand) {
        double first = Double.POSITIVE_INFINITY;
        double second = Double.POSITIVE_INFINITY;
        for (double each : costs.of(demand)) {
            second = Math.min(second, Math.max(first, each));
            first = Math.min(first, each);
        }
        return Math.min(Double.isInfinite(second) ? first : second, costs.unserved(demand));
    }

    double run(double known, Choices choices) {
        double least = known;
        double step = 2;
        int still = 0;
        for (int round = 0; round < ROUNDS && step > 1e-3 && least - bound > 1e-9 * Math.max(1, least); round++) {
            double[] score = scores(price);
            int[] chosen = conditions.choose(score);
            double value = Arrays.stream(price).sum();
            for (int j : chosen) {
                value += score[j];
            }
            if (Double.isInfinite(bound) || value > bound + 1e-9 * Math.abs(bound)) {
                bound = value;
                bestPrice = price.clone();
                still = 0;
            } else if (++still == PATIENCE) {
                still = 0;
                step /= 2;
            }
            least = choices.at(round, chosen, bound);
            move(chosen, step * (1.02 * least - value));
        }
        return bound;
    }

    double bound() {
        return bound;
    }

    /** What a candidate adds to the bound when it is chosen, at the best prices. */
    double[] bestScores() {
        return scores(bestPrice);
    }

    private double[] scores(double[] at) {
        return IntStream.range(0, capacity.length)
                .parallel()
                .mapToDouble(j -> Double.isInfinite(capacity[j]) ? free(at, j) : held(at, j))
                .toArray();
    }

    private double free(double[] at, int candidate) {
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            sum += Math.min(0, costs.of(i)[candidate] - at[i]);
        }
        return sum;
    }

    private double held(double[] at, int candidate) {
        int[] order = IntStream.range(0, at.length)
                .filter(i -> costs.of(i)[candidate] < at[i])
                .boxed()
                .sorted((a, b) -> Double.compare(
                        (costs.of(a)[candidate] - at[a]) / costs.weight(a),
                        (costs.of(b)[candidate] - at[b]) / costs.weight(b)))
                .mapToInt(i -> i)
                .toArray();
        double left = capacity[candidate];
        double sum = 0;
        for (int i : order) {
            double share = costs.weight(i) > left ? left / costs.weight(i) : 1;
            sum += share * (costs.of(i)[candidate] - at[i]);
            left -= share * costs.weight(i);
            if (left <= 0) {
                break;
            }
        }
        return sum;
    }

    private void move(int[] chosen, double factor) {
        double[] slack = new double[price.length];
        double norm = 0;
        for (int i = 0; i < price.length; i++) {
            double served = 0;
            for (int j : chosen) {
                served += costs.of(i)[j] < price[i] ? 1 : 0;
            }
            slack[i] = 1 - served;
            norm += slack[i] * slack[i];
        }
        for (int i = 0; i < price.length && norm > 0; i++) {
            price[i] = Math.min(costs.unserved(i), Math.max(0, price[i] + factor / norm * slack[i]));
        }
    }
}
