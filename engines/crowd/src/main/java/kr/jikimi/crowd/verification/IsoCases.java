package kr.jikimi.crowd.verification;

import static kr.jikimi.crowd.verification.Places.box;
import static kr.jikimi.crowd.verification.Places.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.jikimi.crowd.Exit;
import kr.jikimi.crowd.Groups;
import kr.jikimi.crowd.ReplicaResult;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Source;
import kr.jikimi.crowd.verification.VerificationCase.Part;

/** The tests of ISO 20414 that RiMEA does not have: counterflow between rooms, groups, a closing exit, highest flow. */
final class IsoCases {

    private IsoCases() {}

    static List<VerificationCase> all() {
        return List.of(
                new VerificationCase(
                        "iso-2.8",
                        Part.ISO,
                        "The more come towards them, the longer a hundred people take",
                        "방 사이 맞흐름",
                        "Two rooms of 10 m by 10 m and a corridor of 10 m by 2 m; 100 people go one way, 0, 10, 50 and 100"
                                + " the other. The time of the hundred rises with the others, and nobody is stuck.",
                        Sources.NIST + ", Verif.2.8; IMO MSC.1/Circ.1238, test 8",
                        model -> counterflow(new Lab(model))),
                new VerificationCase(
                        "iso-2.9",
                        Part.ISO,
                        "Groups stay together",
                        "일행의 동행",
                        "40 people in groups of four in a field 60 m long among 160 others; mean distance of members from"
                                + " the middle of their group after 20 s.",
                        Sources.NIST + ", Verif.2.9; the limit of 2 m is ours",
                        model -> groups(new Lab(model))),
                new VerificationCase(
                        "iso-4.1",
                        Part.ISO,
                        "An exit that closes is used no more",
                        "폐쇄되는 출구",
                        "100 people in a room of 10 m by 15 m with two exits; the nearer one closes after 10 s.",
                        Sources.NIST + ", Verif.4.1",
                        model -> closing(new Lab(model))),
                new VerificationCase(
                        "iso-5.2",
                        Part.ISO,
                        "The flow through a door stays below the limit of design",
                        "출구 최대 유량(설계 기준)",
                        "100 people in a room of 8 m by 5 m leave by a door of 1 m in the middle of the short side. The limit"
                                + " of the ships' guideline is 1.33 persons per second; experiments found about 1.9.",
                        Sources.NIST + ", Verif.5.2; IMO MSC.1/Circ.1238, test 4",
                        model -> door(new Lab(model))));
    }

    private static Outcome counterflow(Lab lab) {
        int[] against = {0, 10, 50, 100};
        List<Diagram.Point> times = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        int stuck = 0;
        int falls = 0;
        Film last = null;
        for (int others : against) {
            Film film = lab.film(rooms(others), 0.5);
            double time = arrival(film);
            stuck += film.result().unfinished();
            falls += times.isEmpty() || time > times.getLast().y() ? 0 : 1;
            times.add(new Diagram.Point(others, time));
            findings.add(Finding.told("time of the hundred against " + others, "s", time));
            last = film;
        }
        findings.addFirst(Finding.exactly("steps at which the time does not rise", "", 0, falls));
        findings.add(Finding.exactly("people who did not arrive", "", 0, stuck));
        return Outcome.of(findings)
                .with(new Diagram(
                        "Time of a hundred people by the number who come towards them",
                        "people coming towards them",
                        "seconds",
                        List.of(new Diagram.Curve("found", true, times))))
                .with(java.util.Objects.requireNonNull(last)
                        .view("A hundred against a hundred, ways and people after 30 s", 30, id -> id < 100 ? 0 : 1))
                .sayingWhenMissed("The streams block each other in the corridor when many come from both sides.");
    }

    private static Scenario rooms(int others) {
        List<Source> sources = new ArrayList<>(
                List.of(Source.of("hundred", box(0.3, 0.3, 4, 9.7), 100).withDestinations(Map.of("right", 1.0))));
        if (others > 0) {
            sources.add(Source.of("others", box(26, 0.3, 29.7, 9.7), others).withDestinations(Map.of("left", 1.0)));
        }
        return Scenario.of(
                Places.twoRooms(10, 2),
                sources,
                List.of(Exit.of("right", line(30, 0, 30, 10)), Exit.of("left", line(0, 0, 0, 10))),
                400);
    }

    /** When the last of the first hundred has come out of the corridor into the second room. */
    private static double arrival(Film film) {
        double last = 0;
        for (Film.Still still : film.stills()) {
            for (int k = 0; k < still.size(); k++) {
                last = still.id()[k] < 100 && still.x()[k] < 20 ? still.seconds() : last;
            }
        }
        return last;
    }

    private static Outcome groups(Lab lab) {
        Scenario scenario = Scenario.of(
                        box(0, 0, 60, 12),
                        List.of(Source.of("groups", box(1, 1, 20, 11), 40), Source.of("others", box(1, 1, 20, 11), 60)),
                        List.of(Exit.of("end", line(60, 0, 60, 12))),
                        120)
                .withGroups(new Groups(1, List.of(4)));
        Film film = lab.film(scenario, 1);
        Film.Still still = film.at(20);
        double[] sums = new double[3 * 25];
        for (int k = 0; k < still.size(); k++) {
            int group = still.id()[k] / 4;
            sums[3 * group] += still.x()[k];
            sums[3 * group + 1] += still.y()[k];
            sums[3 * group + 2]++;
        }
        double far = 0;
        for (int k = 0; k < still.size(); k++) {
            int group = still.id()[k] / 4;
            double count = sums[3 * group + 2];
            far += Math.hypot(still.x()[k] - sums[3 * group] / count, still.y()[k] - sums[3 * group + 1] / count);
        }
        return Outcome.of(Finding.atMost("mean distance from the middle of the group", "m", 2, far / still.size()))
                .with(film.view("Ways of the groups, people after 20 s", 20, id -> id / 4 % 4));
    }

    private static Outcome closing(Lab lab) {
        Scenario scenario = Scenario.of(
                box(0, 0, 15, 10),
                List.of(Source.of("crowd", box(0.5, 0.5, 8, 9.5), 100)),
                List.of(
                        Exit.of("near", line(0, 4.5, 0, 5.5)).openBetween(0, 10),
                        Exit.of("far", line(15, 4.5, 15, 5.5))),
                300);
        Film film = lab.film(scenario, 0.25);
        ReplicaResult result = film.result();
        int before = Lab.exitCount(lab.run(scenario.withUntil(10)), "near");
        int left = Lab.exitCount(result, "near");
        return Outcome.of(
                        Finding.exactly("people by the closed exit after it closed", "", 0, left - before),
                        Finding.exactly("people by the other exit", "", 100 - left, Lab.exitCount(result, "far")),
                        Finding.exactly("people who did not get out", "", 0, result.unfinished() + result.stranded()))
                .with(film.view("Ways, people after 12 s", 12, id -> 0));
    }

    private static Outcome door(Lab lab) {
        Scenario scenario = Scenario.of(
                box(0, 0, 8, 5),
                List.of(Source.of("crowd", box(0.3, 0.3, 7, 4.7), 100)),
                List.of(Exit.of("door", line(8, 2, 8, 3))),
                300);
        Film film = lab.film(scenario, 0.5);
        double flow = Lab.exitFlow(film.result());
        return Outcome.of(
                        Finding.atMost("flow, limit of design", "1/s", 1.33, flow),
                        Finding.between("flow, experiments", "1/s", 1.6, 2.2, flow)
                                .from(Sources.SEYFRIED_2009))
                .with(film.densityView("Mean density, people after 20 s", 20))
                .sayingWhenMissed(
                        "The engine is calibrated to measured flows, which lie above the limit of design: who"
                                + " designs a ship or a building by 1.33 persons per second must lower the width of the door,"
                                + " not trust this engine to do so. A door passes a fifth more than a long bottleneck, as short ones do.");
    }
}
