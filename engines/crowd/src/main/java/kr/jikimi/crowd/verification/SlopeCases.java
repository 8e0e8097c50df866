package kr.jikimi.crowd.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Slope;
import kr.jikimi.crowd.WalkingSpeed;
import kr.jikimi.crowd.verification.VerificationCase.Part;

/** How fast a single person walks on slopes. */
final class SlopeCases {

    private static final double FREE = 1.34;
    private static final double[] GRADES = {-40, -30, -20, -10, -5, 0, 5, 10, 20, 30, 40};
    private static final double[] JUDGED = {-30, -10, -5, 10, 30};

    private SlopeCases() {}

    static List<VerificationCase> all() {
        return List.of(new VerificationCase(
                "slope",
                Part.NUMERICS,
                "A person walks up and down slopes by Tobler's function",
                "비탈에서의 보행속도",
                "One person at 1.34 m/s on a path of 60 m that is a slope from end to end; the mean speed between 10 and 50 m"
                        + " within 2 % of 1.34 exp(-3.5 (|s + 0.05| - 0.05)), s the grade, negative downhill. Grades up to 40 %;"
                        + " stairs are not modelled.",
                "Tobler 1993, Three presentations on geographical analysis and modeling, NCGIA technical report 93-1, made 1"
                        + " on the flat; the 2 % are ours",
                model -> slope(new Lab(model))));
    }

    private static Outcome slope(Lab lab) {
        List<Finding> findings = new ArrayList<>();
        for (double grade : JUDGED) {
            double asked = tobler(grade);
            findings.add(Finding.between(
                    String.format(Locale.ROOT, "speed at %.0f %% %s", Math.abs(grade), grade < 0 ? "down" : "up"),
                    "m/s",
                    0.98 * asked,
                    1.02 * asked,
                    speed(lab, grade, grade < 0 ? 180 : 0)));
        }
        findings.add(
                Finding.between("speed across a slope of 10 %", "m/s", 0.98 * FREE, 1.02 * FREE, speed(lab, 10, 90)));
        List<Diagram.Point> found = new ArrayList<>();
        List<Diagram.Point> asked = new ArrayList<>();
        for (double grade : GRADES) {
            found.add(new Diagram.Point(grade, speed(lab, grade, grade < 0 ? 180 : 0)));
        }
        for (double grade = -40; grade <= 40; grade += 1) {
            asked.add(new Diagram.Point(grade, tobler(grade)));
        }
        return Outcome.of(findings.toArray(Finding[]::new))
                .with(new Diagram(
                        "Speed on slopes",
                        "grade in percent, negative downhill",
                        "speed in m/s",
                        List.of(
                                new Diagram.Curve("Tobler 1993, 1.34 m/s on the flat", true, asked),
                                new Diagram.Curve("found", false, found))));
    }

    private static double tobler(double percent) {
        return FREE * Math.exp(-3.5 * (Math.abs(percent / 100 + 0.05) - 0.05));
    }

    /** Mean speed between 10 and 50 m of the path. */
    private static double speed(Lab lab, double percent, double uphill) {
        Scenario scenario = Places.corridor(60, 2, 0.4, 1)
                .withSpeed(WalkingSpeed.always(FREE))
                .withSlopes(List.of(new Slope(Places.box(0, 0, 60, 2), Math.abs(percent), uphill)));
        List<Diagram.Point> between = new ArrayList<>();
        for (Film.Still still : lab.film(scenario, 0.5).stills()) {
            if (still.size() == 1 && still.x()[0] >= 10 && still.x()[0] <= 50) {
                between.add(new Diagram.Point(still.seconds(), still.x()[0]));
            }
        }
        var first = between.getFirst();
        var last = between.getLast();
        return (last.y() - first.y()) / (last.x() - first.x());
    }
}
