package kr.jikimi.crowd.verification;

import java.util.List;
import kr.jikimi.crowd.CrowdRequest;
import kr.jikimi.crowd.Exit;
import kr.jikimi.crowd.Measure;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Source;
import kr.jikimi.crowd.verification.VerificationCase.Part;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Whether numbers depend on the time step or on the axes. */
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
                        model -> rotation(new Lab(model))));
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
}
