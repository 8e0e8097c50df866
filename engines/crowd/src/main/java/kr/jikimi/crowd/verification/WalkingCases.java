package kr.jikimi.crowd.verification;

import static kr.jikimi.crowd.verification.Places.box;
import static kr.jikimi.crowd.verification.Places.line;
import static kr.jikimi.crowd.verification.Places.polygon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.jikimi.crowd.Exit;
import kr.jikimi.crowd.Journey;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Source;
import kr.jikimi.crowd.WalkingSpeed;
import kr.jikimi.crowd.Waypoint;
import kr.jikimi.crowd.verification.VerificationCase.Part;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** RiMEA 1, 5, 6, 7 and 8: how single people walk, start, turn and differ. */
final class WalkingCases {

    private static final String WEIDMANN = "Weidmann 1993, Transporttechnik der Fussgänger, IVT 90";

    private WalkingCases() {}

    static List<VerificationCase> all() {
        return List.of(rimea01Case(), rimea05Case(), rimea06Case(), rimea07Case(), rimea08Case());
    }

    private static VerificationCase rimea01Case() {
        return new VerificationCase(
                "rimea-01",
                Part.RIMEA,
                "A person keeps the walking speed in a corridor",
                "통로에서 보행속도 유지",
                "One person at 1.33 m/s in a corridor 2 m wide; 40 m take 26 to 34 s.",
                Sources.RIMEA + ", test 1",
                model -> corridor(new Lab(model)));
    }

    private static VerificationCase rimea05Case() {
        return new VerificationCase(
                "rimea-05",
                Part.RIMEA,
                "People start when their reaction time is over",
                "반응시간 후 출발",
                "Ten people in a room of 8 m by 5 m start after 10, 20, ... 100 s; each has left the square of 0.8 m on which"
                        + " he stands within a second.",
                Sources.RIMEA + ", test 5; ISO 20414 / NIST TN 1822, Verif.1.1",
                model -> reaction(new Lab(model)));
    }

    private static VerificationCase rimea06Case() {
        return new VerificationCase(
                "rimea-06",
                Part.RIMEA,
                "Twenty people round a corner without passing a wall",
                "모퉁이 돌기(벽 통과 없음)",
                "A corridor 2 m wide turns left after 12 m; 20 people, seen ten times a second.",
                Sources.RIMEA + ", test 6; ISO 20414 / NIST TN 1822, Verif.2.3",
                model -> corner(new Lab(model)));
    }

    private static VerificationCase rimea07Case() {
        return new VerificationCase(
                "rimea-07",
                Part.RIMEA,
                "Walking speeds are spread as published",
                "보행속도 분포",
                "400 people in a wide field; each one's highest speed. Mean and deviation within three standard"
                        + " errors of 1.34 and 0.26 m/s.",
                Sources.RIMEA + ", test 7; " + WEIDMANN + "; ISO 20414 / NIST TN 1822, Verif.2.4",
                model -> speeds(new Lab(model)));
    }

    private static VerificationCase rimea08Case() {
        return new VerificationCase(
                "rimea-08",
                Part.RIMEA,
                "What the walking speed does to the time",
                "보행속도가 소요시간에 주는 영향",
                "The test asks to show how a parameter acts; its building of several floors is replaced by a hall"
                        + " with a door 1.2 m wide. 150 people; faster ones are out no later.",
                Sources.RIMEA + ", test 8",
                model -> speedMatters(new Lab(model)));
    }

    private static Outcome corridor(Lab lab) {
        Scenario scenario = Places.corridor(40, 2, 0.4, 1).withSpeed(WalkingSpeed.always(1.33));
        Film film = lab.film(scenario, 0.5);
        return Outcome.of(Finding.between("time for 40 m", "s", 26, 34, Lab.clearance(film.result())))
                .with(film.view("Way of the person, and the person after 15 s", 15, id -> 0));
    }

    private static Outcome reaction(Lab lab) {
        List<Source> sources = new ArrayList<>();
        List<Waypoint> places = new ArrayList<>();
        List<Journey> journeys = new ArrayList<>();
        for (int k = 0; k < 10; k++) {
            Geometry place = box(0.6 + 1.4 * (k % 5), 0.8 + 2.3 * (k / 5), 1.4 + 1.4 * (k % 5), 1.6 + 2.3 * (k / 5));
            sources.add(Source.of("p" + k, place, 1));
            places.add(Waypoint.of("w" + k, place).withWait(reactionTime(k)));
            journeys.add(new Journey("p" + k, List.of("w" + k), 1));
        }
        Scenario scenario = Scenario.of(box(0, 0, 8, 5), sources, List.of(Exit.of("door", line(8, 2, 8, 3))), 200)
                .withWaypoints(places)
                .withJourneys(journeys);
        double[] starts = new double[10];
        Film film = lab.film(scenario, 0.25);
        for (Film.Still still : film.stills()) {
            for (int k = 0; k < still.size(); k++) {
                int id = still.id()[k];
                boolean isHome = places.get(id).area().getEnvelopeInternal().contains(still.x()[k], still.y()[k]);
                starts[id] = isHome ? still.seconds() : starts[id];
            }
        }
        double latest = 0;
        for (int k = 0; k < 10; k++) {
            latest = Math.max(latest, Math.abs(starts[k] - reactionTime(k)));
        }
        return Outcome.of(Finding.atMost("largest difference to the reaction time", "s", 1, latest))
                .with(film.view("Ways to the door, people after 55 s", 55, id -> 0));
    }

    /** Who stands nearer to the door starts earlier, so that nobody has to walk round the others. */
    private static double reactionTime(int person) {
        return 10 + 10 * (2 * (4 - person % 5) + person / 5);
    }

    private static Outcome corner(Lab lab) {
        Scenario scenario = Scenario.of(
                polygon(0, 0, 12, 0, 12, 12, 10, 12, 10, 2, 0, 2),
                List.of(Source.of("crowd", box(0, 0, 6, 2), 20)),
                List.of(Exit.of("end", line(10, 12, 12, 12))),
                120);
        Film film = lab.film(scenario, 0.1);
        return Outcome.of(
                        Finding.exactly("positions beyond a wall", "", 0, outside(film)),
                        Finding.exactly("people out", "", 20, film.result().left()))
                .with(film.view("Ways round the corner, people after 6 s", 6, id -> 0));
    }

    /** Positions that are not on the floor. */
    static int outside(Film film) {
        Geometry floor = film.scenario().walkable().buffer(0.001);
        int count = 0;
        for (Film.Still still : film.stills()) {
            for (int k = 0; k < still.size(); k++) {
                var point = floor.getFactory().createPoint(new Coordinate(still.x()[k], still.y()[k]));
                count += floor.covers(point) ? 0 : 1;
            }
        }
        return count;
    }

    private static Outcome speeds(Lab lab) {
        Scenario scenario = Scenario.of(
                box(0, 0, 100, 60),
                List.of(Source.of("crowd", box(1, 1, 60, 59), 400)),
                List.of(Exit.of("end", line(100, 0, 100, 60))),
                20);
        Map<Integer, Double> fastest = new TreeMap<>();
        for (Film.Still still : lab.film(scenario, 0.5).stills()) {
            for (int k = 0; k < still.size(); k++) {
                fastest.merge(still.id()[k], still.speed()[k], Math::max);
            }
        }
        double[] all =
                fastest.values().stream().mapToDouble(Double::doubleValue).toArray();
        double mean = Arrays.stream(all).average().orElse(Double.NaN);
        double deviation =
                Math.sqrt(Arrays.stream(all).map(v -> (v - mean) * (v - mean)).sum() / (all.length - 1));
        double error = 0.26 / Math.sqrt(all.length);
        return Outcome.of(
                        Finding.between("mean", "m/s", 1.34 - 3 * error, 1.34 + 3 * error, mean),
                        Finding.between(
                                "deviation", "m/s", 0.26 - 3 * error / 1.414, 0.26 + 3 * error / 1.414, deviation),
                        Finding.atLeast(
                                "slowest", "m/s", 0.49, Arrays.stream(all).min().orElse(0)),
                        Finding.atMost(
                                "fastest", "m/s", 2.21, Arrays.stream(all).max().orElse(9)))
                .with(histogram(all));
    }

    private static Diagram histogram(double[] speeds) {
        List<Diagram.Point> found = new ArrayList<>();
        List<Diagram.Point> asked = new ArrayList<>();
        for (double v = 0.45; v < 2.25; v += 0.1) {
            double from = v;
            found.add(new Diagram.Point(
                    v + 0.05,
                    Arrays.stream(speeds)
                            .filter(s -> s >= from && s < from + 0.1)
                            .count()));
            double z = (v + 0.05 - 1.34) / 0.26;
            asked.add(new Diagram.Point(
                    v + 0.05, speeds.length * 0.1 * Math.exp(-z * z / 2) / (0.26 * Math.sqrt(2 * Math.PI))));
        }
        return new Diagram(
                "Walking speeds of 400 people",
                "speed in m/s",
                "people per 0.1 m/s",
                List.of(
                        new Diagram.Curve("normal, 1.34 and 0.26 m/s (Weidmann 1993)", true, asked),
                        new Diagram.Curve("found", false, found)));
    }

    private static Outcome speedMatters(Lab lab) {
        double[] speeds = {0.7, 1, 1.34, 1.6};
        List<Diagram.Point> times = new ArrayList<>();
        int slower = 0;
        for (double speed : speeds) {
            Scenario scenario =
                    Places.bottleneck(1.2, 0, 150).withSpeed(new WalkingSpeed(speed, 0.26, Math.min(0.5, speed), 2.2));
            double time = Lab.clearance(lab.run(scenario));
            slower += times.isEmpty() || time <= times.getLast().y() ? 0 : 1;
            times.add(new Diagram.Point(speed, time));
        }
        return Outcome.of(
                        Finding.exactly("faster crowds that were out later", "", 0, slower),
                        Finding.told("time at 0.7 m/s", "s", times.getFirst().y()),
                        Finding.told("time at 1.34 m/s", "s", times.get(2).y()),
                        Finding.told("time at 1.6 m/s", "s", times.getLast().y()))
                .with(new Diagram(
                        "Time until 150 people are out, by mean free speed",
                        "mean free speed in m/s",
                        "seconds",
                        List.of(new Diagram.Curve("found", true, times))))
                .sayingWhenMissed("Narrow doors jam for seconds in this model, so that one run may take longer although"
                        + " its people are faster.");
    }
}
