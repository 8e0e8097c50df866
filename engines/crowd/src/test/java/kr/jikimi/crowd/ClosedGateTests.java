package kr.jikimi.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kr.jikimi.crowd.simulation.CrowdSimulation;
import kr.jikimi.crowd.simulation.ScenarioCheck;
import org.junit.jupiter.api.Test;

/** A gate that opens later: a crowd forms before it, whether it is drawn as a barrier or as an exit. */
class ClosedGateTests {

    private static final double OPENS = 60;
    private static final Barrier GATE = new Barrier(Scenes.line(20, 0, 20, 6), 0, OPENS);

    /** A street of 6 m, 200 people 5 to 19 m before a gate at 20 m, the exit at 40 m. */
    private static Scenario street() {
        return Scenario.of(
                Scenes.box(0, 0, 40, 6),
                List.of(Source.of("street", Scenes.box(1, 0, 15, 6), 200)),
                List.of(Exit.of("end", Scenes.line(40, 0, 40, 6))),
                200);
    }

    private static Measure before(double seconds) {
        return Measure.of("before", Scenes.box(17, 0, 20, 6)).between(seconds - 10, seconds);
    }

    private static CrowdResult run(Scenario scenario, int threads) {
        return CrowdSimulation.run(CrowdRequest.of(scenario).withThreads(threads));
    }

    private static double densityBefore(CrowdResult result) {
        return result.replicas().getFirst().measures().getFirst().meanDensity().orElseThrow();
    }

    @Test
    void a01ACrowdFormsBeforeABarrierThatWillOpen() {
        var across = Measure.of("across", GATE.line());
        var early = Measure.of("early", GATE.line()).between(0, OPENS);
        CrowdResult result =
                run(street().withBarriers(List.of(GATE)).withMeasures(List.of(before(OPENS), across, early)), 1);
        ReplicaResult replica = result.replicas().getFirst();
        assertThat(densityBefore(result)).isGreaterThan(3);
        assertThat(replica.measures().get(2).count())
                .as("nobody crosses a closed barrier")
                .isZero();
        assertThat(replica.measures().get(1).count()).isEqualTo(200);
        assertThat(replica.left()).isEqualTo(200);
        assertThat(replica.clearanceSeconds().orElseThrow()).isBetween(OPENS + 15, OPENS + 60);
    }

    @Test
    void a02AGateDrawnAsABarrierIsAsDenseAsOneDrawnAsAnExit() {
        Scenario barrier = street().withBarriers(List.of(GATE)).withMeasures(List.of(before(OPENS)));
        Scenario exit = Scenario.of(
                        Scenes.box(0, 0, 20, 6),
                        street().sources(),
                        List.of(new Exit("gate", GATE.line(), OPENS, Double.POSITIVE_INFINITY)),
                        200)
                .withMeasures(List.of(before(OPENS)));
        assertThat(densityBefore(run(barrier, 1))).isCloseTo(densityBefore(run(exit, 1)), within(0.5));
    }

    @Test
    void a03WhoWalksWhenItClosesGathersBeforeIt() {
        Barrier later = new Barrier(GATE.line(), 4, OPENS);
        ReplicaResult result = run(street().withBarriers(List.of(later)).withMeasures(List.of(before(OPENS))), 1)
                .replicas()
                .getFirst();
        assertThat(result.measures().getFirst().meanDensity().orElseThrow()).isGreaterThan(3);
        assertThat(result.left()).isEqualTo(200);
    }

    @Test
    void a04TwoGatesInARowAreReachedOneAfterTheOther() {
        Barrier second = new Barrier(Scenes.line(30, 0, 30, 6), 0, OPENS + 30);
        Measure between = Measure.of("between", Scenes.box(27, 0, 30, 6)).between(OPENS + 25, OPENS + 30);
        CrowdResult result = run(street().withBarriers(List.of(GATE, second)).withMeasures(List.of(between)), 1);
        assertThat(densityBefore(result)).isGreaterThan(2.5);
        assertThat(result.median().left()).isEqualTo(200);
    }

    @Test
    void b01ThreadsDoNotMatter() {
        Scenario scenario = street().withBarriers(List.of(GATE)).withMeasures(List.of(before(OPENS)));
        ReplicaResult one = run(scenario, 1).median();
        ReplicaResult two = run(scenario, 2).median();
        assertThat(two.measures()).isEqualTo(one.measures());
        assertThat(two.inside()).isEqualTo(one.inside());
        assertThat(two.density().max()).isEqualTo(one.density().max());
    }

    @Test
    void b02WhoHasAnotherWayNowDoesNotWait() {
        Scenario detour = street().withExits(
                        List.of(Exit.of("end", Scenes.line(40, 0, 40, 6)), Exit.of("back", Scenes.line(0, 0, 0, 6))))
                .withBarriers(List.of(GATE));
        assertThat(run(detour, 1).median().exits().get(1).count()).isEqualTo(200);
    }

    @Test
    void c01ASourceThatNeverHasAWayIsRefused() {
        Barrier forEver = Barrier.of(GATE.line());
        Barrier tooLate = new Barrier(GATE.line(), 0, 200);
        Exit late = new Exit("end", Scenes.line(40, 0, 40, 6), 300, 400);
        for (Scenario shut : List.of(
                street().withBarriers(List.of(forEver)),
                street().withBarriers(List.of(tooLate)),
                street().withExits(List.of(late)))) {
            assertThat(ScenarioCheck.faults(shut).getFirst().message())
                    .startsWith("sources[0].area: source \"street\" has no way out at any time before 200.0 s")
                    .contains("\nMaybe ");
        }
    }

    @Test
    void c02AnExitThatIsShutForGoodBeforeTheBarrierOpensIsNoWay() {
        Exit early = new Exit("end", Scenes.line(40, 0, 40, 6), 0, 30);
        assertThat(ScenarioCheck.faults(street().withExits(List.of(early)).withBarriers(List.of(GATE))))
                .isNotEmpty();
    }

    @Test
    void c03AnExitInsideAnObstacleIsBlamedItself() {
        Scenario hidden = street().withObstacles(List.of(Scenes.box(38, 0, 40, 6)));
        assertThat(ScenarioCheck.faults(hidden).getFirst().message())
                .startsWith("exits[0].line: no walkable edge reaches exit \"end\"");
    }
}
