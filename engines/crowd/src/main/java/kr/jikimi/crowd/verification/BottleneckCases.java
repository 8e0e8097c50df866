package kr.jikimi.crowd.verification;

import static kr.jikimi.crowd.verification.Places.line;

import java.util.ArrayList;
import java.util.List;
import kr.jikimi.crowd.Measure;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.verification.Diagram.Point;
import kr.jikimi.crowd.verification.VerificationCase.Part;

/** Flow through bottlenecks by width and by length. */
final class BottleneckCases {

    private static final double[] WIDTHS = {0.8, 1, 1.2, 1.6, 2, 2.4, 3, 4, 5};

    private BottleneckCases() {}

    static List<VerificationCase> all() {
        return List.of(
                new VerificationCase(
                        "bottleneck-width",
                        Part.BOTTLENECK,
                        "Flow through a bottleneck 1 m long rises with its width",
                        "병목 폭에 따른 유량",
                        "120 people per metre of width stand before bottlenecks 0.8 to 5 m wide. The flow rises linearly"
                                + " (Kretz, Grünebohm, Schreckenberg 2006, J. Stat. Mech. P10014, from two abreast on;"
                                + " Liao, Seyfried, Zhang, Boltes, Zheng, Zhao 2014, Transportation Research Procedia 2,"
                                + " 26-33, up to 5 m).",
                        Sources.SEYFRIED_2009,
                        model -> widths(new Lab(model), 1)),
                new VerificationCase(
                        "bottleneck-door",
                        Part.BOTTLENECK,
                        "Flow through a door rises with its width",
                        "출입문 폭에 따른 유량",
                        "The same with an exit in the wall as bottleneck. Before larger crowds (rimea-09, iso-5.2) a door of 1 m"
                                + " passes up to 2.3: short bottlenecks pass more than long ones in experiments, too"
                                + " (bottleneck-length).",
                        Sources.SEYFRIED_2009,
                        model -> widths(new Lab(model), 0)),
                new VerificationCase(
                        "bottleneck-length",
                        Part.BOTTLENECK,
                        "A short bottleneck passes no fewer people than a long one",
                        "병목 길이에 따른 유량",
                        "Bottlenecks 1.2 m wide and 0.2 to 4 m long, 250 people. Short ones pass more in experiments; no"
                                + " number is taken from them here.",
                        "Liddle, Seyfried, Steffen, Klingsch, Rupprecht, Winkens, Boltes 2011, Microscopic insights into"
                                + " pedestrian motion through a bottleneck, arXiv 1105.1532",
                        model -> lengths(new Lab(model))));
    }

    private static Outcome widths(Lab lab, double length) {
        List<Point> flows = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (double width : WIDTHS) {
            double flow = flow(lab, width, length, (int) (120 * Math.max(1, width)));
            flows.add(new Point(width, flow));
            findings.add(
                    Finding.between("flow per metre, %s m wide".formatted(width), "1/(m s)", 1.6, 2.2, flow / width));
        }
        return Outcome.of(findings)
                .with(new Diagram(
                        length == 0 ? "Flow through doors by width" : "Flow through bottlenecks by width",
                        "width in m",
                        "persons per second",
                        List.of(
                                new Diagram.Curve(
                                        "1.9 per metre (Seyfried et al. 2009)",
                                        true,
                                        List.of(new Point(0.8, 1.52), new Point(5, 9.5))),
                                new Diagram.Curve("found", false, flows))))
                .with(view(lab, length))
                .sayingWhenMissed(
                        "Too little: narrow passages jam for seconds. Too much: bodies side by side in a short door do not slow"
                                + " each other. Outside the range are: "
                                + String.join(
                                        ", ",
                                        findings.stream()
                                                .filter(each -> !each.isMet())
                                                .map(each -> "%s (%.2f)".formatted(each.name(), each.found()))
                                                .toList())
                                + ".");
    }

    private static PlaceView view(Lab lab, double length) {
        Film film = lab.film(Places.bottleneck(1.2, length, 120).withUntil(40), 0.5);
        return length == 0
                ? film.densityView("A door of 1.2 m, mean density, people after 20 s", 20)
                : film.view("A bottleneck of 1.2 m, ways and people after 20 s", 20, id -> 0);
    }

    static double flow(Lab lab, double width, double length, int people) {
        Scenario scenario = Places.bottleneck(width, length, people);
        if (length == 0) {
            return Lab.exitFlow(lab.run(scenario));
        }
        double middle = Math.min(length / 2, 0.5);
        Measure line = Measure.of("line", line(-width / 2, middle, width / 2, middle));
        return Lab.flow(lab.run(scenario.withMeasures(List.of(line))), "line");
    }

    private static Outcome lengths(Lab lab) {
        List<Point> flows = new ArrayList<>();
        for (double length : new double[] {0.2, 1, 2, 4}) {
            flows.add(new Point(length, flow(lab, 1.2, length, 250) / 1.2));
        }
        return Outcome.of(
                        Finding.atLeast(
                                "flow at 0.2 m over flow at 4 m",
                                "",
                                1,
                                flows.getFirst().y() / flows.getLast().y()),
                        Finding.between(
                                        "flow per metre at 4 m",
                                        "1/(m s)",
                                        1.6,
                                        2.2,
                                        flows.getLast().y())
                                .from(Sources.SEYFRIED_2009))
                .with(new Diagram(
                        "Flow per metre by length of the bottleneck",
                        "length in m",
                        "persons per metre and second",
                        List.of(new Diagram.Curve("found", true, flows))));
    }
}
