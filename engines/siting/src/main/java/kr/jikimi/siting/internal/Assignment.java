package kr.jikimi.siting.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.jikimi.siting.Candidate;
import kr.jikimi.solver.LinearProgram;
import kr.jikimi.solver.Solver;

/**
 * Who serves whom, by shares.
 *
 * @param cost infinite when a median's places cannot hold the demand
 */
record Assignment(double cost, List<Part> parts) {

    /** A candidate serves a share of a demand. */
    record Part(int demand, int candidate, double share) {}

    /** The cheapest for a choice. */
    static Assignment of(Costs costs, List<Candidate> candidates, int[] chosen, Solver solver) {
        boolean free = Arrays.stream(chosen)
                .allMatch(j -> Double.isInfinite(candidates.get(j).capacity()));
        return free ? nearest(costs, chosen) : held(costs, candidates, chosen, solver);
    }

    private static Assignment nearest(Costs costs, int[] chosen) {
        List<Part> parts = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < costs.demands(); i++) {
            int best = chosen.length == 0 ? -1 : chosen[0];
            for (int j : chosen) {
                best = costs.of(i)[j] < costs.of(i)[best] ? j : best;
            }
            double cost = best < 0 ? costs.unserved(i) : costs.of(i)[best];
            sum += cost;
            if (best >= 0 && serves(costs, i, best)) {
                parts.add(new Part(i, best, 1));
            }
        }
        return new Assignment(sum, parts);
    }

    /** Where nobody need serve, a place that costs as much as none does not. */
    private static boolean serves(Costs costs, int demand, int candidate) {
        return Double.isInfinite(costs.unserved(demand))
                || costs.of(demand)[candidate] < costs.unserved(demand)
                || costs.weight(demand) == 0 && costs.of(demand)[candidate] == 0;
    }

    private static Assignment held(Costs costs, List<Candidate> candidates, int[] chosen, Solver solver) {
        var program = new LinearProgram();
        List<Part> pairs = new ArrayList<>();
        double[] left = new double[costs.demands()];
        for (int i = 0; i < costs.demands(); i++) {
            boolean must = Double.isInfinite(costs.unserved(i));
            left[i] = must ? 0 : costs.unserved(i);
            for (int j : chosen) {
                if (serves(costs, i, j)) {
                    program.real(0, 1, costs.of(i)[j] - left[i]);
                    pairs.add(new Part(i, j, 0));
                }
            }
        }
        rows(program, costs, candidates, chosen, pairs);
        var answer = solver.solve(program, Solver.PLENTY);
        if (!answer.hasValues()) {
            return new Assignment(Double.POSITIVE_INFINITY, List.of());
        }
        List<Part> parts = new ArrayList<>();
        for (int k = 0; k < pairs.size(); k++) {
            if (answer.values()[k] > 1e-9) {
                parts.add(new Part(pairs.get(k).demand(), pairs.get(k).candidate(), answer.values()[k]));
            }
        }
        return new Assignment(answer.objective() + Arrays.stream(left).sum(), parts);
    }

    private static void rows(
            LinearProgram program, Costs costs, List<Candidate> candidates, int[] chosen, List<Part> pairs) {
        int next = 0;
        for (int i = 0; i < costs.demands(); i++) {
            program.row(Double.isInfinite(costs.unserved(i)) ? 1 : 0, 1);
            for (; next < pairs.size() && pairs.get(next).demand() == i; next++) {
                program.put(next, 1);
            }
        }
        for (int j : chosen) {
            program.row(Double.NEGATIVE_INFINITY, candidates.get(j).capacity());
            for (int k = 0; k < pairs.size(); k++) {
                if (pairs.get(k).candidate() == j) {
                    program.put(k, costs.weight(pairs.get(k).demand()));
                }
            }
        }
    }
}
