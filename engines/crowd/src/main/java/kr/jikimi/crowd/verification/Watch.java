package kr.jikimi.crowd.verification;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import kr.jikimi.crowd.Scenario;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Watches a film still by still: steps, who is gone, who stands in whom. */
final class Watch {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** Rounding is no overlap, metres. */
    private static final double ROUNDING = 1e-6;

    private final Scenario scenario;
    private Map<Integer, Diagram.Point> before = new HashMap<>();
    private double farthest;
    private double vanished;
    private long seen;
    private long overlapping;
    private double nearest = Double.MAX_VALUE;
    private double lastOut = Double.NaN;
    private double pause;

    Watch(Scenario scenario) {
        this.scenario = scenario;
    }

    void see(Film.Still still) {
        Map<Integer, Diagram.Point> now = places(still);
        now.forEach((id, here) -> farthest = Math.max(farthest, distance(here, before.getOrDefault(id, here))));
        before.forEach((id, there) -> {
            if (!now.containsKey(id)) {
                left(there, still.seconds());
            }
        });
        if (Math.abs(still.seconds() % 0.5) < 1e-6) {
            measure(gaps(still));
        }
        before = now;
    }

    /** The longest way between two stills, metres. */
    double farthest() {
        return farthest;
    }

    /** How far from the exits somebody was last seen, metres. */
    double vanished() {
        return vanished;
    }

    /** The smallest distance of two people, metres. */
    double nearest() {
        return nearest;
    }

    /** The share of people, over all moments, whose body overlaps the nearest one. */
    double overlaps() {
        return (double) overlapping / Math.max(1, seen);
    }

    /** The longest time between two who leave, seconds. */
    double pause() {
        return pause;
    }

    private static Map<Integer, Diagram.Point> places(Film.Still still) {
        Map<Integer, Diagram.Point> places = new HashMap<>();
        for (int k = 0; k < still.size(); k++) {
            places.put(still.id()[k], new Diagram.Point(still.x()[k], still.y()[k]));
        }
        return places;
    }

    private void left(Diagram.Point there, double seconds) {
        var point = FACTORY.createPoint(new Coordinate(there.x(), there.y()));
        double away = scenario.exits().stream()
                .mapToDouble(exit -> exit.line().distance(point))
                .min()
                .orElseThrow();
        vanished = Math.max(vanished, away);
        pause = Double.isNaN(lastOut) ? 0 : Math.max(pause, seconds - lastOut);
        lastOut = seconds;
    }

    private void measure(double[] gaps) {
        seen += gaps.length;
        overlapping += Arrays.stream(gaps)
                .filter(gap -> gap < 2 * scenario.radius() - ROUNDING)
                .count();
        nearest = Math.min(nearest, Arrays.stream(gaps).min().orElse(nearest));
    }

    private static double distance(Diagram.Point one, Diagram.Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    /** The distance of everybody to the nearest other. */
    private static double[] gaps(Film.Still still) {
        double[] gaps = new double[still.size()];
        Arrays.fill(gaps, Double.MAX_VALUE);
        for (int i = 0; i < gaps.length; i++) {
            for (int j = 0; j < i; j++) {
                double gap = Math.hypot(still.x()[i] - still.x()[j], still.y()[i] - still.y()[j]);
                gaps[i] = Math.min(gaps[i], gap);
                gaps[j] = Math.min(gaps[j], gap);
            }
        }
        return gaps;
    }
}
