package kr.jikimi.crowd;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * A place, its people and what happens to both. All lengths are metres, all times seconds from the beginning, all
 * coordinates plane and metric; whoever has degrees projects first.
 *
 * <p>A scenario is immutable; geometries are copied on the way in and must not be changed afterwards. What a scenario
 * must fulfil beyond its single values (ways out, room for its people) is checked by {@link ScenarioCheck}.
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
        return new Scenario(
                walkable,
                List.of(),
                sources,
                exits,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Groups.none(),
                List.of(),
                WalkingSpeed.weidmann(),
                RADIUS,
                until,
                List.of());
    }

    /** All persons, now or later. */
    public int people() {
        return sources.stream().mapToInt(Source::total).sum();
    }

    public Scenario withObstacles(List<Geometry> obstacles) {
        return new Scenario(
                walkable, obstacles, sources, exits, waypoints, journeys, barriers, oneWay, groups, slopes, speed,
                radius, until, measures);
    }

    public Scenario withSources(List<Source> sources) {
        return new Scenario(
                walkable, obstacles, sources, exits, waypoints, journeys, barriers, oneWay, groups, slopes, speed,
                radius, until, measures);
    }

    public Scenario withExits(List<Exit> exits) {
        return new Scenario(
                walkable, obstacles, sources, exits, waypoints, journeys, barriers, oneWay, groups, slopes, speed,
                radius, until, measures);
    }

    public Scenario withWaypoints(List<Waypoint> waypoints) {
        return new Scenario(
                walkable, obstacles, sources, exits, waypoints, journeys, barriers, oneWay, groups, slopes, speed,
                radius, until, measures);
    }

    public Scenario withJourneys(List<Journey> journeys) {
        return new Scenario(
                walkable, obstacles, sources, exits, waypoints, journeys, barriers, oneWay, groups, slopes, speed,
                radius, until, measures);
    }

    public Scenario withBarriers(List<Barrier> barriers) {
        return new Scenario(
                walkable, obstacles, sources, exits, waypoints, journeys, barriers, oneWay, groups, slopes, speed,
                radius, until, measures);
    }

    public Scenario withOneWay(List<OneWay> oneWay) {
        return new Scenario(
                walkable, obstacles, sources, exits, waypoints, journeys, barriers, oneWay, groups, slopes, speed,
                radius, until, measures);
    }

    public Scenario withGroups(Groups groups) {
        return new Scenario(
                walkable, obstacles, sources, exits, waypoints, journeys, barriers, oneWay, groups, slopes, speed,
                radius, until, measures);
    }

    public Scenario withSlopes(List<Slope> slopes) {
        return new Scenario(
                walkable, obstacles, sources, exits, waypoints, journeys, barriers, oneWay, groups, slopes, speed,
                radius, until, measures);
    }

    public Scenario withSpeed(WalkingSpeed speed) {
        return new Scenario(
                walkable, obstacles, sources, exits, waypoints, journeys, barriers, oneWay, groups, slopes, speed,
                radius, until, measures);
    }

    public Scenario withRadius(double radius) {
        return new Scenario(
                walkable, obstacles, sources, exits, waypoints, journeys, barriers, oneWay, groups, slopes, speed,
                radius, until, measures);
    }

    public Scenario withUntil(double until) {
        return new Scenario(
                walkable, obstacles, sources, exits, waypoints, journeys, barriers, oneWay, groups, slopes, speed,
                radius, until, measures);
    }

    public Scenario withMeasures(List<Measure> measures) {
        return new Scenario(
                walkable, obstacles, sources, exits, waypoints, journeys, barriers, oneWay, groups, slopes, speed,
                radius, until, measures);
    }
}
