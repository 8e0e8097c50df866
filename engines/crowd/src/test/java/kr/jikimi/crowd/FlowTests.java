package kr.jikimi.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import kr.jikimi.crowd.ReplicaResult.Measured;
import kr.jikimi.crowd.simulation.CrowdSimulation;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.LineString;

/**
 * The flow over a line, (N - 1) / (t_last - t_first): each person counts at the first crossing inside the window, as in
 * PedPy ({@code compute_n_t}: "For each pedestrian only the first passing of the line is considered").
 */
class FlowTests {

    private static Measured measured(Scenario scenario, Measure measure) {
        return CrowdSimulation.run(CrowdRequest.of(scenario.withMeasures(List.of(measure))))
                .replicas()
                .getFirst()
                .measures()
                .getFirst();
    }

    /** To the stage in the east and back to the exit in the west: everybody crosses the middle twice. */
    @Test
    void a01WhoCrossesTwiceCountsOnce() {
        Scenario thereAndBack = Scenario.of(
                        Scenes.box(0, 0, 30, 4),
                        List.of(Source.of("start", Scenes.box(1, 0, 8, 4), 20)),
                        List.of(Exit.of("west", Scenes.line(0, 0, 0, 4))),
                        300)
                .withWaypoints(List.of(Waypoint.of("stage", Scenes.box(24, 0, 29, 4))))
                .withJourneys(List.of(new Journey("start", List.of("stage"), 1)));
        LineString middle = Scenes.line(15, 0, 15, 4);
        Measured whole = measured(thereAndBack, Measure.of("middle", middle));
        assertThat(whole.count()).isEqualTo(20);
        Measured way = measured(thereAndBack, Measure.of("middle", middle).between(0, 10));
        Measured back = measured(thereAndBack, Measure.of("middle", middle).between(18, 300));
        assertThat(way.count()).isPositive().isLessThanOrEqualTo(20);
        assertThat(back.count()).isPositive().isLessThanOrEqualTo(20);
    }

    /** The slow twin: first change of side of each person, from the trajectories of every step. */
    @Test
    void a02IsThatOfTheTrajectories() {
        Scenario corridor = Scenes.corridor(20, 3, 60);
        var last = new TreeMap<Integer, Double>();
        var crossed = new TreeMap<Integer, Double>();
        CrowdSimulation.run(CrowdRequest.of(corridor)
                .withSink(
                        frame -> {
                            for (int k = 0; k < frame.size(); k++) {
                                Double before = last.put(frame.id(k), frame.x(k));
                                if (before != null && before > 12 != frame.x(k) > 12) {
                                    crossed.putIfAbsent(frame.id(k), frame.seconds());
                                }
                            }
                        },
                        0.05));
        double first = crossed.values().stream().mapToDouble(each -> each).min().orElseThrow();
        double end = crossed.values().stream().mapToDouble(each -> each).max().orElseThrow();
        Measured line = measured(corridor, Measure.of("line", Scenes.line(12, 0, 12, 3)));
        assertThat(line.count()).isEqualTo(60).isEqualTo(crossed.size());
        assertThat(line.flow().orElseThrow()).isCloseTo((60 - 1) / (end - first), within(1e-9));
    }

    @Test
    void a03ALineInTheDoorCountsWhoLeavesByIt() {
        Scenario corridor = Scenes.corridor(20, 3, 60);
        for (LineString line :
                List.of(Scenes.line(20, 0, 20, 3), Scenes.line(20, 3, 20, 0), Scenes.line(19.9, 0, 19.9, 3))) {
            assertThat(measured(corridor, Measure.of("door", line)).count()).isEqualTo(60);
        }
    }
}
