package kr.jikimi.siting.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.siting.Candidate;
import kr.jikimi.solver.Answer;
import kr.jikimi.solver.LinearProgram;
import kr.jikimi.solver.Solver;

/** The integer programme over the candidates that are still in question. */
final class Exact {

    static final long MOST_PAIRS = 150_000;
    static final long MOST_HELD_PAIRS = 60_000;
    private static final long NODES = 5_000;

    private final Costs costs;
    private final Conditions conditions;
    private final List<Candidate> candidates;
    private final int[] kept;
    private final LinearProgram program = new LinearProgram();
    private double constant;

    /** @param kept the candidates that may be in a better choice */
    Exact(Costs costs, Conditions conditions, List<Candidate> candidates, int[] kept) {
        this.costs = costs;
        this.conditions = conditions;
        this.candidates = candidates;
        this.kept = kept;
    }

    /** What the solver found; candidate {@code kept[k]} is chosen when value k is 1. */
    Answer solve(boolean held, Solver solver) {
        for (int j : kept) {
            program.whole(conditions.isForced(j) ? 1 : 0, 1, 0);
        }
        choiceRows();
        for (int i = 0; i < costs.demands(); i++) {
            if (!held) {
                levels(i);
            }
        }
        if (held) {
            shares();
        }
        var answer = solver.solve(program, NODES);
        return new Answer(
                answer.status(),
                answer.objective() + constant,
                answer.bound() + constant,
                answer.values(),
                answer.duals());
    }

    int[] chosen(Answer answer) {
        return IntStream.range(0, kept.length)
                .filter(k -> answer.values()[k] > 0.5)
                .map(k -> kept[k])
                .toArray();
    }

    private void choiceRows() {
        program.row(conditions.count(), conditions.count());
        for (int k = 0; k < kept.length; k++) {
            program.put(k, 1);
        }
        for (int d = 0; d < conditions.districts(); d++) {
            program.row(conditions.limit(d).min(), conditions.limit(d).max());
            for (int k = 0; k < kept.length; k++) {
                if (conditions.district(kept[k]) == d) {
                    program.put(k, 1);
                }
            }
        }
    }

    /**
     * The cost of a demand as a staircase: {@code z} after a step says that no chosen place is as near as that step; it is
     * at least the one before it less the places on the step.
     */
    private void levels(int demand) {
        double[] row = costs.of(demand);
        int[] order = IntStream.range(0, kept.length)
                .boxed()
                .sorted((a, b) -> Double.compare(row[kept[a]], row[kept[b]]))
                .mapToInt(k -> k)
                .toArray();
        constant += row[kept[order[0]]];
        int before = -1;
        for (int from = 0; from < order.length; ) {
            int until = from;
            while (until < order.length && row[kept[order[until]]] == row[kept[order[from]]]) {
                until++;
            }
            boolean last = until == order.length || until > kept.length - conditions.count();
            if (last) {
                return;
            }
            int z = program.real(0, 1, row[kept[order[until]]] - row[kept[order[from]]]);
            program.row(before < 0 ? 1 : 0, Double.POSITIVE_INFINITY);
            program.put(z, 1);
            if (before >= 0) {
                program.put(before, -1);
            }
            for (int k = from; k < until; k++) {
                program.put(order[k], 1);
            }
            before = z;
            from = until;
        }
    }

    private void shares() {
        int[][] share = new int[costs.demands()][kept.length];
        for (int i = 0; i < costs.demands(); i++) {
            boolean must = Double.isInfinite(costs.unserved(i));
            double rest = must ? 0 : costs.unserved(i);
            constant += rest;
            for (int k = 0; k < kept.length; k++) {
                share[i][k] = program.real(0, 1, costs.of(i)[kept[k]] - rest);
            }
        }
        for (int i = 0; i < costs.demands(); i++) {
            program.row(Double.isInfinite(costs.unserved(i)) ? 1 : 0, 1);
            Arrays.stream(share[i]).forEach(each -> program.put(each, 1));
            for (int k = 0; k < kept.length; k++) {
                program.row(0, Double.POSITIVE_INFINITY);
                program.put(k, 1);
                program.put(share[i][k], -1);
            }
        }
        for (int k = 0; k < kept.length; k++) {
            double room = candidates.get(kept[k]).capacity();
            if (!Double.isInfinite(room)) {
                program.row(0, Double.POSITIVE_INFINITY);
                program.put(k, room);
                for (int i = 0; i < costs.demands(); i++) {
                    program.put(share[i][k], -costs.weight(i));
                }
            }
        }
    }
}
