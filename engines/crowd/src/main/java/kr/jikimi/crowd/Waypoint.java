package kr.jikimi.crowd;

import org.locationtech.jts.geom.Geometry;

/**
 * A place that people visit on their way: a stage, a stall, a ticket check. Who touches the area with the body (comes
 * within the radius) stays {@code waitSeconds} seconds and walks on. At most {@code capacity} people are called in or
 * wait in the area at a time, and no more than it has room for at four per square metre, but one; the others queue
 * before it. When a wait is over the queue's nearest on foot is called, the lower number first when two are equally
 * near, while the one who is served walks out; no more walk out at a time than have places. Those who queue make room
 * for those who come out.
 *
 * @param id name, unique among waypoints
 * @param area polygon or multipolygon
 * @param waitSeconds 0: passing through is enough
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
