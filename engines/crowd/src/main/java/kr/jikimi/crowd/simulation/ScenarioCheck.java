package kr.jikimi.crowd.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import kr.jikimi.crowd.Exit;
import kr.jikimi.crowd.Fault;
import kr.jikimi.crowd.Journey;
import kr.jikimi.crowd.Measure;
import kr.jikimi.crowd.Model;
import kr.jikimi.crowd.ModelParameters;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Source;
import kr.jikimi.crowd.Waypoint;
import kr.jikimi.crowd.internal.Epochs;
import kr.jikimi.crowd.internal.Floor;
import kr.jikimi.crowd.internal.WayCheck;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;

/** What a scenario must fulfil as a whole before it can be simulated. */
public final class ScenarioCheck {

    /** The share of a source that may lie outside without a word: areas are drawn by hand. */
    private static final double OUTSIDE = 0.1;

    private final Scenario scenario;
    private final List<Fault> faults = new ArrayList<>();

    private ScenarioCheck(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Everything that is wrong, in the order of the scenario; empty when it can be simulated. */
    public static List<Fault> faults(Scenario scenario) {
        return faults(scenario, ModelParameters.calibrated(Model.COLLISION_FREE_SPEED), null);
    }

    /** The same with what the simulation has built already, if it fits. */
    static List<Fault> faults(Scenario scenario, ModelParameters parameters, @Nullable Epochs built) {
        var check = new ScenarioCheck(scenario);
        check.faults.addAll(shapeFaults(scenario));
        if (check.faults.isEmpty()) {
            Epochs real = built != null ? built : new Epochs(scenario, 1);
            Epochs open = WayCheck.isAlwaysOpen(scenario) ? real : new Epochs(WayCheck.opened(scenario), 1);
            check.faults.addAll(WayCheck.faults(scenario, open, real, parameters));
        }
        if (check.faults.isEmpty()) {
            check.measures();
        }
        return List.copyOf(check.faults);
    }

    /** What can be simulated but is probably not meant, in the order of the scenario. */
    public static List<Fault> warnings(Scenario scenario) {
        var check = new ScenarioCheck(scenario);
        for (int k = 0; k < scenario.sources().size(); k++) {
            check.outside(k);
        }
        return List.copyOf(check.faults);
    }

    private void outside(int number) {
        Source source = scenario.sources().get(number);
        double area = source.area().getArea();
        double share = 1 - source.area().intersection(scenario.walkable()).getArea() / area;
        if (share > OUTSIDE) {
            fault(
                    "sources[" + number + "].area",
                    String.format(
                            Locale.ROOT,
                            "%.0f %% of the area of source \"%s\" lie outside the walkable area; all its people begin in the"
                                    + " rest",
                            100 * share,
                            source.id()),
                    "draw it inside the walkable area, or extend that.");
        }
    }

    /** What can be seen without looking for ways. */
    static List<Fault> shapeFaults(Scenario scenario) {
        var check = new ScenarioCheck(scenario);
        check.scale();
        check.shapes();
        check.names();
        return check.faults;
    }

    private void scale() {
        var box = scenario.walkable().getEnvelopeInternal();
        if (box.getWidth() < 1 && box.getHeight() < 1) {
            fault(
                    "walkable",
                    "the walkable area is only " + box.getWidth() + " by " + box.getHeight() + " m",
                    "the coordinates are degrees: name the CRS they are in (EPSG:4326), or project them to metres.");
        }
    }

    private void measures() {
        Geometry area = Floor.areaOf(scenario);
        for (int k = 0; k < scenario.measures().size(); k++) {
            Measure measure = scenario.measures().get(k);
            if (!measure.place().intersects(area)) {
                fault(
                        "measure[" + k + "]",
                        "measure \"" + measure.id() + "\" lies outside the walkable area",
                        "move it to where people walk.");
            }
        }
    }

    private void fault(String place, String what, String remedy) {
        faults.add(new Fault(place, what, remedy));
    }

    private void shapes() {
        shape("walkable", scenario.walkable());
        if (scenario.sources().isEmpty()) {
            fault("sources", "there is no source", "say where people come from.");
        }
        if (scenario.exits().isEmpty()) {
            fault("exits", "there is no exit", "say where people leave.");
        }
        for (int k = 0; k < scenario.obstacles().size(); k++) {
            shape("obstacles[" + k + "]", scenario.obstacles().get(k));
        }
        for (int k = 0; k < scenario.sources().size(); k++) {
            shape("sources[" + k + "].area", scenario.sources().get(k).area());
        }
        for (int k = 0; k < scenario.waypoints().size(); k++) {
            shape("waypoints[" + k + "].area", scenario.waypoints().get(k).area());
        }
    }

    private void shape(String place, Geometry geometry) {
        var error = new IsValidOp(geometry).getValidationError();
        if (error != null) {
            var at = error.getCoordinate();
            fault(
                    place,
                    "the polygon is not valid: " + error.getMessage() + " at (" + at.x + ", " + at.y + ")",
                    "draw its edge so that it does not cross or touch itself.");
        }
    }

    private void names() {
        Set<String> exits = unique("exits", scenario.exits(), Exit::id);
        Set<String> sources = unique("sources", scenario.sources(), Source::id);
        Set<String> waypoints = unique("waypoints", scenario.waypoints(), Waypoint::id);
        unique("measure", scenario.measures(), Measure::id);
        for (int k = 0; k < scenario.sources().size(); k++) {
            for (String exit : scenario.sources().get(k).destinations().keySet()) {
                known("sources[" + k + "].destinations", "exit", exit, exits);
            }
        }
        for (int k = 0; k < scenario.journeys().size(); k++) {
            Journey journey = scenario.journeys().get(k);
            known("journeys[" + k + "].source", "source", journey.source(), sources);
            for (String waypoint : journey.via()) {
                known("journeys[" + k + "].via", "waypoint", waypoint, waypoints);
            }
        }
    }

    private <T> Set<String> unique(String place, List<T> things, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        for (int k = 0; k < things.size(); k++) {
            if (!ids.add(id.apply(things.get(k)))) {
                fault(
                        place + "[" + k + "].id",
                        "the id \"" + id.apply(things.get(k)) + "\" is there twice",
                        "give each its own id.");
            }
        }
        return ids;
    }

    private void known(String place, String kind, String id, Set<String> ids) {
        if (!ids.contains(id)) {
            fault(
                    place,
                    "there is no " + kind + " \"" + id + "\"",
                    ids.isEmpty()
                            ? "describe it first; there is no " + kind + " at all."
                            : "use one of: "
                                    + String.join(", ", ids.stream().sorted().toList()) + ".");
        }
    }
}
