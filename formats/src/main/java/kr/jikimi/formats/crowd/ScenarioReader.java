package kr.jikimi.formats.crowd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kr.jikimi.crowd.Barrier;
import kr.jikimi.crowd.Exit;
import kr.jikimi.crowd.Groups;
import kr.jikimi.crowd.Journey;
import kr.jikimi.crowd.Measure;
import kr.jikimi.crowd.OneWay;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Slope;
import kr.jikimi.crowd.WalkingSpeed;
import kr.jikimi.crowd.Waypoint;

/** Turns the JSON of a scenario into a {@link Scenario}: one method per key, in the order of the schema. */
final class ScenarioReader {

    private static final List<String> REQUIRED = List.of("crs", "walkable", "sources", "exits", "until");
    private static final List<String> OPTIONAL = List.of(
            "obstacles",
            "waypoints",
            "journeys",
            "barriers",
            "oneWay",
            "groups",
            "slopes",
            "speed",
            "radius",
            "measure");
    private static final double WEEK = 7 * 86_400.0;

    private final JsonValue root;
    private final Crs crs;
    private final Shapes shapes;

    ScenarioReader(JsonValue root) {
        this.root = root.object(REQUIRED, OPTIONAL);
        this.crs = Crs.of(root.at("crs"));
        this.shapes = Shapes.of(crs, root.at("walkable"));
    }

    Crs crs() {
        return crs;
    }

    Metres metres() {
        return shapes.metres();
    }

    Scenario scenario() {
        var sources = new SourceReader(shapes);
        return new Scenario(
                shapes.area(root.at("walkable")),
                all("obstacles", shapes::area),
                sources.read(root.at("sources")),
                all("exits", this::exit),
                all("waypoints", this::waypoint),
                journeys(),
                all("barriers", this::barrier),
                all("oneWay", this::oneWay),
                root.find("groups").map(this::groups).orElse(Groups.none()),
                all("slopes", this::slope),
                root.find("speed").map(this::speed).orElse(WalkingSpeed.weidmann()),
                root.find("radius").map(this::radius).orElse(Scenario.RADIUS),
                root.at("until").number(1, WEEK, "seconds between 1 and 604800 (a week)"),
                all("measure", this::measure));
    }

    private <T> List<T> all(String key, Function<JsonValue, T> reader) {
        return root.listOrNone(key).stream().map(reader).toList();
    }

    private Exit exit(JsonValue value) {
        value.object(List.of("id", "line"), List.of("openFrom", "openTo"));
        var window = Window.of(value, "openFrom", "openTo");
        return new Exit(value.at("id").text(), shapes.line(value.at("line")), window.from(), window.to());
    }

    private Waypoint waypoint(JsonValue value) {
        value.object(List.of("id", "area"), List.of("wait", "capacity"));
        var waypoint = Waypoint.of(value.at("id").text(), shapes.area(value.at("area")));
        double wait = value.find("wait")
                .map(each -> each.number(0, WEEK, "seconds, not below 0"))
                .orElse(0.0);
        int capacity = value.find("capacity")
                .map(each -> each.count(1, Integer.MAX_VALUE, "a whole number of at least 1"))
                .orElse(Integer.MAX_VALUE);
        return waypoint.withWait(wait).withCapacity(capacity);
    }

    private List<Journey> journeys() {
        List<Journey> journeys = all("journeys", this::journey);
        Map<String, Double> shares = new HashMap<>();
        for (int k = 0; k < journeys.size(); k++) {
            Journey journey = journeys.get(k);
            if (shares.merge(journey.source(), journey.share(), Double::sum) > 1 + 1e-9) {
                throw root.at("journeys")
                        .list()
                        .get(k)
                        .refused(
                                "journeys of source \"" + journey.source() + "\" with shares of "
                                        + shares.get(journey.source()) + " in all",
                                "at most 1",
                                "lower the shares; who is in none of them walks to the exit at once.");
            }
        }
        return journeys;
    }

    private Journey journey(JsonValue value) {
        value.object(List.of("source", "via"), List.of("share"));
        return new Journey(
                value.at("source").text(),
                value.at("via").list().stream().map(JsonValue::text).toList(),
                value.find("share").map(ScenarioReader::share).orElse(1.0));
    }

    private Barrier barrier(JsonValue value) {
        value.object(List.of("line"), List.of("from", "to"));
        var window = Window.of(value, "from", "to");
        return new Barrier(shapes.line(value.at("line")), window.from(), window.to());
    }

    private OneWay oneWay(JsonValue value) {
        value.object(List.of("line", "towards"), List.of());
        String towards = value.at("towards").word(List.of("left", "right"));
        return new OneWay(shapes.line(value.at("line")), towards.equals("left") ? OneWay.Side.LEFT : OneWay.Side.RIGHT);
    }

    private Groups groups(JsonValue value) {
        value.object(List.of("share"), List.of("sizes"));
        double share = share(value.at("share"));
        List<Integer> sizes = value.find("sizes")
                .map(list -> list.list().stream()
                        .map(each -> each.count(2, 8, "a whole number between 2 and 8"))
                        .toList())
                .orElse(List.of(2, 3));
        if (sizes.isEmpty()) {
            throw value.at("sizes").wrong("at least one size", "write for instance [2, 3].");
        }
        return new Groups(share, sizes);
    }

    private Slope slope(JsonValue value) {
        value.object(List.of("area", "grade", "uphill"), List.of());
        double grade = value.at("grade").number(0, 1000, "percent between 0 and 40");
        if (grade > Slope.STEEPEST) {
            throw value.at("grade")
                    .wrong(
                            "percent between 0 and 40",
                            "draw only paths as slopes: stairs are not modelled; 30 % give about the speed up a long stair.");
        }
        return new Slope(
                shapes.area(value.at("area")),
                grade,
                value.at("uphill").number(-360, 360, "degrees between -360 and 360, counter-clockwise from east"));
    }

    private WalkingSpeed speed(JsonValue value) {
        value.object(List.of(), List.of("mean", "sd", "min", "max"));
        var usual = WalkingSpeed.weidmann();
        double mean = speed(value.find("mean"), usual.mean());
        double sd = value.find("sd")
                .map(each -> each.number(0, 1, "metres per second between 0 and 1"))
                .orElse(usual.sd());
        double min = speed(value.find("min"), Math.min(usual.min(), mean));
        double max = speed(value.find("max"), Math.max(usual.max(), mean));
        if (!(min <= mean && mean <= max)) {
            throw value.wrong("min <= mean <= max", "put the three speeds in order.");
        }
        return value.made(() -> new WalkingSpeed(mean, sd, min, max));
    }

    private static double speed(Optional<JsonValue> value, double usual) {
        return value.map(each -> each.number(0.1, 3, "metres per second between 0.1 and 3"))
                .orElse(usual);
    }

    private double radius(JsonValue value) {
        return value.number(0.1, 0.3, "metres between 0.1 and 0.3");
    }

    private Measure measure(JsonValue value) {
        value.object(List.of("id"), List.of("line", "area", "from", "to"));
        if (value.has("line") == value.has("area")) {
            throw value.wrong("either \"line\" or \"area\"", "measure a flow over a line or a density in an area.");
        }
        var place = value.has("line") ? shapes.line(value.at("line")) : shapes.area(value.at("area"));
        var window = Window.of(value, "from", "to");
        return Measure.of(value.at("id").text(), place).between(window.from(), window.to());
    }

    private static double share(JsonValue value) {
        return value.number(0, 1, "a share between 0 and 1");
    }
}
