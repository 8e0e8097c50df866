package kr.jikimi.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kr.jikimi.crowd.ReplicaResult.ExitCount;
import kr.jikimi.crowd.simulation.CrowdSimulation;
import kr.jikimi.crowd.simulation.ScenarioCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two exits near each other, exits that are narrow, exits on the edge and off it: everybody gets out, or it is refused. */
class OpeningsTests {

    private static final Exit DOOR = Exit.of("door", Scenes.line(20, 4, 20, 6));

    private static Scenario room(Exit... exits) {
        return Scenario.of(
                Scenes.box(0, 0, 20, 10), List.of(Source.of("west", Scenes.box(1, 1, 6, 9), 60)), List.of(exits), 200);
    }

    private static Exit exit(double x0, double y0, double x1, double y1) {
        return Exit.of("other", Scenes.line(x0, y0, x1, y1));
    }

    private static List<Integer> counts(Scenario scenario) {
        ReplicaResult result =
                CrowdSimulation.run(CrowdRequest.of(scenario)).replicas().getFirst();
        assertThat(result.left()).isEqualTo(60);
        return result.exits().stream().map(ExitCount::count).toList();
    }

    static Stream<Exit> twice() {
        return Stream.of(
                exit(20, 4, 20, 6),
                exit(20, 6, 20, 4),
                exit(20, 5, 20, 8),
                exit(20, 4.5, 20, 5.5),
                exit(20, 1, 20, 9),
                exit(19.8, 4, 19.8, 6),
                exit(20.2, 4, 20.2, 6),
                exit(19.9, 4, 20.1, 6),
                exit(20, 4, 20, 6).openBetween(60, 100));
    }

    @ParameterizedTest
    @MethodSource("twice")
    void a01AnOpeningDrawnTwiceIsRefused(Exit other) {
        assertThat(ScenarioCheck.faults(room(DOOR, other)).getFirst().message())
                .startsWith("exits[1].line: exit \"other\" runs along exit \"door\" for ")
                .contains("\nMaybe draw each opening once");
    }

    static Stream<Exit> apart() {
        return Stream.of(
                exit(20, 6, 20, 8),
                exit(20, 5.95, 20, 8),
                exit(20, 2, 20, 4),
                exit(18, 10, 20, 10),
                exit(17, 5, 20, 5),
                exit(19, 3, 19.5, 7),
                exit(16, 4, 16, 6));
    }

    @ParameterizedTest
    @MethodSource("apart")
    void a02ExitsThatTouchOrCrossOrLieApartLetEverybodyOut(Exit other) {
        assertThat(counts(room(DOOR, other)).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(60);
    }

    @Test
    void a03CrossingLinesInsideLetEverybodyOut() {
        assertThat(counts(room(Exit.of("up", Scenes.line(14, 2, 18, 8)), exit(14, 8, 18, 2))))
                .allMatch(count -> count > 10);
    }

    @Test
    void b01ADoorWithTwoTimesOfOpeningIsTwoExits() {
        List<Integer> counts =
                counts(room(DOOR.openBetween(0, 12), exit(20, 4.5, 20, 7).openBetween(60, Double.POSITIVE_INFINITY)));
        assertThat(counts).allMatch(count -> count > 5);
        assertThat(counts(room(DOOR.openBetween(0, 12), exit(20, 6, 20, 4).openBetween(12, 200))))
                .allMatch(count -> count > 5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.2, 0.29})
    void c01AnExitNarrowerThanAPersonIsRefused(double width) {
        assertThat(ScenarioCheck.faults(room(exit(20, 4, 20, 4 + width)))
                        .getFirst()
                        .message())
                .startsWith("exits[0].line: exit \"other\" opens only 0.")
                .contains("a person is 0.30 m wide\nMaybe ");
    }

    @Test
    void c02OnlyWhatLiesAlongTheEdgeCounts() {
        assertThat(ScenarioCheck.faults(room(exit(20, 9.8, 20, 12))).getFirst().what())
                .contains("opens only 0.20 m");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.32, 0.4, 0.6})
    void c03ANarrowExitThatAPersonFitsThroughLetsEverybodyOut(double width) {
        assertThat(counts(room(exit(20, 4, 20, 4 + width)))).containsExactly(60);
    }

    @ParameterizedTest
    @ValueSource(doubles = {15, 19.7, 19.8, 20, 20.2, 20.25})
    void d01AnExitOnTheEdgeOrNearItOrInsideLetsEverybodyOut(double x) {
        assertThat(counts(room(exit(x, 4, x, 6)))).containsExactly(60);
    }
}
