package kr.jikimi.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.jikimi.crowd.simulation.CrowdSimulation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two streams of at most 0.8 persons per metre and second each pass each other in a corridor; nobody is stuck. */
class CounterflowTests {

    private static final double LENGTH = 30;
    private static final double SECONDS = 60;

    @ParameterizedTest
    @CsvSource({"2, 0.4", "2, 0.8", "3, 0.6", "5, 0.8"})
    void bothStreamsGetThrough(double width, double flow) {
        int people = (int) (flow * width * SECONDS);
        Scenario scenario = Scenario.of(
                Scenes.box(0, 0, LENGTH, width),
                List.of(
                        stream("eastward", 0, width, people, "east"),
                        stream("westward", LENGTH - 2, width, people, "west")),
                List.of(
                        Exit.of("east", Scenes.line(LENGTH, 0, LENGTH, width)),
                        Exit.of("west", Scenes.line(0, 0, 0, width))),
                200);
        ReplicaResult result =
                CrowdSimulation.run(CrowdRequest.of(scenario)).replicas().getFirst();
        assertThat(result.left()).isEqualTo(2 * people);
        assertThat(result.clearanceSeconds().orElseThrow()).isLessThan(170);
    }

    private static Source stream(String id, double x, double width, int people, String exit) {
        return Source.arriving(id, Scenes.box(x, 0, x + 2, width), List.of(new Source.Arrival(SECONDS, people)))
                .withDestinations(Map.of(exit, 1.0));
    }
}
