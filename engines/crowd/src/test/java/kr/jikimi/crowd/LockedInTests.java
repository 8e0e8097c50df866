package kr.jikimi.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.jikimi.crowd.ReplicaResult.ExitCount;
import kr.jikimi.crowd.simulation.CrowdSimulation;
import kr.jikimi.crowd.simulation.ScenarioCheck;
import org.junit.jupiter.api.Test;

/** People behind a barrier or a one-way line: counted, measured to the end, and led to where they can get out. */
class LockedInTests {

    private static final Exit EAST = Exit.of("east", Scenes.line(20, 4, 20, 6));
    private static final Exit WEST = Exit.of("west", Scenes.line(0, 4, 0, 6));
    private static final Barrier MIDDLE = Barrier.of(Scenes.line(10, 0, 10, 10));

    private static Scenario hall(int people, Map<String, Double> destinations, Exit... exits) {
        Source source = Source.of("hall", Scenes.box(1, 1, 6, 9), people).withDestinations(destinations);
        return Scenario.of(Scenes.box(0, 0, 20, 10), List.of(source), List.of(exits), 120);
    }

    private static ReplicaResult run(Scenario scenario) {
        return CrowdSimulation.run(CrowdRequest.of(scenario)).replicas().getFirst();
    }

    private static List<Integer> counts(ReplicaResult result) {
        return result.exits().stream().map(ExitCount::count).toList();
    }

    @Test
    void a01WhoIsLockedInIsDenseToTheEnd() {
        Scenario packed = hall(1, Map.of(), EAST)
                .withSources(List.of(Source.of("hall", Scenes.box(0, 0, 6, 10), 300)))
                .withBarriers(List.of(new Barrier(Scenes.line(6.2, 0, 6.2, 10), 0.05, 1e9)));
        ReplicaResult shorter = run(packed.withUntil(100));
        ReplicaResult longer = run(packed.withUntil(200));
        assertThat(longer.stranded()).isEqualTo(300);
        // 300 persons stand on about 60 m2: more than 4 to the square metre nearly everywhere, all the time
        assertThat(shorter.secondsAbove4()).isGreaterThan(30 * 100);
        assertThat(longer.secondsAbove4()).isCloseTo(2 * shorter.secondsAbove4(), within(60.0));
        assertThat(longer.agentSteps()).isEqualTo(300 * 200 * 20);
    }

    /** Nobody stirs any more: what is skipped must not show. */
    @Test
    void a02TheRestOfTheTimeTakesNoWorkAndChangesNobodysPlace() {
        List<Double> places = new ArrayList<>();
        Scenario locked = hall(40, Map.of(), EAST).withBarriers(List.of(new Barrier(MIDDLE.line(), 2, 1e9)));
        CrowdSimulation.run(CrowdRequest.of(locked)
                .withSink(frame -> places.add(frame.x(0) + 100 * frame.y(0) + 10_000 * frame.size()), 10));
        assertThat(places).hasSize(13);
        assertThat(places.subList(3, 13)).containsOnly(places.getLast());
    }

    @Test
    void b01WhoseDestinationIsShutTakesAnotherExitAndIsCounted() {
        Scenario shut = hall(60, Map.of("east", 0.5, "west", 0.5), EAST, WEST).withBarriers(List.of(MIDDLE));
        ReplicaResult result = run(shut);
        assertThat(counts(result)).containsExactly(0, 60);
        assertThat(result.redirected()).isEqualTo(30);
        assertThat(result.clearanceSeconds()).isPresent();
        assertThat(run(hall(60, Map.of("east", 0.5, "west", 0.5), EAST, WEST)).redirected())
                .isZero();
    }

    @Test
    void b02WhenTheBarrierOpensThoseInsideTurnBackToTheirDestination() {
        Barrier early = new Barrier(MIDDLE.line(), 0, 4);
        ReplicaResult result = run(hall(60, Map.of("east", 1.0), EAST, WEST).withBarriers(List.of(early)));
        assertThat(counts(result).getFirst()).isGreaterThan(30);
        assertThat(result.redirected()).isPositive().isEqualTo(counts(result).get(1));
    }

    @Test
    void b03WithoutAnotherExitTheyWaitForTheBarrier() {
        Barrier early = new Barrier(MIDDLE.line(), 0, 30);
        ReplicaResult result = run(hall(60, Map.of("east", 1.0), EAST).withBarriers(List.of(early)));
        assertThat(counts(result)).containsExactly(60);
        assertThat(result.redirected()).isZero();
        assertThat(result.clearanceSeconds().orElseThrow()).isBetween(35.0, 70.0);
    }

    @Test
    void b04ADestinationAgainstAOneWayLineIsRefused() {
        OneWay westwards = new OneWay(MIDDLE.line(), OneWay.Side.LEFT);
        Scenario scenario = hall(60, Map.of("east", 0.5), EAST, WEST).withOneWay(List.of(westwards));
        assertThat(ScenarioCheck.faults(scenario).getFirst().message())
                .startsWith("sources[0].destinations: no way leads from source \"hall\" to exit \"east\"")
                .contains("\nMaybe ");
    }

    @Test
    void b05WhoIsInNoShareTakesTheNearestExit() {
        assertThat(counts(run(hall(60, Map.of("east", 0.25), EAST, WEST)))).containsExactly(15, 45);
    }

    @Test
    void c01ASourceMostlyOutsideIsSaid() {
        Scenario half = hall(10, Map.of(), EAST)
                .withSources(List.of(
                        Source.of("half", Scenes.box(-5, 0, 5, 10), 10),
                        Source.of("nearly", Scenes.box(-0.2, 0, 5, 10), 10)));
        assertThat(ScenarioCheck.warnings(half))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message())
                        .startsWith("sources[0].area: 50 % of the area of source \"half\" lie outside")
                        .contains("\nMaybe "));
    }
}
