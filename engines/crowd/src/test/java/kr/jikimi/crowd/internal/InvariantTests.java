package kr.jikimi.crowd.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.jikimi.crowd.CrowdRequest;
import kr.jikimi.crowd.Journey;
import kr.jikimi.crowd.Model;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Scenes;
import kr.jikimi.crowd.Source;
import kr.jikimi.crowd.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds after every step, in random scenes: looked at from outside, with walls straight from the geometry. */
class InvariantTests {

    @ParameterizedTest
    @CsvSource({
        "COLLISION_FREE_SPEED, 11",
        "COLLISION_FREE_SPEED, 12",
        "COLLISION_FREE_SPEED, 13",
        "ANTICIPATION_VELOCITY, 14",
        "ANTICIPATION_VELOCITY, 15"
    })
    void nobodyPassesAWallOrGoesAgainstAOneWayLineOrIsLost(Model model, long seed) {
        Scenario scenario = RandomScenes.scene(seed, 400);
        Replica replica =
                Quiet.replica(CrowdRequest.of(scenario).withModel(model).withSeed(seed));
        Segments walls = Segments.of(Floor.areaOf(scenario));
        replica.begin();
        People people = replica.people();
        for (int step = 0; step < 400; step++) {
            double[] x = people.x.clone();
            double[] y = people.y.clone();
            replica.step();
            int gone = 0;
            for (int person = 0; person < people.count; person++) {
                gone += people.mode[person] >= People.LEAVING ? 1 : 0;
            }
            assertThat(gone + people.insideCount).isEqualTo(400);
            for (int k = 0; k < people.insideCount; k++) {
                int person = people.inside[k];
                double toX = people.x[person];
                double toY = people.y[person];
                for (int wall = 0; wall < walls.size; wall++) {
                    assertThat(walls.crosses(wall, x[person], y[person], toX, toY))
                            .as("person %d, wall %d, step %d", person, wall, step)
                            .isFalse();
                }
                for (int other = 0; other < k; other++) {
                    int each = people.inside[other];
                    double distance = Math.hypot(toX - people.x[each], toY - people.y[each]);
                    assertThat(distance < 0.3 - 1e-9 && sees(replica, person, each))
                            .as("persons %d and %d overlap, step %d", person, each, step)
                            .isFalse();
                }
                boolean south = y[person] > 15 && toY <= 15 && toX < 8;
                assertThat(south).isFalse();
            }
        }
        assertThat(people.insideCount).isLessThan(300);
    }

    private static boolean sees(Replica replica, int one, int other) {
        People people = replica.people();
        SegmentIndex walls = replica.steering().epoch().walls.occluders;
        return !walls.blocks(people.x[one], people.y[one], people.x[other], people.y[other], Integer.MIN_VALUE);
    }

    @ParameterizedTest
    @EnumSource(Model.class)
    void aWaypointNeverHoldsMoreThanItsCapacity(Model model) {
        Waypoint stall =
                Waypoint.of("stall", Scenes.box(9, 4, 11, 6)).withWait(3).withCapacity(4);
        Scenario scenario = Scenes.corridor(24, 10, 60)
                .withSources(List.of(Source.of("start", Scenes.box(0, 0, 6, 10), 60)))
                .withWaypoints(List.of(stall))
                .withJourneys(List.of(new Journey("start", List.of("stall"), 1)));
        Replica replica = Quiet.replica(CrowdRequest.of(scenario).withModel(model));
        Segments area = Segments.of(stall.area());
        replica.begin();
        People people = replica.people();
        int most = 0;
        for (int step = 0; step < 20 * 300 && people.insideCount > 0; step++) {
            replica.step();
            int visitors = 0;
            int staying = 0;
            for (int k = 0; k < people.insideCount; k++) {
                int person = people.inside[k];
                boolean visits = people.done[person] == 0;
                staying += people.mode[person] == People.STAYING ? 1 : 0;
                visitors += visits && Gates.contains(area, people.x[person], people.y[person]) ? 1 : 0;
            }
            most = Math.max(most, visitors);
            assertThat(visitors).isLessThanOrEqualTo(4);
            assertThat(staying).isLessThanOrEqualTo(4);
        }
        assertThat(most).isEqualTo(4);
        assertThat(people.insideCount).isZero();
        assertThat(replica.visits().visitors(0)).isZero();
    }
}
