package kr.jikimi.siting.internal;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import kr.jikimi.siting.SitingOutcome;
import kr.jikimi.siting.SitingRequest;
import kr.jikimi.siting.spi.Progress;
import kr.jikimi.solver.Answer.Status;
import kr.jikimi.solver.Solver;

/** One request from conditions to explanation. */
public final class Search {

    private static final int STARTS = 3;

    private final SitingRequest request;
    private final Solver solver;
    private final Progress progress;
    private final Conditions conditions;
    private final boolean held;
    private int[] best = {};
    private double least = Double.POSITIVE_INFINITY;
    private double bound;
    private int rounds;
    private String exact = "no integer programme: too many pairs";

    public Search(SitingRequest request, Solver solver, Progress progress) {
        this.request = request;
        this.solver = solver;
        this.progress = progress;
        this.conditions = new Conditions(request);
        this.held = request.candidates().stream().anyMatch(each -> !Double.isInfinite(each.capacity()));
    }

    public SitingOutcome run() {
        var reasons = conditions.contradictions(request);
        if (!reasons.isEmpty()) {
            return new SitingOutcome.Infeasible(reasons);
        }
        var costs = Costs.of(request);
        start(costs);
        var lagrangian = new Lagrangian(costs, conditions, request.candidates());
        bound = Math.max(0, lagrangian.run(least, (round, chosen, low) -> hear(costs, round, chosen, low)));
        if (!isProven()) {
            proveExactly(costs, lagrangian);
        } else {
            exact = "no integer programme needed";
        }
        progress.at(1, gap());
        var work = "%d rounds of the Lagrangian bound; %s".formatted(rounds, exact);
        return new Explanation(request, costs, solver).of(best, least, Math.min(bound, least), work);
    }

    private void start(Costs costs) {
        double[] capacities = request.candidates().stream()
                .mapToDouble(each -> -each.capacity())
                .toArray();
        if (held) {
            take(costs, conditions.choose(capacities));
            return;
        }
        var swaps = new Swaps(costs, conditions);
        var random = new Random(request.seed());
        for (int k = 0; k < STARTS; k++) {
            double[] scores =
                    k == 0 ? sums(costs) : random.doubles(costs.candidates()).toArray();
            take(costs, swaps.improve(conditions.choose(scores)));
            progress.at(0.3 * (k + 1) / STARTS, 1);
        }
    }

    private static double[] sums(Costs costs) {
        double[] sums = new double[costs.candidates()];
        for (int i = 0; i < costs.demands(); i++) {
            double[] row = costs.of(i);
            for (int j = 0; j < sums.length; j++) {
                sums[j] += row[j];
            }
        }
        return sums;
    }

    private double hear(Costs costs, int round, int[] chosen, double low) {
        rounds = round + 1;
        if (held ? round % 20 == 0 : round % 50 == 25) {
            take(costs, held ? chosen : new Swaps(costs, conditions).improve(chosen));
        } else if (!held) {
            take(costs, chosen);
        }
        if (round % 10 == 0) {
            progress.at(0.3 + 0.6 * round / Lagrangian.ROUNDS, least > 0 ? (least - low) / least : 0);
        }
        return least;
    }

    private void take(Costs costs, int[] chosen) {
        double cost = held
                ? Assignment.of(costs, request.candidates(), chosen, solver).cost()
                : costs.of(chosen);
        if (cost < least) {
            least = cost;
            best = chosen.clone();
        }
    }

    private double gap() {
        return least > 0 ? Math.max(0, (least - bound) / least) : 0;
    }

    private boolean isProven() {
        return least - bound <= 1e-9 * Math.max(1, least);
    }

    private void proveExactly(Costs costs, Lagrangian lagrangian) {
        int[] kept = kept(lagrangian);
        long pairs = pairs(costs, kept);
        if ((held ? (long) kept.length * costs.demands() : pairs) > (held ? Exact.MOST_HELD_PAIRS : Exact.MOST_PAIRS)) {
            return;
        }
        var programme = new Exact(costs, conditions, request.candidates(), kept);
        var answer = programme.solve(held, solver);
        if (answer.hasValues()) {
            take(costs, programme.chosen(answer));
        }
        boolean done = answer.status() == Status.OPTIMAL || answer.status() == Status.INFEASIBLE;
        bound = done ? least : Math.max(bound, Math.min(least, answer.bound()));
        exact = "integer programme over %d of %d candidates %s"
                .formatted(kept.length, costs.candidates(), done ? "solved" : "stopped");
    }

    /** Where a demand may go unserved, only pairs that serve count. */
    private static long pairs(Costs costs, int[] kept) {
        long pairs = 0;
        for (int i = 0; i < costs.demands(); i++) {
            double[] row = costs.of(i);
            double limit = costs.unserved(i);
            pairs += Arrays.stream(kept).filter(j -> row[j] < limit).count();
        }
        return pairs;
    }

    /** Those with which a choice could still be cheaper than the best: one more costs its score, less the dearest kept. */
    private int[] kept(Lagrangian lagrangian) {
        double[] scores = lagrangian.bestScores();
        int[] chosen = conditions.choose(scores);
        double dearest = Arrays.stream(chosen).mapToDouble(j -> scores[j]).max().orElse(0);
        boolean[] in = new boolean[scores.length];
        Arrays.stream(chosen).forEach(j -> in[j] = true);
        Arrays.stream(best).forEach(j -> in[j] = true);
        double slack = (least - lagrangian.bound()) * (1 + 1e-6) + 1e-9 * Math.max(1, least);
        return IntStream.range(0, scores.length)
                .filter(j -> !conditions.isForbidden(j) && (in[j] || scores[j] - dearest <= slack))
                .toArray();
    }
}
