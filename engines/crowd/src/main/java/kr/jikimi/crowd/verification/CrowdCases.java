package kr.jikimi.crowd.verification;

import static kr.jikimi.crowd.verification.Places.box;
import static kr.jikimi.crowd.verification.Places.line;
import static kr.jikimi.crowd.verification.Places.polygon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.jikimi.crowd.Exit;
import kr.jikimi.crowd.LevelOfService;
import kr.jikimi.crowd.Measure;
import kr.jikimi.crowd.ReplicaResult;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Source;
import kr.jikimi.crowd.verification.VerificationCase.Part;
import org.locationtech.jts.geom.Geometry;

/** RiMEA 9, 10, 11, 12 and 15: how crowds choose exits, queue and turn. */
final class CrowdCases {

    private CrowdCases() {}

    static List<VerificationCase> all() {
        return List.of(rimea09Case(), rimea10Case(), rimea11Case(), rimea12Case(), rimea15Case());
    }

    private static VerificationCase rimea09Case() {
        return new VerificationCase(
                "rimea-09",
                Part.RIMEA,
                "With half the doors a large room takes about twice the time",
                "출구를 절반으로 줄인 넓은 공간",
                "1,000 people in a room of 30 m by 20 m with two doors of 1 m in each long side; then those of one"
                        + " side are closed. \"About twice\" is read as 1.8 to 2.2.",
                Sources.RIMEA + ", test 9",
                model -> largeRoom(new Lab(model)));
    }

    private static VerificationCase rimea10Case() {
        return new VerificationCase(
                "rimea-10",
                Part.RIMEA,
                "People take the exit they are assigned to",
                "지정된 출구 이용",
                "Twelve cabins along a corridor, 23 people; cabins 1-4 and 7-10 are assigned to the main exit, 5, 6,"
                        + " 11 and 12 to the second one.",
                Sources.RIMEA + ", test 10; ISO 20414 / NIST TN 1822, Verif.3.1",
                model -> cabins(new Lab(model)));
    }

    private static VerificationCase rimea11Case() {
        return new VerificationCase(
                "rimea-11",
                Part.RIMEA,
                "Most take the nearest exit, some the other",
                "가까운 출구 선호와 우회",
                "300 people in the left part of a room of 30 m by 20 m with one door of 1 m in each short side, with"
                        + " the option of looking at queues.",
                Sources.RIMEA + ", test 11",
                model -> twoExits(new Lab(model)));
    }

    private static VerificationCase rimea12Case() {
        return new VerificationCase(
                "rimea-12",
                Part.RIMEA,
                "Two rooms in sequence: the queue stands before the first bottleneck only",
                "연속된 두 방(병목의 효과)",
                "150 people in a room of 10 m by 10 m, a passage of 5 m by 1 m, a second room with a door of 1 m. A"
                        + " queue is more than "
                        + "2.17 persons per m2 (Fruin, level F) over the 2 m before the opening.",
                Sources.RIMEA + ", test 12; ISO 20414 / NIST TN 1822, Verif.5.1; Fruin 1971",
                model -> twoRooms(new Lab(model)));
    }

    private static VerificationCase rimea15Case() {
        return new VerificationCase(
                "rimea-15",
                Part.RIMEA,
                "A large crowd round a corner: slower than the inner way, faster than the outer",
                "대규모 군중의 모퉁이 이동",
                "200 people in a corridor 4 m wide with legs of 15 m; beside it straight corridors as long as the"
                        + " inner and the outer wall (widths and lengths are ours).",
                Sources.RIMEA + ", test 15, in the reading of JuPedSim's own test: between short and long",
                model -> corner(new Lab(model)));
    }

    private static Outcome largeRoom(Lab lab) {
        List<Exit> two = List.of(Exit.of("a", line(7, 0, 8, 0)), Exit.of("b", line(22, 0, 23, 0)));
        List<Exit> four = new ArrayList<>(two);
        four.add(Exit.of("c", line(7, 20, 8, 20)));
        four.add(Exit.of("d", line(22, 20, 23, 20)));
        Geometry room = box(0, 0, 30, 20);
        List<Source> crowd = List.of(Source.of("crowd", box(0.3, 0.3, 29.7, 19.7), 1000));
        Film open = lab.film(Scenario.of(room, crowd, four, 1500), 1);
        ReplicaResult half = lab.run(Scenario.of(room, crowd, two, 1500));
        double perDoor = open.result().exits().stream()
                .mapToDouble(exit -> exit.meanFlow().orElse(Double.NaN))
                .average()
                .orElse(Double.NaN);
        double ratio = Lab.clearance(half) / Lab.clearance(open.result());
        return Outcome.of(
                        Finding.between("time with two doors over time with four", "", 1.8, 2.2, ratio),
                        Finding.told("time with four doors", "s", Lab.clearance(open.result())),
                        Finding.told("time with two doors", "s", Lab.clearance(half)),
                        Finding.told("flow through a door of 1 m, mean", "1/s", perDoor),
                        Finding.atMost(
                                        "highest density",
                                        "1/m2",
                                        8,
                                        open.result().peakDensity().value())
                                .from(Sources.OWN))
                .with(open.densityView("Mean density with four doors, people after 30 s", 30));
    }

    private static Outcome cabins(Lab lab) {
        List<Geometry> parts = new ArrayList<>(List.of(box(0, 0, 30, 2)));
        List<Source> sources = new ArrayList<>();
        int main = 0;
        for (int cabin = 1; cabin <= 12; cabin++) {
            double x = 5 * ((cabin - 1) % 6);
            boolean above = cabin > 6;
            parts.add(above ? box(x + 0.1, 2.2, x + 4.9, 5.2) : box(x + 0.1, -3.2, x + 4.9, -0.2));
            parts.add(above ? box(x + 2, 1.9, x + 2.9, 2.3) : box(x + 2, -0.3, x + 2.9, 0.1));
            boolean toMain = cabin <= 4 || cabin >= 7 && cabin <= 10;
            int people = cabin == 12 ? 1 : 2;
            main += toMain ? people : 0;
            sources.add(Source.of(
                            "cabin" + cabin,
                            above ? box(x + 0.5, 3, x + 4.5, 5) : box(x + 0.5, -3, x + 4.5, -1),
                            people)
                    .withDestinations(Map.of(toMain ? "main" : "second", 1.0)));
        }
        Scenario scenario = Scenario.of(
                Places.union(parts.toArray(Geometry[]::new)),
                sources,
                List.of(Exit.of("main", line(0, 0, 0, 2)), Exit.of("second", line(30, 0, 30, 2))),
                200);
        Film film = lab.film(scenario, 0.5);
        return Outcome.of(
                        Finding.exactly("people out by the main exit", "", main, Lab.exitCount(film.result(), "main")),
                        Finding.exactly(
                                "people out by the second exit", "", 23 - main, Lab.exitCount(film.result(), "second")))
                .with(film.view("Ways out of the cabins, people after 3 s", 3, id -> assigned(id)));
    }

    /** The stream of a person: cabins hold two people each, one after the other. */
    private static int assigned(int id) {
        int cabin = id / 2 + 1;
        return cabin <= 4 || cabin >= 7 && cabin <= 10 ? 0 : 1;
    }

    private static Outcome twoExits(Lab lab) {
        Scenario scenario = Scenario.of(
                box(0, 0, 30, 20),
                List.of(Source.of("crowd", box(0.3, 0.3, 12, 19.7), 300)),
                List.of(Exit.of("near", line(0, 9.5, 0, 10.5)), Exit.of("far", line(30, 9.5, 30, 10.5))),
                600);
        Film film = Film.take(lab.request(scenario).withCongestionAware(true), 0.5);
        ReplicaResult without = lab.run(scenario);
        return Outcome.of(
                        Finding.between("share of the nearest exit", "", 0.5, 0.99, share(film.result())),
                        Finding.exactly("share of the nearest exit without looking at queues", "", 1, share(without))
                                .from(Sources.OWN))
                .with(film.view("Ways to both exits, people after 20 s", 20, id -> 0))
                .sayingWhenMissed(
                        "The queue at the near door moves so slowly in this model that half or more of the people"
                                + " walk to the far one.");
    }

    private static double share(ReplicaResult result) {
        return (double) Lab.exitCount(result, "near") / result.left();
    }

    private static Outcome twoRooms(Lab lab) {
        Scenario scenario = Scenario.of(
                        Places.twoRooms(5, 1),
                        List.of(Source.of("crowd", box(0.3, 0.3, 5, 9.7), 150)),
                        List.of(Exit.of("out", line(25, 4.5, 25, 5.5))),
                        600)
                .withMeasures(List.of(
                        Measure.of("before", box(8, 4, 10, 6)).between(20, 60),
                        Measure.of("second", box(23, 4, 25, 6)).between(20, 60),
                        Measure.of("passage", line(11, 4.5, 11, 5.5))));
        Film film = lab.film(scenario, 0.5);
        double limit = LevelOfService.E.upTo();
        return Outcome.of(
                        Finding.atLeast(
                                "density before the passage",
                                "1/m2",
                                limit,
                                Lab.measured(film.result(), "before")
                                        .meanDensity()
                                        .orElse(Double.NaN)),
                        Finding.atMost(
                                "density before the last door",
                                "1/m2",
                                limit,
                                Lab.measured(film.result(), "second")
                                        .meanDensity()
                                        .orElse(Double.NaN)),
                        Finding.between(
                                        "flow through the passage of 1 m",
                                        "1/s",
                                        1.6,
                                        2.2,
                                        Lab.flow(film.result(), "passage"))
                                .from(Sources.SEYFRIED_2009))
                .with(film.densityView("Mean density, people after 30 s", 30))
                .sayingWhenMissed("Narrow passages pass too few people in this model: they jam for seconds.");
    }

    private static Outcome corner(Lab lab) {
        double leg = 15;
        double width = 4;
        Scenario corner = Scenario.of(
                polygon(0, 0, leg + width, 0, leg + width, leg + width, leg, leg + width, leg, width, 0, width),
                List.of(Source.of("crowd", box(0, 0, 12, width), 200)),
                List.of(Exit.of("end", line(leg, leg + width, leg + width, leg + width))),
                600);
        Film film = lab.film(corner, 0.5);
        double inner = Lab.clearance(lab.run(Places.corridor(2 * leg, width, 12, 200)));
        double outer = Lab.clearance(lab.run(Places.corridor(2 * leg + 2 * width, width, 12, 200)));
        return Outcome.of(
                        Finding.between("time round the corner", "s", inner, outer, Lab.clearance(film.result())),
                        Finding.told("time in the corridor as long as the inner wall", "s", inner),
                        Finding.told("time in the corridor as long as the outer wall", "s", outer))
                .with(film.view("Ways round the corner, people after 15 s", 15, id -> 0))
                .sayingWhenMissed(
                        "Everybody takes the shortest way, so all press to the inner corner and leave the outer"
                                + " part of the bend empty; real people spread over it. The bend passes too few people: the"
                                + " time is on the safe side.");
    }
}
