package kr.jikimi.crowd.verification;

import static kr.jikimi.crowd.verification.Places.box;
import static kr.jikimi.crowd.verification.Places.line;

import java.util.List;
import java.util.Map;
import kr.jikimi.crowd.Exit;
import kr.jikimi.crowd.Measure;
import kr.jikimi.crowd.ReplicaResult;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Source;
import kr.jikimi.crowd.verification.VerificationCase.Part;
import org.locationtech.jts.geom.Geometry;

/** Streams that meet: lanes in counterflow, a U-turn, a junction. */
final class StreamCases {

    private static final double LENGTH = 40;
    private static final double WIDTH = 4;

    private StreamCases() {}

    static List<VerificationCase> all() {
        return List.of(lanesCase(), counterflowCase(), uTurnCase(), tJunctionCase());
    }

    private static VerificationCase lanesCase() {
        return new VerificationCase(
                "lanes",
                Part.STREAMS,
                "Two streams form lanes and get through",
                "맞흐름에서의 줄 형성",
                "A corridor of 40 m by 4 m; 0.5 persons per metre and second enter at each end for 90 s. Lanes are"
                        + " measured between 40 and 90 s in strips of 0.4 m over the middle 16 m: 0 for a random"
                        + " mix, 1 for perfect lanes. That at least 0.5 shows lanes is our reading.",
                "Order parameter of Nowak and Schadschneider 2012, Quantitative analysis of pedestrian counterflow"
                        + " in a cellular automaton model, Phys. Rev. E 85, 066128",
                model -> lanes(new Lab(model)));
    }

    private static VerificationCase counterflowCase() {
        return new VerificationCase(
                "counterflow",
                Part.STREAMS,
                "Dense counterflow does not end in a blockade",
                "고밀도 맞흐름",
                "The same corridor with 0.8 persons per metre and second from each end for 60 s.",
                Sources.OWN,
                model -> counterflow(new Lab(model)));
    }

    private static VerificationCase uTurnCase() {
        return new VerificationCase(
                "u-turn",
                Part.STREAMS,
                "Round a U-turn",
                "유턴 통로",
                "Two corridors 3 m wide and 15 m long side by side, joined at the end; 150 people go up one and"
                        + " down the other.",
                Sources.OWN,
                model -> uTurn(new Lab(model)));
    }

    private static VerificationCase tJunctionCase() {
        return new VerificationCase(
                "t-junction",
                Part.STREAMS,
                "Two streams merge at a T-junction",
                "T자 합류",
                "Branches 2.4 m wide, 100 people from each side into one corridor of 2.4 m. Together they pass no"
                        + " more than a corridor does, and neither side is cut off.",
                "Place after Zhang, Klingsch, Schadschneider, Seyfried 2011, Transitions in pedestrian fundamental"
                        + " diagrams of straight corridors and T-junctions, J. Stat. Mech. P06004; "
                        + Sources.REVIEW,
                model -> junction(new Lab(model)));
    }

    private static Scenario twoStreams(double flow, double seconds) {
        int people = (int) (flow * WIDTH * seconds);
        List<Source.Arrival> arrivals = List.of(new Source.Arrival(seconds, people));
        return Scenario.of(
                box(0, 0, LENGTH, WIDTH),
                List.of(
                        Source.arriving("eastward", box(0, 0, 2, WIDTH), arrivals)
                                .withDestinations(Map.of("east", 1.0)),
                        Source.arriving("westward", box(LENGTH - 2, 0, LENGTH, WIDTH), arrivals)
                                .withDestinations(Map.of("west", 1.0))),
                List.of(Exit.of("east", line(LENGTH, 0, LENGTH, WIDTH)), Exit.of("west", line(0, 0, 0, WIDTH))),
                300);
    }

    private static Outcome lanes(Lab lab) {
        Scenario scenario = twoStreams(0.5, 90);
        int first = scenario.people() / 2;
        Film film = lab.film(scenario, 1);
        double order = Lanes.order(film, first, new Lanes.Window(40, 90, 12, 28));
        return Outcome.of(
                        Finding.between("order of the lanes", "", 0.5, 1, order),
                        Finding.exactly(
                                        "people who did not arrive",
                                        "",
                                        0,
                                        film.result().unfinished())
                                .from(Sources.OWN))
                .with(film.view("Ways and people after 60 s", 60, id -> id < first ? 0 : 1))
                .sayingWhenMissed("The streams mix instead of forming lasting lanes.");
    }

    private static Outcome counterflow(Lab lab) {
        Scenario scenario = twoStreams(0.8, 60);
        int first = scenario.people() / 2;
        Film film = lab.film(scenario, 1);
        return Outcome.of(
                        Finding.exactly(
                                "people who did not arrive",
                                "",
                                0,
                                film.result().unfinished()),
                        Finding.told("time until all are out", "s", Lab.clearance(film.result())))
                .with(film.view("Ways and people after 50 s", 50, id -> id < first ? 0 : 1))
                .sayingWhenMissed(
                        "The streams block each other for good: in this model counterflow of this strength must"
                                + " be read as a jam, not as a time.");
    }

    private static Outcome uTurn(Lab lab) {
        Geometry place = Places.union(box(0, 0, 15, 3), box(12, 0, 15, 6.4), box(0, 3.4, 15, 6.4));
        Scenario scenario = Scenario.of(
                        place,
                        List.of(Source.of("crowd", box(0, 0, 9, 3), 100)),
                        List.of(Exit.of("end", line(0, 3.4, 0, 6.4))),
                        400)
                .withMeasures(
                        List.of(Measure.of("before", line(10, 0, 10, 3)), Measure.of("turn", line(12, 3.2, 15, 3.2))));
        Film film = lab.film(scenario, 0.25);
        double before = Lab.flow(film.result(), "turn") / 3;
        return Outcome.of(
                        Finding.exactly(
                                "people who did not get out",
                                "",
                                0,
                                film.result().unfinished()),
                        Finding.exactly("positions beyond a wall", "", 0, WalkingCases.outside(film)),
                        Finding.told("flow in the turn per metre of width", "1/(m s)", before),
                        Finding.told("time until all are out", "s", Lab.clearance(film.result())))
                .with(film.view("Ways round the turn, people after 12 s", 12, id -> 0));
    }

    private static Outcome junction(Lab lab) {
        Geometry place = Places.union(box(-12, 0, 12, 2.4), box(-1.2, 0, 1.2, 14));
        Scenario scenario = Scenario.of(
                        place,
                        List.of(
                                Source.of("left", box(-12, 0, -3, 2.4), 60),
                                Source.of("right", box(3, 0, 12, 2.4), 60)),
                        List.of(Exit.of("end", line(-1.2, 14, 1.2, 14))),
                        300)
                .withMeasures(List.of(Measure.of("stem", line(-1.2, 8, 1.2, 8))));
        Film film = lab.film(scenario, 0.25);
        ReplicaResult result = film.result();
        return Outcome.of(
                        Finding.between("flow behind the junction", "1/(m s)", 0.9, 1.9, Lab.flow(result, "stem") / 2.4)
                                .from(Sources.OWN),
                        Finding.exactly("people who did not get out", "", 0, result.unfinished()),
                        Finding.between("share of the left branch at half time", "", 0.35, 0.65, share(film))
                                .from(Sources.OWN))
                .with(film.view("Ways through the junction, people after 12 s", 12, id -> id < 60 ? 0 : 1));
    }

    /** Among those who are out when half are out, the share that came from the left. */
    private static double share(Film film) {
        for (Film.Still still : film.stills()) {
            if (still.size() <= 60) {
                long left = 60
                        - java.util.Arrays.stream(still.id())
                                .filter(id -> id < 60)
                                .count();
                return (double) left / (120 - still.size());
            }
        }
        return Double.NaN;
    }
}
