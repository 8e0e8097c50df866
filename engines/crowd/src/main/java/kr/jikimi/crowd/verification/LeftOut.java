package kr.jikimi.crowd.verification;

import java.util.List;

/** Published tests that have no case of their own. */
final class LeftOut {

    private LeftOut() {}

    static List<NotApplicable> all() {
        return List.of(
                new NotApplicable(
                        "RiMEA 2",
                        "Speed up stairs",
                        "There are no stairs; paths have grades up to 40 % (case slope)."),
                new NotApplicable("RiMEA 3", "Speed down stairs", "There are no stairs."),
                new NotApplicable("RiMEA 13", "Queue before stairs", "There are no stairs."),
                new NotApplicable(
                        "RiMEA 14",
                        "Choice of way over floors",
                        "There is one floor. The answer it asks for: people take the short way; with the option of looking"
                                + " at queues, mixed."),
                new NotApplicable("Verif.1.1", "Times before moving", "rimea-05"),
                new NotApplicable("Verif.2.1", "Speed in a corridor", "rimea-01"),
                new NotApplicable("Verif.2.2", "Speed on stairs", "There are no stairs."),
                new NotApplicable("Verif.2.3", "Round a corner", "rimea-06"),
                new NotApplicable("Verif.2.4", "Assigned demographics", "rimea-07"),
                new NotApplicable("Verif.2.5", "Visibility and speed", "There is no smoke."),
                new NotApplicable("Verif.2.6", "Incapacitation", "There is no poison."),
                new NotApplicable("Verif.2.7", "Elevators", "There are no elevators."),
                new NotApplicable(
                        "Verif.2.10", "Movement disabilities", "Everybody has the same body; only speeds differ."),
                new NotApplicable("Verif.3.1", "Assigned exits", "rimea-10"),
                new NotApplicable("Verif.3.2", "Social influence on exits", "People do not follow others to an exit."),
                new NotApplicable("Verif.3.3", "Affiliation to exits", "People know all ways alike."),
                new NotApplicable("Verif.5.1", "Congestion", "rimea-12"));
    }
}
