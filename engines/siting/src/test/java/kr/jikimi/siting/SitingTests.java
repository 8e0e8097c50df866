package kr.jikimi.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kr.jikimi.siting.Candidate.Standing;
import kr.jikimi.siting.SitingOutcome.Infeasible;
import kr.jikimi.siting.SitingOutcome.Sited;
import kr.jikimi.siting.choice.Siting;
import kr.jikimi.siting.spi.Distances;
import kr.jikimi.siting.spi.Progress;
import kr.jikimi.solver.Solver;
import kr.jikimi.solver.ortools.OrToolsSolver;
import org.junit.jupiter.api.Test;

class SitingTests {

    private static final Solver SOLVER = new OrToolsSolver();

    @Test
    void a01ChoosesTheMiddleOfThreeInALine() {
        var line = line(0, 10, 20);
        var choice = choose(SitingRequest.of(ones(3), names(3), line, new Goal.Median(), 1));
        assertThat(places(choice)).containsExactly(1);
        assertThat(choice.cost()).isEqualTo(20);
        assertThat(choice.isProven()).isTrue();
    }

    @Test
    void a02CoversTheMostWithinTheRadiusBorderIncluded() {
        var line = line(0, 10, 20, 100);
        var choice = choose(SitingRequest.of(new double[] {1, 1, 1, 2.5}, names(4), line, new Goal.Cover(10), 1));
        assertThat(places(choice)).containsExactly(1);
        assertThat(choice.cost()).isEqualTo(2.5);
        assertThat(choice.servedBy()).containsExactly(1, 1, 1, -1);
    }

    @Test
    void a03TellsWhatEachPlaceIsWorth() {
        var line = line(0, 10, 100);
        var choice = choose(SitingRequest.of(ones(3), names(3), line, new Goal.Median(), 2));
        assertThat(choice.cost()).isEqualTo(10);
        assertThat(choice.sites()).extracting(SitingOutcome.Site::marginalGain).containsExactly(180.0, 90.0);
    }

    @Test
    void a04TakesWhatIsForcedAndLeavesWhatIsForbidden() {
        var candidates = List.of(
                Candidate.of("a").withStanding(Standing.FORCED),
                Candidate.of("b").withStanding(Standing.FORBIDDEN),
                Candidate.of("c"),
                Candidate.of("d"));
        var choice = choose(SitingRequest.of(ones(4), candidates, line(0, 10, 11, 12), new Goal.Median(), 2));
        assertThat(places(choice)).containsExactly(0, 2);
    }

    /** {@code python3 siting_check.py} with SciPy 1.17.1 (HiGHS): p-median with x[i][j], y[j]; see docs/siting.en.md. */
    @Test
    void b01AgreesWithAnIndependentSolver() {
        assertThat(choose(Sample.request(new Goal.Median())).cost()).isCloseTo(106354.67453347848, within(1e-6));
        assertThat(choose(Sample.request(new Goal.Cover(200))).cost()).isCloseTo(265, within(1e-6));
    }

    @Test
    void b02AgreesWithAnIndependentSolverUnderLimitsByDistrict() {
        var limits = Map.of("0", new Limit(2, 2), "1", new Limit(0, 1), "2", new Limit(1, 3), "3", new Limit(0, 1));
        var median = choose(Sample.request(new Goal.Median()).withLimits(limits));
        assertThat(median.cost()).isCloseTo(110323.61024231683, within(1e-6));
        assertThat(choose(Sample.request(new Goal.Cover(200)).withLimits(limits))
                        .cost())
                .isCloseTo(280, within(1e-6));
    }

    @Test
    void b03AgreesWithAnIndependentSolverUnderCapacities() {
        assertThat(choose(Sample.held(new Goal.Median(), 100)).cost()).isCloseTo(107350.62534362853, within(1e-5));
        assertThat(choose(Sample.held(new Goal.Cover(200), 40)).cost()).isCloseTo(276, within(1e-5));
    }

    @Test
    void c01IsAsGoodAsTryingAllChoices() {
        var random = new Random(42);
        for (int round = 0; round < 60; round++) {
            var request = draw(random, round % 2 == 0 ? new Goal.Median() : new Goal.Cover(300));
            var outcome = Siting.choose(request, SOLVER, Progress.NONE);
            double twin = tryAll(request);
            if (Double.isInfinite(twin)) {
                assertThat(outcome).isInstanceOf(Infeasible.class);
            } else {
                var choice = (Sited) outcome;
                assertThat(choice.cost()).isCloseTo(twin, within(1e-6));
                assertThat(choice.bound()).isCloseTo(twin, within(1e-6 * Math.max(1, twin)));
            }
        }
    }

    @Test
    void c02GivesTheSameAnswerTwice() {
        var request = Sample.request(new Goal.Median());
        assertThat(choose(request).sites()).isEqualTo(choose(request).sites());
    }

    @Test
    void d01SaysWhichConditionCannotHoldAndWhatWould() {
        var candidates =
                List.of(Candidate.of("a").withDistrict("종로구"), Candidate.of("b").withDistrict("중구"));
        var request = SitingRequest.of(ones(2), candidates, line(0, 10), new Goal.Median(), 2)
                .withLimits(Map.of("종로구", new Limit(2, 2)));
        var outcome = (Infeasible) Siting.choose(request, SOLVER, Progress.NONE);
        assertThat(outcome.reasons())
                .contains("district 종로구: 2 places at least are asked for and 1 candidates may be chosen; 1 would do.");
    }

    @Test
    void d02SaysWhenTheCapacitiesAreTooSmall() {
        var candidates =
                List.of(Candidate.of("a").withCapacity(1), Candidate.of("b").withCapacity(0.5));
        var request = SitingRequest.of(ones(2), candidates, line(0, 10), new Goal.Median(), 2);
        var outcome = (Infeasible) Siting.choose(request, SOLVER, Progress.NONE);
        assertThat(outcome.reasons().getFirst()).startsWith("capacity: the demand is 2.00000");
    }

    @Test
    void refusesWhatIsNotANumber() {
        assertThatThrownBy(() -> SitingRequest.of(new double[] {Double.NaN}, names(1), line(0), new Goal.Median(), 1))
                .hasMessageContaining("not a finite number");
        assertThatThrownBy(() -> new Goal.Cover(Double.NaN)).hasMessageContaining("radius");
    }

    static Sited choose(SitingRequest request) {
        var outcome = Siting.choose(request, SOLVER, Progress.NONE);
        assertThat(outcome).isInstanceOf(Sited.class);
        return (Sited) outcome;
    }

    private static int[] places(Sited choice) {
        return choice.sites().stream()
                .mapToInt(SitingOutcome.Site::candidate)
                .sorted()
                .toArray();
    }

    private static Distances line(double... at) {
        return (i, j) -> Math.abs(at[i] - at[j]);
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static List<Candidate> names(int count) {
        return IntStream.range(0, count).mapToObj(j -> Candidate.of("c" + j)).toList();
    }

    private static SitingRequest draw(Random random, Goal goal) {
        double[][] demand = random.doubles(30)
                .mapToObj(each -> new double[] {1000 * each, random.nextDouble(1000)})
                .toArray(double[][]::new);
        double[][] places = random.doubles(10)
                .mapToObj(each -> new double[] {1000 * each, random.nextDouble(1000)})
                .toArray(double[][]::new);
        var candidates = IntStream.range(0, 10)
                .mapToObj(j -> Candidate.of("c" + j)
                        .withDistrict("d" + j % 3)
                        .withStanding(j == 4 ? Standing.FORCED : j == 7 ? Standing.FORBIDDEN : Standing.OPEN))
                .toList();
        Map<String, Limit> limits = new TreeMap<>();
        for (int d = 0; d < 3; d++) {
            int min = random.nextInt(3);
            limits.put("d" + d, new Limit(min, min + random.nextInt(3)));
        }
        return SitingRequest.of(
                        random.doubles(30, 0, 5).toArray(), candidates, Distances.straight(demand, places), goal, 4)
                .withLimits(limits);
    }

    private static double tryAll(SitingRequest request) {
        double best = Double.POSITIVE_INFINITY;
        for (int set = 0; set < 1 << 10; set++) {
            if (Integer.bitCount(set) == 4 && isAllowed(request, set)) {
                best = Math.min(best, cost(request, set));
            }
        }
        return best;
    }

    private static boolean isAllowed(SitingRequest request, int set) {
        int[] number = new int[3];
        for (int j = 0; j < 10; j++) {
            number[j % 3] += set >> j & 1;
        }
        boolean within = IntStream.range(0, 3).allMatch(d -> {
            var limit = request.limits().getOrDefault("d" + d, Limit.NONE);
            return number[d] >= limit.min() && number[d] <= limit.max();
        });
        return within && (set >> 4 & 1) == 1 && (set >> 7 & 1) == 0;
    }

    private static double cost(SitingRequest request, int set) {
        double sum = 0;
        for (int i = 0; i < request.demand().length; i++) {
            double least = Double.POSITIVE_INFINITY;
            for (int j = 0; j < 10; j++) {
                if ((set >> j & 1) == 1) {
                    least = Math.min(least, request.distances().between(i, j));
                }
            }
            sum += switch (request.goal()) {
                case Goal.Median median -> request.demand()[i] * least;
                case Goal.Cover cover -> least <= cover.radius() ? 0 : request.demand()[i];
            };
        }
        return sum;
    }
}
