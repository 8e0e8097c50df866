package kr.jikimi.siting.internal;

import java.util.stream.IntStream;
import kr.jikimi.siting.Goal;
import kr.jikimi.siting.SitingRequest;

/** Both goals as one: what it costs when a candidate serves a demand, and when nobody does. */
final class Costs {

    private final double[][] cost;
    private final double[] unserved;
    private final double[] weight;

    /** @param rows the cost of each demand from each candidate */
    private Costs(double[][] rows, double[] unserved, double[] weight) {
        this.cost = rows;
        this.unserved = unserved;
        this.weight = weight;
    }

    static Costs of(SitingRequest request) {
        int candidates = request.candidates().size();
        double[][] rows = IntStream.range(0, request.demand().length)
                .parallel()
                .mapToObj(i -> IntStream.range(0, candidates)
                        .mapToDouble(j -> cost(request, i, j))
                        .toArray())
                .toArray(double[][]::new);
        double[] unserved = request.goal() instanceof Goal.Cover
                ? request.demand().clone()
                : IntStream.range(0, rows.length)
                        .mapToDouble(i -> Double.POSITIVE_INFINITY)
                        .toArray();
        return new Costs(rows, unserved, request.demand());
    }

    private static double cost(SitingRequest request, int demand, int candidate) {
        double distance = request.distances().between(demand, candidate);
        if (!(distance >= 0) || Double.isInfinite(distance)) {
            throw new IllegalArgumentException("The distance of demand %d from candidate %s is %s."
                    .formatted(demand, request.candidates().get(candidate).id(), distance));
        }
        double weight = request.demand()[demand];
        return switch (request.goal()) {
            case Goal.Median median -> weight * distance;
            case Goal.Cover cover -> distance <= cover.radius() ? 0 : weight;
        };
    }

    int demands() {
        return cost.length;
    }

    int candidates() {
        return cost[0].length;
    }

    double[] of(int demand) {
        return cost[demand];
    }

    /** Infinite when every demand must be served. */
    double unserved(int demand) {
        return unserved[demand];
    }

    double weight(int demand) {
        return weight[demand];
    }

    /** The cost of a choice when everybody goes to the cheapest. */
    double of(int[] chosen) {
        double sum = 0;
        for (double[] row : cost) {
            double least = Double.POSITIVE_INFINITY;
            for (int j : chosen) {
                least = Math.min(least, row[j]);
            }
            sum += least;
        }
        return sum;
    }
}
