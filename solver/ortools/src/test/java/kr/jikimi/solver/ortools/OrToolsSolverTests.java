package kr.jikimi.solver.ortools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import kr.jikimi.solver.Answer;
import kr.jikimi.solver.Answer.Status;
import kr.jikimi.solver.LinearProgram;
import kr.jikimi.solver.Solver;
import org.junit.jupiter.api.Test;

class OrToolsSolverTests {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private final Solver solver = new OrToolsSolver();

    /** Hillier and Lieberman, Introduction to Operations Research: Wyndor Glass, optimum 36 with shadow prices 0, 3/2, 1. */
    @Test
    void a01SolvesTheGlassFactoryWithItsShadowPrices() {
        Answer answer = solver.solve(glassFactory(), Solver.PLENTY);
        assertThat(answer.status()).isEqualTo(Status.OPTIMAL);
        assertThat(answer.objective()).isCloseTo(-36, within(1e-9));
        assertThat(answer.duals()).containsExactly(new double[] {0, -1.5, -1}, within(1e-9));
    }

    @Test
    void a02TakesManyObjectivesInOneSession() {
        try (var session = solver.open(glassFactory())) {
            assertThat(session.minimise(new int[] {0}, new double[] {-1}).objective())
                    .isCloseTo(-4, within(1e-9));
            assertThat(session.minimise(new int[] {1}, new double[] {-1}).objective())
                    .isCloseTo(-6, within(1e-9));
            assertThat(session.minimise(new int[] {0, 1}, new double[] {1, 1}).objective())
                    .isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void a03SaysWhenNothingHoldsAndWhenNothingEnds() {
        var impossible = new LinearProgram();
        impossible.whole(0, 1, 1);
        impossible.row(2, INFINITY);
        impossible.put(0, 1);
        assertThat(solver.solve(impossible, 10).status()).isEqualTo(Status.INFEASIBLE);
        var endless = new LinearProgram();
        endless.real(0, INFINITY, -1);
        assertThat(solver.solve(endless, 10).status()).isEqualTo(Status.UNBOUNDED);
    }

    @Test
    void b01FindsTheBestKnapsackThatCountingFinds() {
        var random = new Random(7);
        for (int round = 0; round < 20; round++) {
            double[] worth = random.doubles(10, 1, 9).toArray();
            double[] weight = random.doubles(10, 1, 9).toArray();
            var program = new LinearProgram();
            for (double each : worth) {
                program.whole(0, 1, -each);
            }
            program.row(-INFINITY, 20);
            for (int j = 0; j < 10; j++) {
                program.put(j, weight[j]);
            }
            assertThat(-solver.solve(program, Solver.PLENTY).objective())
                    .isCloseTo(bestByCounting(worth, weight), within(1e-6));
        }
    }

    @Test
    void refusesLimitsThatAreNotNumbers() {
        assertThatThrownBy(() -> new LinearProgram().real(Double.NaN, 1, 0)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new LinearProgram().row(2, 1)).hasMessageContaining("do not fit");
    }

    private static double bestByCounting(double[] worth, double[] weight) {
        double best = 0;
        for (int set = 0; set < 1 << worth.length; set++) {
            double gain = 0;
            double load = 0;
            for (int j = 0; j < worth.length; j++) {
                gain += (set >> j & 1) * worth[j];
                load += (set >> j & 1) * weight[j];
            }
            best = load <= 20 ? Math.max(best, gain) : best;
        }
        return best;
    }

    private static LinearProgram glassFactory() {
        var program = new LinearProgram();
        int doors = program.real(0, INFINITY, -3);
        int windows = program.real(0, INFINITY, -5);
        program.row(-INFINITY, 4);
        program.put(doors, 1);
        program.row(-INFINITY, 12);
        program.put(windows, 2);
        program.row(-INFINITY, 18);
        program.put(doors, 3);
        program.put(windows, 2);
        return program;
    }
}
