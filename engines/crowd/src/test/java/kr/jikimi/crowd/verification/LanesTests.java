package kr.jikimi.crowd.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import kr.jikimi.crowd.CrowdRequest;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.simulation.CrowdSimulation;
import org.junit.jupiter.api.Test;

/** The order parameter of drawn streams: sorted by hand, mixed by hand. */
class LanesTests {

    @Test
    void streamsOnTheirOwnSidesArePerfectLanes() {
        assertThat(order(id -> id < 40 ? 0.5 : 3.5)).isGreaterThan(0.99);
    }

    @Test
    void streamsWellMixedAreNoLanes() {
        assertThat(order(id -> id % 5 + 0.5)).isLessThan(0.05);
    }

    private static double order(IntToDoubleFunction y) {
        int[] id = new int[80];
        double[] xs = new double[80];
        double[] ys = new double[80];
        for (int k = 0; k < 80; k++) {
            id[k] = k;
            xs[k] = 0.1 * k;
            ys[k] = y.applyAsDouble(k);
        }
        Scenario scenario = Places.corridor(5, 2, 2, 1).withUntil(1);
        var none = CrowdSimulation.run(CrowdRequest.of(scenario)).replicas().getFirst();
        var still = new Film.Still(0, id, xs, ys, new double[80], new double[80]);
        return Lanes.order(new Film(scenario, none, List.of(still)), 40, new Lanes.Window(0, 1, 0, 8));
    }
}
