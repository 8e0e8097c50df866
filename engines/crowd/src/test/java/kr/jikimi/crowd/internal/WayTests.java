package kr.jikimi.crowd.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kr.jikimi.crowd.Barrier;
import kr.jikimi.crowd.Exit;
import kr.jikimi.crowd.OneWay;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Scenes;
import kr.jikimi.crowd.Source;
import org.junit.jupiter.api.Test;

class WayTests {

    private static final Scenario ROOM = Scenario.of(
            Scenes.box(0, 0, 20, 20),
            List.of(Source.of("a", Scenes.box(1, 1, 2, 2), 1)),
            List.of(Exit.of("door", Scenes.line(20, 9, 20, 11))),
            60);

    private static WayField way(Scenario scenario) {
        return new Epochs(scenario, 2).at(0).ways[0];
    }

    @Test
    void isStraightWhereNothingStandsInTheWay() {
        WayField way = way(ROOM);
        // the target is drawn in by 0.25 m at each end
        assertThat(way.distanceFrom(5, 3)).isCloseTo(Math.hypot(15, 6.25), within(1e-6));
        assertThat(way.distanceFrom(5, 10)).isCloseTo(15, within(1e-6));
    }

    @Test
    void leadsRoundACornerByItsEdge() {
        WayField way = way(ROOM.withObstacles(List.of(Scenes.box(10, 0, 10.5, 15))));
        // from (5, 10) over the corner at (10, 15), 0.15 to 0.45 m off it, to the door
        double least = Math.hypot(5, 5) + 0.5 + Math.hypot(9.5, 4.25);
        assertThat(way.distanceFrom(5, 10)).isBetween(least, least + 0.7);
    }

    @Test
    void leadsNowhereBehindAClosedBarrier() {
        WayField way = way(ROOM.withBarriers(List.of(Barrier.of(Scenes.line(10, 0, 10, 20)))));
        assertThat(way.leadsFrom(5, 10)).isFalse();
        assertThat(way.distanceFrom(5, 10)).isInfinite();
        assertThat(way.leadsFrom(15, 10)).isTrue();
    }

    @Test
    void passesAOneWayLineInItsDirectionOnly() {
        // seen along the line from south to north, the left side is the west
        var west = new OneWay(Scenes.line(10, 0, 10, 20), OneWay.Side.LEFT);
        var east = new OneWay(Scenes.line(10, 0, 10, 20), OneWay.Side.RIGHT);
        assertThat(way(ROOM.withOneWay(List.of(west))).leadsFrom(5, 10)).isFalse();
        assertThat(way(ROOM.withOneWay(List.of(east))).distanceFrom(5, 10)).isCloseTo(15, within(0.5));
    }

    @Test
    void passesAGapOfSixtyCentimetresAndNotOneOfTwenty() {
        Barrier low = Barrier.of(Scenes.line(10, 0, 10, 7.13));
        WayField wide = way(ROOM.withBarriers(List.of(low, Barrier.of(Scenes.line(10, 7.73, 10, 20)))));
        WayField narrow = way(ROOM.withBarriers(List.of(low, Barrier.of(Scenes.line(10, 7.33, 10, 20)))));
        assertThat(wide.leadsFrom(5, 10)).isTrue();
        assertThat(narrow.leadsFrom(5, 10)).isFalse();
    }
}
