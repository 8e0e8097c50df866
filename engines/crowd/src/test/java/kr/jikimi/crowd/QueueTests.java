package kr.jikimi.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.jikimi.crowd.simulation.CrowdSimulation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Queues before waypoints in an open hall, where the queue closes a ring: all are served, near the pace that wait and
 * capacity allow, and nobody is in anybody. The hall is 40 m by 20 m, the waypoint 3 m by 2 m, 10 m from the crowd.
 */
class QueueTests {

    /** To come and to go, seconds. */
    private static final double WALK = 30;

    /** To step in, after the one before has been served, seconds. */
    private static final double STEP_IN = 1.5;

    @ParameterizedTest
    @CsvSource({
        "COLLISION_FREE_SPEED, 1, 2, 60",
        "COLLISION_FREE_SPEED, 1, 5, 40",
        "COLLISION_FREE_SPEED, 2, 2, 60",
        "COLLISION_FREE_SPEED, 4, 5, 120",
        "COLLISION_FREE_SPEED, 5, 10, 60",
        "ANTICIPATION_VELOCITY, 1, 2, 60",
        "ANTICIPATION_VELOCITY, 4, 5, 120"
    })
    void aQueueIsServedAtItsPace(Model model, int capacity, double wait, int people) {
        CrowdRequest request = CrowdRequest.of(hall(capacity, wait, people)).withModel(model);
        for (ReplicaResult result :
                CrowdSimulation.run(request.withReplicas(3).withSeed(7)).replicas()) {
            assertThat(result.left()).isEqualTo(people);
            double ideal = people * wait / capacity;
            assertThat(result.clearanceSeconds().orElseThrow())
                    .isBetween(ideal, WALK + people * (wait + STEP_IN) / capacity);
        }
    }

    /** Numbers from a camera above, without looking at what the engine thinks of its people. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void whoIsServedStaysForTheWaitAndNobodyIsInAnybody(int capacity) {
        Map<Integer, Double> inside = new HashMap<>();
        double[] nearest = {Double.MAX_VALUE};
        CrowdSimulation.run(CrowdRequest.of(hall(capacity, 4, 40))
                .withSink(
                        frame -> {
                            for (int k = 0; k < frame.size(); k++) {
                                double x = frame.x(k);
                                double y = frame.y(k);
                                if (x >= 17.85 && x <= 21.15 && y >= 8.85 && y <= 11.15) {
                                    inside.merge(frame.id(k), 0.1, Double::sum);
                                }
                                for (int j = 0; j < k; j++) {
                                    nearest[0] = Math.min(nearest[0], Math.hypot(x - frame.x(j), y - frame.y(j)));
                                }
                            }
                        },
                        0.1));
        assertThat(inside).hasSize(40);
        assertThat(inside.values()).allSatisfy(seconds -> assertThat(seconds).isGreaterThan(3.8));
        assertThat(nearest[0]).isGreaterThan(0.3 - 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0.2, 20", "0.2, 2147483647", "0.5, 20"})
    void aWaypointSmallerThanABodyIsReached(double side, int capacity) {
        Scenario scenario = Scenario.of(
                        Scenes.box(0, 0, 20, 20),
                        List.of(Source.of("corner", Scenes.box(2, 2, 8, 8), 20)),
                        List.of(Exit.of("end", Scenes.line(20, 8, 20, 12))),
                        300)
                .withWaypoints(List.of(Waypoint.of("post", Scenes.box(10, 10, 10 + side, 10 + side))
                        .withWait(5)
                        .withCapacity(capacity)))
                .withJourneys(List.of(new Journey("corner", List.of("post"), 1)));
        for (ReplicaResult result :
                CrowdSimulation.run(CrowdRequest.of(scenario).withReplicas(3)).replicas()) {
            assertThat(result.left()).isEqualTo(20);
            assertThat(result.clearanceSeconds().orElseThrow()).isLessThan(150);
        }
    }

    private static Scenario hall(int capacity, double wait, int people) {
        return Scenario.of(
                        Scenes.box(0, 0, 40, 20),
                        List.of(Source.of("crowd", Scenes.box(1, 1, 8, 19), people)),
                        List.of(Exit.of("end", Scenes.line(40, 8, 40, 12))),
                        900)
                .withWaypoints(List.of(Waypoint.of("check", Scenes.box(18, 9, 21, 11))
                        .withWait(wait)
                        .withCapacity(capacity)))
                .withJourneys(List.of(new Journey("crowd", List.of("check"), 1)));
    }
}
