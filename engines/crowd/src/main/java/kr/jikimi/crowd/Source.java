package kr.jikimi.crowd;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;

/**
 * Where people come from.
 *
 * <p>Either {@code agents} stand in the area when the simulation begins, or they arrive by the curve of
 * {@code arrivals}: person k enters when the cumulative count, linear between the given points, reaches k. Who finds no
 * room waits outside and enters when there is room.
 *
 * @param id name, unique among sources
 * @param area polygon or multipolygon; only its walkable part is used
 * @param agents persons at the beginning; 0 when there are arrivals
 * @param arrivals cumulative arrivals, seconds and counts not decreasing; empty when all are there at the beginning
 * @param destinations share by exit id, at most 1 in all; who is in none of them takes the exit that is nearest on foot
 */
public record Source(String id, Geometry area, int agents, List<Arrival> arrivals, Map<String, Double> destinations) {

    /**
     * A point of a cumulative curve: {@code count} persons have come by {@code seconds}.
     */
    public record Arrival(double seconds, int count) {}

    public Source {
        Require.text(id, "A source needs an id.");
        area = Require.polygonal(area, "The area of source \"" + id + "\"");
        Require.that(agents >= 0, "Source \"" + id + "\" has fewer than no people.");
        Require.that(agents == 0 || arrivals.isEmpty(), "Source \"" + id + "\" has both agents and arrivals.");
        requireCurve(id, arrivals);
        arrivals = List.copyOf(arrivals);
        destinations.forEach((exit, share) -> Require.that(
                Double.isFinite(share) && share >= 0,
                "Source \"" + id + "\": the share of exit \"" + exit + "\" is not a share."));
        Require.that(
                destinations.values().stream().mapToDouble(Double::doubleValue).sum() <= 1 + 1e-6,
                "Source \"" + id + "\": the shares of its destinations are more than 1 in all.");
        destinations = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(destinations));
    }

    /** Everyone is there at the beginning and takes the nearest exit. */
    public static Source of(String id, Geometry area, int agents) {
        return new Source(id, area, agents, List.of(), Map.of());
    }

    /** People arrive by a cumulative curve and take the nearest exit. */
    public static Source arriving(String id, Geometry area, List<Arrival> arrivals) {
        return new Source(id, area, 0, arrivals, Map.of());
    }

    public Source withDestinations(Map<String, Double> destinations) {
        return new Source(id, area, agents, arrivals, destinations);
    }

    /** All persons of this source, now or later. */
    public int total() {
        return arrivals.isEmpty()
                ? agents
                : Objects.requireNonNull(arrivals.getLast()).count();
    }

    private static void requireCurve(String id, List<Arrival> arrivals) {
        Arrival before = new Arrival(0, 0);
        for (Arrival each : arrivals) {
            Require.that(
                    Double.isFinite(each.seconds())
                            && each.seconds() >= before.seconds()
                            && each.count() >= before.count(),
                    "Source \"" + id + "\": arrivals are cumulative; seconds and counts must not decrease.");
            before = each;
        }
    }
}
