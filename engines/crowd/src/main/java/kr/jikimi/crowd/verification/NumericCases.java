package kr.jikimi.crowd.verification;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.jikimi.crowd.CrowdRequest;
import kr.jikimi.crowd.Exit;
import kr.jikimi.crowd.Measure;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Source;
import kr.jikimi.crowd.verification.VerificationCase.Part;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Whether numbers depend on the time step or on the axes, and whether people are cheated through narrow places. */
final class NumericCases {

    private static final int REPLICAS = 4;

    private NumericCases() {}

    static List<VerificationCase> all() {
        return List.of(
                new VerificationCase(
                        "time-step",
                        Part.NUMERICS,
                        "Time steps of 0.05 and 0.01 s agree",
                        "시간 간격 수렴",
                        "The bottleneck of 1.2 m with 150 people, mean of four seeds.",
                        Sources.OWN,
                        model -> timeStep(new Lab(model))),
                new VerificationCase(
                        "rotation",
                        Part.NUMERICS,
                        "Turned by 27 degrees the numbers stay",
                        "방향 무관성",
                        "The same bottleneck along the axes and turned, mean of four seeds.",
                        Sources.OWN,
                        model -> rotation(new Lab(model))),
                new VerificationCase(
                        "no-cheating",
                        Part.NUMERICS,
                        "Nobody jumps, vanishes or walks through others; pauses are told",
                        "순간이동·겹침 없음",
                        "120 people before a door of 0.8 m, seen at every step. The longest step is that of the fastest"
                                + " person. Bodies are circles of 0.30 m.",
                        Sources.OWN,
                        model -> noCheating(new Lab(model))));
    }

    private static Outcome timeStep(Lab lab) {
        CrowdRequest request = lab.request(measured(Places.bottleneck(1.2, 1, 150)));
        double coarse = Lab.mean(request, REPLICAS, result -> Lab.flow(result, "line"));
        double fine = Lab.mean(request.withTimeStep(0.01), REPLICAS, result -> Lab.flow(result, "line"));
        return Outcome.of(
                        Finding.between("flow at 0.01 s over flow at 0.05 s", "", 0.95, 1.05, fine / coarse),
                        Finding.told("flow at 0.05 s", "1/s", coarse),
                        Finding.told("flow at 0.01 s", "1/s", fine))
                .with(new Diagram(
                        "Flow through the bottleneck by time step",
                        "time step in s",
                        "persons per second",
                        List.of(new Diagram.Curve(
                                "found",
                                false,
                                List.of(new Diagram.Point(0.01, fine), new Diagram.Point(0.05, coarse))))))
                .sayingWhenMissed("The flow depends on the time step; the constants hold for 0.05 s.");
    }

    private static Scenario measured(Scenario scenario) {
        return scenario.withMeasures(List.of(Measure.of("line", Places.line(-0.6, 0.5, 0.6, 0.5))));
    }

    private static Outcome rotation(Lab lab) {
        Scenario straight = measured(Places.bottleneck(1.2, 1, 150));
        double along = Lab.mean(lab.request(straight), REPLICAS, result -> Lab.flow(result, "line"));
        double turned = Lab.mean(lab.request(turn(straight)), REPLICAS, result -> Lab.flow(result, "line"));
        Film film = lab.film(turn(straight), 0.5);
        return Outcome.of(
                        Finding.between("flow turned over flow along the axes", "", 0.95, 1.05, turned / along),
                        Finding.told("flow along the axes", "1/s", along),
                        Finding.told("flow turned", "1/s", turned))
                .with(film.view("The turned place, ways and people after 20 s", 20, id -> 0));
    }

    private static Scenario turn(Scenario scenario) {
        var turn = AffineTransformation.rotationInstance(Math.toRadians(27));
        List<Source> sources = scenario.sources().stream()
                .map(source -> Source.of(source.id(), turn.transform(source.area()), source.agents()))
                .toList();
        List<Exit> exits = scenario.exits().stream()
                .map(exit -> Exit.of(exit.id(), (LineString) turn.transform(exit.line())))
                .toList();
        List<Measure> measures = scenario.measures().stream()
                .map(measure -> Measure.of(measure.id(), turn.transform(measure.place())))
                .toList();
        Geometry place = turn.transform(scenario.walkable());
        return Scenario.of(place, sources, exits, scenario.until()).withMeasures(measures);
    }

    private static Outcome noCheating(Lab lab) {
        Film film = lab.film(Places.bottleneck(0.8, 0, 120), 0.05);
        var watch = new Watch();
        film.stills().forEach(watch::see);
        return Outcome.of(
                        Finding.atMost("longest step in 0.05 s", "m", 0.111, watch.farthest),
                        Finding.atMost("farthest from the door when somebody left", "m", 0.25, watch.vanished),
                        Finding.exactly(
                                "people who did not get out",
                                "",
                                0,
                                film.result().unfinished()),
                        Finding.atMost(
                                "share of people whose body overlaps the nearest one by more than 1 cm",
                                "",
                                0.05,
                                (double) watch.overlaps / Math.max(1, watch.pairs)),
                        Finding.told("smallest distance of two people", "m", watch.nearest),
                        Finding.told("longest pause between two who leave", "s", watch.pause))
                .with(film.view("Ways to the door of 0.8 m, people after 20 s", 20, id -> 0))
                .saying(
                        "The models are built not to collide; they know no friction and no arches that lock, so the clogging"
                                + " of pressing crowds does not occur and is not imitated. Pauses come from people who give"
                                + " way to each other.");
    }

    /** Watches a film still by still: steps, who is gone, who stands in whom. */
    private static final class Watch {

        private Map<Integer, Diagram.Point> before = new HashMap<>();
        private double farthest;
        private double vanished;
        private long pairs;
        private long overlaps;
        private double nearest = Double.MAX_VALUE;
        private double lastOut = Double.NaN;
        private double pause;

        void see(Film.Still still) {
            Map<Integer, Diagram.Point> now = places(still);
            now.forEach((id, here) -> farthest = Math.max(farthest, distance(here, before.getOrDefault(id, here))));
            before.forEach((id, there) -> {
                if (!now.containsKey(id)) {
                    left(there, still.seconds());
                }
            });
            if (Math.abs(still.seconds() % 1) < 1e-6) {
                measure(gaps(still));
            }
            before = now;
        }

        private static Map<Integer, Diagram.Point> places(Film.Still still) {
            Map<Integer, Diagram.Point> places = new HashMap<>();
            for (int k = 0; k < still.size(); k++) {
                places.put(still.id()[k], new Diagram.Point(still.x()[k], still.y()[k]));
            }
            return places;
        }

        private void left(Diagram.Point there, double seconds) {
            vanished = Math.max(vanished, -there.y());
            pause = Double.isNaN(lastOut) ? 0 : Math.max(pause, seconds - lastOut);
            lastOut = seconds;
        }

        private void measure(double[] gaps) {
            pairs += gaps.length;
            overlaps += Arrays.stream(gaps).filter(gap -> gap < 0.3 - 0.01).count();
            nearest = Math.min(nearest, Arrays.stream(gaps).min().orElse(nearest));
        }
    }

    private static double distance(Diagram.Point one, Diagram.Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    /** The distance of everybody to the nearest other. */
    private static double[] gaps(Film.Still still) {
        double[] gaps = new double[still.size()];
        Arrays.fill(gaps, Double.MAX_VALUE);
        for (int i = 0; i < gaps.length; i++) {
            for (int j = 0; j < gaps.length; j++) {
                double gap = Math.hypot(still.x()[i] - still.x()[j], still.y()[i] - still.y()[j]);
                gaps[i] = i == j ? gaps[i] : Math.min(gaps[i], gap);
            }
        }
        return gaps;
    }
}
