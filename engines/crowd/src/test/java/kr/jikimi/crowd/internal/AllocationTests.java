package kr.jikimi.crowd.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import kr.jikimi.crowd.CrowdRequest;
import kr.jikimi.crowd.Groups;
import kr.jikimi.crowd.Journey;
import kr.jikimi.crowd.Measure;
import kr.jikimi.crowd.Model;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Scenes;
import kr.jikimi.crowd.Slope;
import kr.jikimi.crowd.Source;
import kr.jikimi.crowd.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AllocationTests {

    private static final int WARMING = 100;
    private static final int MEASURED = 300;

    /** Steps between two samples, with arrivals, groups, a queue, a slope, measuring lines and the choice of exits. */
    @ParameterizedTest
    @EnumSource(Model.class)
    void allocatesNothingInAStep(Model model) {
        // A first run loads the classes, which allocates once and is no step's doing.
        begun(model, WARMING + MEASURED);
        Replica replica = begun(model, WARMING);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        long nothing = threads.getCurrentThreadAllocatedBytes() - before;
        before = threads.getCurrentThreadAllocatedBytes();
        for (int step = 0; step < MEASURED; step++) {
            replica.step();
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before - nothing;
        assertThat(replica.people().insideCount).isGreaterThan(100);
        assertThat(allocated).isZero();
    }

    private static Replica begun(Model model, int steps) {
        Scenario plaza = Scenes.plaza(900);
        Scenario scenario = plaza.withGroups(Groups.of(0.5, 2, 3))
                .withSources(List.of(
                        plaza.sources().getFirst(),
                        Source.arriving("late", Scenes.box(2, 2, 6, 6), List.of(new Source.Arrival(60, 600)))))
                .withWaypoints(List.of(Waypoint.of("stall", Scenes.box(20, 20, 22, 22))
                        .withWait(5)
                        .withCapacity(3)))
                .withJourneys(List.of(new Journey("late", List.of("stall"), 0.5)))
                .withSlopes(List.of(new Slope(Scenes.box(10, 10, 20, 20), 8, 45)))
                .withMeasures(List.of(Measure.of("line", Scenes.line(0, 15, 30, 15))));
        Replica replica = Quiet.replica(CrowdRequest.of(scenario)
                .withModel(model)
                .withSampleInterval(1000)
                .withCongestionAware(true));
        replica.begin();
        for (int step = 0; step < steps; step++) {
            replica.step();
        }
        return replica;
    }
}
