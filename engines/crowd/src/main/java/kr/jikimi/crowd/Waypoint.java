package kr.jikimi.crowd;

import org.locationtech.jts.geom.Geometry;

/**
 * A place that people visit on their way: a stage, a stall, a ticket check. Who enters the area stays {@code waitSeconds}
 * seconds and walks on. At most {@code capacity} visitors are in the area at a time; the others queue before it, and
 * the nearest is called next.
 *
 * @param id name, unique among waypoints
 * @param area polygon or multipolygon
 * @param waitSeconds, 0: passing through is enough
 * @param capacity visitors at a time; {@link Integer#MAX_VALUE}: no limit
 */
public record Waypoint(String id, Geometry area, double waitSeconds, int capacity) {

    public Waypoint {
        Require.text(id, "A waypoint needs an id.");
        area = Require.polygonal(area, "The area of waypoint \"" + id + "\"");
        Require.that(
                Double.isFinite(waitSeconds) && waitSeconds >= 0, "Waypoint \"" + id + "\": the wait is not a time.");
        Require.that(capacity > 0, "Waypoint \"" + id + "\" needs a capacity of at least 1.");
    }

    /** Passing through is enough; no limit. */
    public static Waypoint of(String id, Geometry area) {
        return new Waypoint(id, area, 0, Integer.MAX_VALUE);
    }

    public Waypoint withWait(double seconds) {
        return new Waypoint(id, area, seconds, capacity);
    }

    public Waypoint withCapacity(int visitors) {
        return new Waypoint(id, area, waitSeconds, visitors);
    }
}
