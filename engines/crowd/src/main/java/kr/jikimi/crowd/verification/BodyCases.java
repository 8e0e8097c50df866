package kr.jikimi.crowd.verification;

import static kr.jikimi.crowd.verification.Places.box;
import static kr.jikimi.crowd.verification.Places.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import kr.jikimi.crowd.Exit;
import kr.jikimi.crowd.Journey;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Source;
import kr.jikimi.crowd.Waypoint;
import kr.jikimi.crowd.verification.VerificationCase.Part;

/** Whether people are cheated through narrow places: before a door, against each other, round a ticket check. */
final class BodyCases {

    private static final double DIAMETER = 2 * Scenario.RADIUS;

    private BodyCases() {}

    static List<VerificationCase> all() {
        return List.of(new VerificationCase(
                "no-cheating",
                Part.NUMERICS,
                "Nobody jumps, vanishes or walks through others; pauses are told",
                "순간이동·겹침 없음",
                "120 people before a door of 0.8 m; two crowds of 120 against each other in a corridor of 4 m; 60 people who"
                        + " pass a ticket check for two at a time. All seen at every step. The longest step is that of the"
                        + " fastest person. Bodies are circles of 0.30 m.",
                Sources.OWN,
                model -> noCheating(new Lab(model))));
    }

    private static Outcome noCheating(Lab lab) {
        Film door = lab.film(Places.bottleneck(0.8, 0, 120), 0.05);
        Film counter = lab.film(counterflow(), 0.05);
        Film check = lab.film(ticketCheck(), 0.05);
        List<Finding> findings = new ArrayList<>();
        findings.addAll(findings("door", door));
        findings.addAll(findings("counterflow", counter));
        findings.addAll(findings("ticket check", check));
        findings.add(Finding.exactly(
                "door: people who did not get out", "", 0, door.result().unfinished()));
        findings.add(Finding.told(
                "counterflow: people still inside after two minutes",
                "",
                counter.result().unfinished()));
        findings.add(Finding.exactly(
                "ticket check: people who did not get out",
                "",
                0,
                check.result().unfinished()));
        IntUnaryOperator one = id -> 0;
        return Outcome.of(findings)
                .with(
                        door.view("Ways to the door of 0.8 m, people after 20 s", 20, one),
                        counter.view("Two crowds, people after 30 s", 30, id -> id / 120),
                        check.view("The queue round the ticket check after 40 s", 40, one))
                .saying(
                        "Bodies may touch and never overlap; the models know no friction and no arches that lock, so the"
                                + " clogging of pressing crowds does not occur and is not imitated. Pauses come from people"
                                + " who give way to each other.");
    }

    private static List<Finding> findings(String scene, Film film) {
        var watch = new Watch(film.scenario());
        film.stills().forEach(watch::see);
        return List.of(
                Finding.atMost(scene + ": longest step in 0.05 s", "m", 0.111, watch.farthest()),
                Finding.atMost(scene + ": farthest from an exit when somebody left", "m", 0.25, watch.vanished()),
                Finding.atLeast(scene + ": smallest distance of two people", "m", DIAMETER - 0.001, watch.nearest()),
                Finding.exactly(
                        scene + ": share of people whose body overlaps the nearest one", "", 0, watch.overlaps()),
                Finding.atMost(
                        scene + ": highest density of any square metre",
                        "1/m2",
                        8,
                        film.result().peakDensity().value()),
                Finding.told(scene + ": longest pause between two who leave", "s", watch.pause()));
    }

    private static Scenario counterflow() {
        return Scenario.of(
                box(0, 0, 40, 4),
                List.of(
                        Source.of("eastward", box(0.5, 0.2, 12, 3.8), 120).withDestinations(Map.of("east", 1.0)),
                        Source.of("westward", box(28, 0.2, 39.5, 3.8), 120).withDestinations(Map.of("west", 1.0))),
                List.of(Exit.of("east", line(40, 0, 40, 4)), Exit.of("west", line(0, 0, 0, 4))),
                120);
    }

    private static Scenario ticketCheck() {
        return Scenario.of(
                        box(0, 0, 30, 14),
                        List.of(Source.of("hall", box(1, 1, 8, 13), 60)),
                        List.of(Exit.of("end", line(30, 5, 30, 9))),
                        240)
                .withWaypoints(List.of(
                        Waypoint.of("check", box(14, 6, 16, 8)).withWait(2).withCapacity(2)))
                .withJourneys(List.of(new Journey("hall", List.of("check"), 1)));
    }
}
