package kr.jikimi.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.jikimi.crowd.simulation.CrowdSimulation;
import kr.jikimi.crowd.simulation.ScenarioCheck;
import kr.jikimi.crowd.spi.Progress;
import org.junit.jupiter.api.Test;

/** What happens to a crowd by time, place and wish; each scenario small enough to reckon by hand. */
class EventsTests {

    private static final Scenario ONE = Scenario.of(
                    Scenes.box(0, 0, 44, 2),
                    List.of(Source.of("start", Scenes.box(1.8, 0.8, 2.2, 1.2), 1)),
                    List.of(Exit.of("end", Scenes.line(44, 0, 44, 2))),
                    200)
            .withSpeed(WalkingSpeed.always(1.33));

    private static ReplicaResult run(Scenario scenario) {
        return CrowdSimulation.run(CrowdRequest.of(scenario)).replicas().getFirst();
    }

    private static double clearance(Scenario scenario) {
        return run(scenario).clearanceSeconds().orElseThrow();
    }

    @Test
    void a01OnePersonKeepsTheFreeSpeed() {
        // about 41.9 m to the threshold of the exit at 1.33 m/s
        assertThat(clearance(ONE)).isCloseTo(41.9 / 1.33, within(0.4));
    }

    @Test
    void a02ASlopeSlowsByTobler() {
        Slope up = new Slope(Scenes.box(0, 0, 44, 2), 10, 0);
        Slope down = new Slope(Scenes.box(0, 0, 44, 2), 10, 180);
        assertThat(clearance(ONE.withSlopes(List.of(up)))).isCloseTo(clearance(ONE) / Math.exp(-0.35), within(0.5));
        assertThat(clearance(ONE.withSlopes(List.of(down)))).isCloseTo(clearance(ONE), within(0.1));
    }

    @Test
    void b01AnExitThatOpensLaterIsWaitedFor() {
        Scenario late =
                ONE.withExits(List.of(Exit.of("end", Scenes.line(44, 0, 44, 2)).openBetween(60, 200)));
        assertThat(clearance(late)).isCloseTo(60, within(1.0));
    }

    @Test
    void b02PeopleTurnToAnotherExitWhenTheirsCloses() {
        Scenario closing = ONE.withExits(List.of(
                Exit.of("end", Scenes.line(44, 0, 44, 2)).openBetween(0, 10),
                Exit.of("back", Scenes.line(0, 0, 0, 2)).openBetween(5, 200)));
        ReplicaResult result = run(closing);
        assertThat(result.exits().get(1).count()).isEqualTo(1);
    }

    @Test
    void b03WhoHasNoWayIsStrandedAndStandsToTheEnd() {
        ReplicaResult result =
                run(ONE.withBarriers(List.of(new Barrier(Scenes.line(20, 0, 20, 2), 5, Double.POSITIVE_INFINITY))));
        assertThat(result.stranded()).isEqualTo(1);
        assertThat(result.unfinished()).isZero();
        assertThat(result.clearanceSeconds()).isEmpty();
        assertThat(result.simulatedSeconds()).isCloseTo(200, within(1e-6));
        assertThat(result.inside()).hasSize(201).containsOnly(1);
    }

    @Test
    void b04WhoIsStillInsideAtTheEndIsUnfinished() {
        ReplicaResult result = run(ONE.withUntil(20));
        assertThat(result.unfinished()).isEqualTo(1);
        assertThat(result.stranded()).isZero();
        assertThat(result.simulatedSeconds()).isCloseTo(20, within(1e-6));
    }

    @Test
    void b05WhoComesTooLateHasNotArrivedAndIsNotInside() {
        Source late = Source.arriving(
                "gate", Scenes.box(0, 0, 4, 4), List.of(new Source.Arrival(0, 0), new Source.Arrival(100, 100)));
        ReplicaResult result =
                run(Scenes.corridor(20, 4, 1).withSources(List.of(late)).withUntil(50));
        assertThat(result.notArrived()).isBetween(49, 52);
        assertThat(result.unfinished()).isEqualTo(result.inside().getLast()).isLessThan(25);
        assertThat(result.left() + result.unfinished() + result.notArrived()).isEqualTo(100);
        assertThat(result.clearanceSeconds()).isEmpty();
    }

    @Test
    void c01ArrivalsFollowTheirCurve() {
        Scenario curve = Scenes.corridor(20, 4, 1)
                .withSources(List.of(Source.arriving(
                        "gate",
                        Scenes.box(0, 0, 4, 4),
                        List.of(new Source.Arrival(10, 0), new Source.Arrival(30, 40)))))
                .withMeasures(List.of(Measure.of("near", Scenes.line(5, 0, 5, 4))));
        ReplicaResult result = run(curve);
        assertThat(result.inside().subList(0, 10)).containsOnly(0);
        assertThat(result.inside().get(13)).isBetween(5, 7);
        assertThat(result.left()).isEqualTo(40);
        assertThat(result.measures().getFirst().count()).isEqualTo(40);
        // 40 persons in 20 s
        assertThat(result.measures().getFirst().flow().orElseThrow()).isCloseTo(2, within(0.3));
    }

    @Test
    void c02DestinationsAreDealtByShare() {
        Scenario shared = Scenes.plaza(200);
        Source source = shared.sources().getFirst().withDestinations(Map.of("north", 0.75, "east", 0.25));
        ReplicaResult result = run(shared.withSources(List.of(source)));
        assertThat(result.exits().stream().map(ReplicaResult.ExitCount::count).toList())
                .containsExactly(150, 0, 0, 50);
    }

    @Test
    void c03AWaitAtAWaypointTakesItsTime() {
        Scenario stop = ONE.withWaypoints(
                        List.of(Waypoint.of("stage", Scenes.box(20, 0, 24, 2)).withWait(30)))
                .withJourneys(List.of(new Journey("start", List.of("stage"), 1)));
        assertThat(clearance(stop)).isBetween(clearance(ONE) + 28, clearance(ONE) + 32);
    }

    @Test
    void c04AQueueIsServedOneAfterTheOther() {
        Scenario check = Scenes.corridor(20, 6, 10)
                .withWaypoints(List.of(Waypoint.of("check", Scenes.box(10, 2.5, 11, 3.5))
                        .withWait(4)
                        .withCapacity(1)))
                .withJourneys(List.of(new Journey("start", List.of("check"), 1)));
        // ten persons, four seconds each, and a few to come and go
        assertThat(clearance(check)).isBetween(40.0, 110.0);
    }

    @Test
    void d01GroupsKeepTogether() {
        Scenario alone = Scenes.corridor(60, 5, 60);
        assertThat(spread(alone.withGroups(Groups.of(1, 2)))).isLessThan(0.5 * spread(alone));
    }

    /** Mean distance of persons 0 and 1, 2 and 3 ... after 20 s. */
    private static double spread(Scenario scenario) {
        List<Double> far = new ArrayList<>();
        CrowdSimulation.run(CrowdRequest.of(scenario.withUntil(20))
                .withSink(
                        frame -> {
                            for (int k = 0; frame.number() == 4 && k + 1 < frame.size(); k++) {
                                if (frame.id(k) % 2 == 0 && frame.id(k + 1) == frame.id(k) + 1) {
                                    far.add(Math.hypot(frame.x(k) - frame.x(k + 1), frame.y(k) - frame.y(k + 1)));
                                }
                            }
                        },
                        5));
        return far.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    @Test
    void d03AGroupTakesOneExitAndNobodyWaitsForWhoGoesElsewhere() {
        // the nearest exit differs on both sides of the middle; 30 m at 1.33 m/s are 23 s
        Scenario middle = Scenario.of(
                        Scenes.box(0, 0, 60, 6),
                        List.of(Source.of("middle", Scenes.box(28, 0, 32, 6), 24)),
                        List.of(Exit.of("west", Scenes.line(0, 0, 0, 6)), Exit.of("east", Scenes.line(60, 0, 60, 6))),
                        300)
                .withSpeed(WalkingSpeed.always(1.33))
                .withGroups(Groups.of(1, 2));
        assertThat(clearance(middle)).isLessThan(40);
        CrowdRequest looking = CrowdRequest.of(middle).withCongestionAware(true);
        assertThat(CrowdSimulation.run(looking).clearanceSeconds().orElseThrow().median())
                .isLessThan(40);
        assertThat(CrowdSimulation.run(CrowdRequest.of(middle))
                                .exits()
                                .getFirst()
                                .count()
                                .median()
                        % 2)
                .as("both of a group by one exit")
                .isZero();
    }

    @Test
    void d02QueuesSpreadOverExitsWhenPeopleLook() {
        Scenario doors = Scenario.of(
                Scenes.box(0, 0, 30, 10),
                List.of(Source.of("hall", Scenes.box(0, 0, 10, 10), 200)),
                List.of(Exit.of("near", Scenes.line(0, 4.5, 0, 5.5)), Exit.of("far", Scenes.line(30, 3, 30, 7))),
                600);
        CrowdRequest request = CrowdRequest.of(doors);
        CrowdResult blind = CrowdSimulation.run(request);
        CrowdResult seeing = CrowdSimulation.run(request.withCongestionAware(true));
        assertThat(blind.exits().get(1).count().median()).isZero();
        assertThat(seeing.exits().get(1).count().median()).isGreaterThan(60);
        assertThat(seeing.clearanceSeconds().orElseThrow().median())
                .isLessThan(0.7 * blind.clearanceSeconds().orElseThrow().median());
    }

    @Test
    void e01ACancelledRunIsPartial() {
        List<Progress> heard = new ArrayList<>();
        CrowdResult result = CrowdSimulation.run(
                CrowdRequest.of(Scenes.plaza(200)).withProgress(heard::add).withCancellation(() -> heard.size() >= 3));
        assertThat(result.partial()).isTrue();
        assertThat(heard).hasSize(3);
        assertThat(result.simulatedSeconds()).isCloseTo(3, within(0.1));
    }

    @Test
    void e02AReplicaAloneHasTheBytesItHasAmongOthers() {
        CrowdRequest request = CrowdRequest.of(Scenes.plaza(200)).withReplicas(3);
        ReplicaResult among = CrowdSimulation.run(request).replicas().get(2);
        ReplicaResult alone =
                CrowdSimulation.run(request.withReplica(2)).replicas().getFirst();
        assertThat(alone.seed()).isEqualTo(among.seed());
        assertThat(alone.density().mean()).isEqualTo(among.density().mean());
        assertThat(alone.exits()).isEqualTo(among.exits());
    }

    @Test
    void f01FaultsNamePlaceAndRemedy() {
        Scenario closed = ONE.withExits(List.of(Exit.of("end", Scenes.line(60, 0, 60, 2))));
        assertThat(ScenarioCheck.faults(closed).getFirst().message())
                .startsWith("exits[0].line")
                .contains("\"end\"")
                .contains("\nMaybe ");
        Scenario crossed = ONE.withObstacles(List.of(Scenes.area("POLYGON((5 0, 6 1, 6 0, 5 1, 5 0))")));
        assertThat(ScenarioCheck.faults(crossed).getFirst().place()).isEqualTo("obstacles[0]");
        Scenario walled = ONE.withObstacles(List.of(Scenes.box(20, -1, 21, 3)));
        assertThat(ScenarioCheck.faults(walled).getFirst().what()).contains("no way out");
        assertThatThrownBy(() -> CrowdSimulation.run(CrowdRequest.of(walled))).hasMessageContaining("Maybe");
        Scenario degrees = Scenario.of(Scenes.box(126.97, 37.56, 126.98, 37.57), ONE.sources(), ONE.exits(), 60);
        assertThat(ScenarioCheck.faults(degrees).getFirst().remedy()).contains("degrees");
    }
}
