package kr.jikimi.crowd.verification;

import static kr.jikimi.crowd.verification.Places.box;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import kr.jikimi.crowd.Measure;
import kr.jikimi.crowd.ModelParameters;
import kr.jikimi.crowd.ReplicaResult;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.verification.Diagram.Point;
import kr.jikimi.crowd.verification.VerificationCase.Part;

/** RiMEA 4 and what belongs to it: speed over density in wide and in narrow corridors, the highest density. */
final class DensityCases {

    private DensityCases() {}

    static List<VerificationCase> all() {
        return List.of(
                new VerificationCase(
                        "rimea-04",
                        Part.DENSITY,
                        "Fundamental diagram in a corridor",
                        "기본도(밀도-속도 관계)",
                        "A corridor 120 m long and 3 m wide is filled evenly with 0.25 to 5.5 persons per m2; speed and Voronoi"
                                + " density are measured between 60 and 80 m from 10 to 30 s, before the thinning from both"
                                + " ends arrives (RiMEA: 1,000 m by 10 m).",
                        Sources.RIMEA + ", test 4; " + Sources.REVIEW,
                        model -> corridor(new Lab(model))),
                new VerificationCase(
                        "single-file",
                        Part.DENSITY,
                        "One behind the other",
                        "한 줄 보행",
                        "A corridor 0.5 m wide in which nobody can pass. Measured: distance = 0.36 m + 1.06 s times speed,"
                                + " so 0.60 m/s at one person per metre; the range of 20 % is ours.",
                        "Seyfried, Steffen, Klingsch, Boltes 2005, The fundamental diagram of pedestrian movement"
                                + " revisited, J. Stat. Mech. P10002",
                        model -> singleFile(new Lab(model))),
                new VerificationCase(
                        "highest-density",
                        Part.DENSITY,
                        "The highest density is plausible",
                        "최대 밀도의 타당성",
                        "500 people press towards a door of 1 m in a hall. The model stands still at the triangular lattice"
                                + " of its gap; published diagrams end between 3.8 and 10 persons per m2.",
                        Sources.REVIEW,
                        model -> queue(new Lab(model))));
    }

    private static Outcome corridor(Lab lab) {
        double[] densities = {0.25, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 5.5};
        List<Point> speeds = new ArrayList<>();
        List<Point> flows = new ArrayList<>();
        for (double density : densities) {
            Scenario scenario = Places.corridor(120, 3, 120, (int) (density * 360))
                    .withUntil(30)
                    .withMeasures(
                            List.of(Measure.of("middle", box(60, 0, 80, 3)).between(10, 30)));
            ReplicaResult result = lab.run(scenario);
            double found = Lab.measured(result, "middle").voronoiDensity().orElse(Double.NaN);
            double speed = Lab.measured(result, "middle").meanSpeed().orElse(Double.NaN);
            speeds.add(new Point(found, speed));
            flows.add(new Point(found, found * speed));
        }
        List<Finding> findings = findings(densities, speeds, flows);
        return Outcome.of(findings)
                .with(
                        diagram("Speed over density", "speed in m/s", speeds, v -> v),
                        diagram("Flow over density", "flow in persons per metre and second", flows, v -> Double.NaN))
                .saying("Weidmann's curve joins many sources, among them mixed and counter streams and shy densities;"
                        + " streams in one direction in laboratories flow better from one person per m2 on, and the"
                        + " bottleneck flow of 1.9 persons per metre and second could not arrive through a corridor that"
                        + " carries Weidmann's 1.22. The constants therefore follow the bottlenecks. Below one person per"
                        + " m2 the model is slower than Weidmann: people brake behind slower ones and pass them late.");
    }

    private static List<Finding> findings(double[] densities, List<Point> speeds, List<Point> flows) {
        Point capacity = flows.stream().reduce(flows.getFirst(), (a, b) -> b.y() > a.y() ? b : a);
        List<Finding> findings = new ArrayList<>(List.of(
                Finding.between("highest flow", "1/(m s)", 1.2, 1.8, capacity.y()),
                Finding.between("density of the highest flow", "1/m2", 1.75, 7, capacity.x()),
                Finding.exactly("densities at which people are faster than at the one before", "", 0, rises(speeds)),
                Finding.atMost(
                                "speed at 5.5 persons per m2",
                                "m/s",
                                0.1,
                                speeds.getLast().y())
                        .from(Sources.OWN)));
        for (int k : new int[] {1, 2, 4, 6, 8}) {
            double density = speeds.get(k).x();
            findings.add(Finding.told(
                    "speed at %.1f persons per m2 less Weidmann's".formatted(densities[k]),
                    "m/s",
                    speeds.get(k).y() - weidmann(density)));
        }
        return findings;
    }

    private static int rises(List<Point> speeds) {
        int rises = 0;
        for (int k = 1; k < speeds.size(); k++) {
            rises += speeds.get(k).y() > speeds.get(k - 1).y() + 0.05 ? 1 : 0;
        }
        return rises;
    }

    private static Diagram diagram(String title, String y, List<Point> found, DoubleUnaryOperator kind) {
        boolean speed = !Double.isNaN(kind.applyAsDouble(0));
        return new Diagram(
                title,
                "density in persons per m2",
                y,
                List.of(
                        curve("Weidmann 1993", speed ? DensityCases::weidmann : d -> d * weidmann(d), 0.1, 5.4),
                        curve(
                                "SFPE Handbook (Nelson and Mowrer)",
                                speed ? d -> 1.4 * (1 - 0.266 * d) : d -> d * 1.4 * (1 - 0.266 * d),
                                0.54,
                                3.75),
                        new Diagram.Curve("found", false, found)));
    }

    private static Diagram.Curve curve(String name, DoubleUnaryOperator of, double from, double to) {
        List<Point> points = new ArrayList<>();
        for (int k = 0; k <= 40; k++) {
            double x = from + (to - from) * k / 40;
            points.add(new Point(x, of.applyAsDouble(x)));
        }
        return new Diagram.Curve(name, true, points);
    }

    /** Weidmann 1993: 1.34 m/s (1 - exp(-1.913 (1/density - 1/5.4))). */
    static double weidmann(double density) {
        return 1.34 * (1 - Math.exp(-1.913 * (1 / density - 1 / 5.4)));
    }

    private static Outcome singleFile(Lab lab) {
        List<Point> found = new ArrayList<>();
        for (double perMetre : new double[] {0.5, 0.75, 1, 1.2, 1.4}) {
            Scenario scenario = Places.corridor(80, 0.5, 80, (int) (80 * perMetre))
                    .withUntil(40)
                    .withMeasures(
                            List.of(Measure.of("middle", box(20, 0, 35, 0.5)).between(10, 40)));
            ReplicaResult result = lab.run(scenario);
            double density = 0.5 * Lab.measured(result, "middle").meanDensity().orElse(Double.NaN);
            found.add(new Point(
                    density, Lab.measured(result, "middle").meanSpeed().orElse(Double.NaN)));
        }
        double one = found.get(2).y();
        return Outcome.of(
                        Finding.between("speed at one person per metre", "m/s", 0.48, 0.72, one),
                        Finding.told(
                                "speed at 1.4 persons per metre",
                                "m/s",
                                found.getLast().y()))
                .with(new Diagram(
                        "Speed in single file",
                        "persons per metre",
                        "speed in m/s",
                        List.of(
                                curve("Seyfried et al. 2005", d -> Math.min(1.34, (1 / d - 0.36) / 1.06), 0.5, 2.4),
                                new Diagram.Curve("found", false, found))))
                .sayingWhenMissed(
                        "The time gap of 0.5 s is calibrated to streams several people wide, in which people walk"
                                + " staggered; one behind the other real people keep about 1.06 s. In passages so narrow that"
                                + " nobody can pass the engine is too fast.");
    }

    private static Outcome queue(Lab lab) {
        ModelParameters constants = ModelParameters.calibrated(lab.model());
        double spacing = 2 * Scenario.RADIUS + constants.standingGap();
        double lattice = 2 / (Math.sqrt(3) * spacing * spacing);
        Scenario scenario = Places.bottleneck(1, 0, 500)
                .withUntil(100)
                .withMeasures(
                        List.of(Measure.of("queue", box(-1.5, -3, 1.5, -1)).between(20, 100)));
        Film film = lab.film(scenario, 5);
        return Outcome.of(
                        Finding.between("lattice of people who stand", "1/m2", 3.8, 10, lattice),
                        Finding.between(
                                "density in the queue 1 to 3 m before the door",
                                "1/m2",
                                2,
                                lattice,
                                Lab.measured(film.result(), "queue")
                                        .voronoiDensity()
                                        .orElse(Double.NaN)),
                        Finding.atMost(
                                "highest density of any square metre",
                                "1/m2",
                                8,
                                film.result().peakDensity().value()))
                .with(film.densityView("Mean density, people after 40 s", 40));
    }
}
