package kr.jikimi.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kr.jikimi.siting.SitingOutcome.Infeasible;
import kr.jikimi.siting.SitingOutcome.Sited;
import kr.jikimi.siting.choice.Siting;
import kr.jikimi.siting.spi.Distances;
import kr.jikimi.siting.spi.Progress;
import kr.jikimi.solver.Answer;
import kr.jikimi.solver.LinearProgram;
import kr.jikimi.solver.Solver;
import kr.jikimi.solver.ortools.OrToolsSolver;
import org.junit.jupiter.api.Test;

/**
 * Limits by district against trying every choice, with capacities and without, median and covering. The twin tries all
 * sets of three among seven candidates and shares demand out by a linear programme of its own.
 */
class FairnessTests {

    private static final Solver SOLVER = new OrToolsSolver();
    private static final int DEMANDS = 9;
    private static final int PLACES = 7;
    private static final int COUNT = 3;

    @Test
    void a01MedianWithLeastAndMostPerDistrict() {
        assertThat(agreeing(new Random(1), new Goal.Median(), false)).isGreaterThan(10);
    }

    @Test
    void a02CoverWithLeastAndMostPerDistrict() {
        assertThat(agreeing(new Random(2), new Goal.Cover(350), false)).isGreaterThan(10);
    }

    @Test
    void b01MedianWithFairShares() {
        assertThat(agreeing(new Random(3), new Goal.Median(), true)).isGreaterThan(10);
    }

    @Test
    void b02CoverWithFairShares() {
        assertThat(agreeing(new Random(4), new Goal.Cover(350), true)).isGreaterThan(10);
    }

    /** How many of 24 random cases have an answer; in all of them the engine and the twin agree. */
    private static int agreeing(Random random, Goal goal, boolean fair) {
        int answered = 0;
        for (int round = 0; round < 24; round++) {
            var request = draw(random, goal, fair, round % 2 == 0);
            double twin = tryAll(request);
            var outcome = Siting.choose(request, SOLVER, Progress.NONE);
            if (outcome instanceof Infeasible) {
                assertThat(twin).as("round %d", round).isInfinite();
                continue;
            }
            var choice = (Sited) outcome;
            assertThat(choice.cost()).as("round %d", round).isCloseTo(twin, within(1e-5));
            assertThat(choice.bound()).as("round %d", round).isLessThanOrEqualTo(twin + 1e-5);
            assertThat(choice.gap()).as("round %d", round).isLessThan(1e-6);
            answered++;
        }
        return answered;
    }

    private static SitingRequest draw(Random random, Goal goal, boolean fair, boolean held) {
        double[] weights = random.doubles(DEMANDS, 1, 5).toArray();
        double[][] demand = points(random, DEMANDS);
        var candidates = IntStream.range(0, PLACES)
                .mapToObj(j -> Candidate.of("c" + j)
                        .withDistrict("d" + j % 3)
                        .withCapacity(held ? 8 + random.nextInt(9) : Double.POSITIVE_INFINITY))
                .toList();
        Map<String, Limit> limits = new TreeMap<>();
        Map<String, Double> asked = new TreeMap<>();
        for (int d = 0; d < 3; d++) {
            int least = random.nextInt(2);
            limits.put("d" + d, new Limit(least, least + random.nextInt(2)));
            asked.put("d" + d, random.nextDouble(1, 10));
        }
        return SitingRequest.of(weights, candidates, Distances.straight(demand, points(random, PLACES)), goal, COUNT)
                .withLimits(fair ? Limit.fair(COUNT, asked) : limits);
    }

    private static double[][] points(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new double[] {random.nextDouble(1000), random.nextDouble(1000)})
                .toArray(double[][]::new);
    }

    private static double tryAll(SitingRequest request) {
        double best = Double.POSITIVE_INFINITY;
        for (int set = 0; set < 1 << PLACES; set++) {
            int chosen = set;
            var places = IntStream.range(0, PLACES)
                    .filter(j -> (chosen >> j & 1) == 1)
                    .boxed()
                    .toList();
            if (places.size() == COUNT && isAllowed(request, places)) {
                best = Math.min(best, cost(request, places));
            }
        }
        return best;
    }

    private static boolean isAllowed(SitingRequest request, List<Integer> places) {
        return request.limits().entrySet().stream().allMatch(limit -> {
            long number = places.stream()
                    .filter(j -> request.candidates().get(j).district().equals(limit.getKey()))
                    .count();
            return number >= limit.getValue().min()
                    && number <= limit.getValue().max();
        });
    }

    /** A transport problem; infinite when the places cannot hold a demand that all must be served of. */
    private static double cost(SitingRequest request, List<Integer> places) {
        var program = new LinearProgram();
        for (int i = 0; i < DEMANDS; i++) {
            for (int j : places) {
                double far = request.distances().between(i, j);
                double weight = request.demand()[i];
                program.real(
                        0,
                        1,
                        switch (request.goal()) {
                            case Goal.Median median -> weight * far;
                            case Goal.Cover cover -> far <= cover.radius() ? -weight : 0;
                        });
            }
        }
        boolean all = request.goal() instanceof Goal.Median;
        for (int i = 0; i < DEMANDS; i++) {
            program.row(all ? 1 : 0, 1);
            for (int k = 0; k < COUNT; k++) {
                program.put(COUNT * i + k, 1);
            }
        }
        for (int k = 0; k < COUNT; k++) {
            program.row(0, request.candidates().get(places.get(k)).capacity());
            for (int i = 0; i < DEMANDS; i++) {
                program.put(COUNT * i + k, request.demand()[i]);
            }
        }
        var answer = SOLVER.solve(program, Solver.PLENTY);
        double unserved = all
                ? 0
                : IntStream.range(0, DEMANDS)
                        .mapToDouble(i -> request.demand()[i])
                        .sum();
        return answer.status() == Answer.Status.OPTIMAL ? answer.objective() + unserved : Double.POSITIVE_INFINITY;
    }
}
