package kr.jikimi.crowd;

import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;

/**
 * A place, its people and what happens to both. All lengths are metres, all times seconds from the beginning, all
 * coordinates plane and metric; whoever has degrees projects first.
 *
 * <p>A scenario is immutable; geometries are copied on the way in and must not be changed afterwards. What a scenario
 * must fulfil beyond its single values (ways out, room for its people) is checked by {@link kr.jikimi.crowd.simulation.ScenarioCheck}.
 *
 * @param walkable polygon or multipolygon on which people walk
 * @param obstacles polygons cut out of it
 * @param sources where people come from
 * @param exits where they leave
 * @param waypoints places to visit
 * @param journeys who visits which
 * @param barriers lines closed for a time
 * @param oneWay lines with one direction
 * @param groups who walks together
 * @param slopes where it goes up and down
 * @param speed free walking speeds
 * @param radius body radius, metres, 0.1 to 0.3
 * @param until the latest end, seconds
 * @param measures what to measure
 */
public record Scenario(
        Geometry walkable,
        List<Geometry> obstacles,
        List<Source> sources,
        List<Exit> exits,
        List<Waypoint> waypoints,
        List<Journey> journeys,
        List<Barrier> barriers,
        List<OneWay> oneWay,
        Groups groups,
        List<Slope> slopes,
        WalkingSpeed speed,
        double radius,
        double until,
        List<Measure> measures) {

    /** The default body radius in metres. */
    public static final double RADIUS = 0.15;

    public Scenario {
        walkable = Require.polygonal(walkable, "The walkable area");
        obstacles = obstacles.stream()
                .map(each -> Require.polygonal(each, "An obstacle"))
                .toList();
        sources = List.copyOf(sources);
        exits = List.copyOf(exits);
        waypoints = List.copyOf(waypoints);
        journeys = List.copyOf(journeys);
        barriers = List.copyOf(barriers);
        oneWay = List.copyOf(oneWay);
        slopes = List.copyOf(slopes);
        measures = List.copyOf(measures);
        Require.that(radius >= 0.1 && radius <= 0.3, "The body radius must lie between 0.1 and 0.3 m.");
        Require.that(Double.isFinite(until) && until > 0, "The end of the simulation must lie after its beginning.");
    }

    /** The required parts; everything else has its default. */
    public static Scenario of(Geometry walkable, List<Source> sources, List<Exit> exits, double until) {
        return new Draft(walkable, sources, exits, until).finish();
    }

    /** All persons, now or later. */
    public int people() {
        return sources.stream().mapToInt(Source::total).sum();
    }

    public Scenario withObstacles(List<Geometry> obstacles) {
        return changed(draft -> draft.obstacles = obstacles);
    }

    public Scenario withSources(List<Source> sources) {
        return changed(draft -> draft.sources = sources);
    }

    public Scenario withExits(List<Exit> exits) {
        return changed(draft -> draft.exits = exits);
    }

    public Scenario withWaypoints(List<Waypoint> waypoints) {
        return changed(draft -> draft.waypoints = waypoints);
    }

    public Scenario withJourneys(List<Journey> journeys) {
        return changed(draft -> draft.journeys = journeys);
    }

    public Scenario withBarriers(List<Barrier> barriers) {
        return changed(draft -> draft.barriers = barriers);
    }

    public Scenario withOneWay(List<OneWay> oneWay) {
        return changed(draft -> draft.oneWay = oneWay);
    }

    public Scenario withGroups(Groups groups) {
        return changed(draft -> draft.groups = groups);
    }

    public Scenario withSlopes(List<Slope> slopes) {
        return changed(draft -> draft.slopes = slopes);
    }

    public Scenario withSpeed(WalkingSpeed speed) {
        return changed(draft -> draft.speed = speed);
    }

    public Scenario withRadius(double radius) {
        return changed(draft -> draft.radius = radius);
    }

    public Scenario withUntil(double until) {
        return changed(draft -> draft.until = until);
    }

    public Scenario withMeasures(List<Measure> measures) {
        return changed(draft -> draft.measures = measures);
    }

    private Scenario changed(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return draft.finish();
    }

    /** A scenario while it is being written: the defaults, or a copy of another. */
    private static final class Draft {
        Geometry walkable;
        List<Source> sources;
        List<Exit> exits;
        double until;
        List<Geometry> obstacles = List.of();
        List<Waypoint> waypoints = List.of();
        List<Journey> journeys = List.of();
        List<Barrier> barriers = List.of();
        List<OneWay> oneWay = List.of();
        Groups groups = Groups.none();
        List<Slope> slopes = List.of();
        WalkingSpeed speed = WalkingSpeed.weidmann();
        double radius = RADIUS;
        List<Measure> measures = List.of();

        Draft(Geometry walkable, List<Source> sources, List<Exit> exits, double until) {
            this.walkable = walkable;
            this.sources = sources;
            this.exits = exits;
            this.until = until;
        }

        Draft(Scenario scenario) {
            this(scenario.walkable, scenario.sources, scenario.exits, scenario.until);
            obstacles = scenario.obstacles;
            waypoints = scenario.waypoints;
            journeys = scenario.journeys;
            barriers = scenario.barriers;
            oneWay = scenario.oneWay;
            groups = scenario.groups;
            slopes = scenario.slopes;
            speed = scenario.speed;
            radius = scenario.radius;
            measures = scenario.measures;
        }

        Scenario finish() {
            return new Scenario(
                    walkable, obstacles, sources, exits, waypoints, journeys, barriers, oneWay, groups, slopes, speed,
                    radius, until, measures);
        }
    }
}
