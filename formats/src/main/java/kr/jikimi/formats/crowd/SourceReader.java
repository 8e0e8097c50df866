package kr.jikimi.formats.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.jikimi.crowd.Source;
import kr.jikimi.crowd.Source.Arrival;

/** Reads where people come from. */
final class SourceReader {

    private static final int MOST_PEOPLE = 1_000_000;
    private static final String COUNT = "a whole number of people between 0 and " + MOST_PEOPLE;

    private final Shapes shapes;

    SourceReader(Shapes shapes) {
        this.shapes = shapes;
    }

    List<Source> read(JsonValue list) {
        List<Source> sources = new ArrayList<>();
        long people = 0;
        for (JsonValue each : list.list()) {
            sources.add(source(each));
            people += sources.getLast().total();
        }
        if (people > MOST_PEOPLE) {
            throw list.refused(
                    people + " people", "at most " + MOST_PEOPLE + " in a scenario", "simulate a part of the place.");
        }
        return sources;
    }

    private Source source(JsonValue value) {
        value.object(List.of("id", "area"), List.of("agents", "arrivals", "destinations"));
        if (value.has("agents") == value.has("arrivals")) {
            throw value.wrong(
                    "either \"agents\" or \"arrivals\"",
                    "say how many stand there at the beginning, or when how many have come.");
        }
        int agents = value.find("agents")
                .map(each -> each.count(0, MOST_PEOPLE, COUNT))
                .orElse(0);
        List<Arrival> arrivals = value.find("arrivals").map(this::arrivals).orElse(List.of());
        Map<String, Double> destinations =
                value.find("destinations").map(this::destinations).orElse(Map.of());
        return new Source(value.at("id").text(), shapes.area(value.at("area")), agents, arrivals, destinations);
    }

    private List<Arrival> arrivals(JsonValue value) {
        List<Arrival> curve = new ArrayList<>();
        for (JsonValue each : value.list()) {
            List<JsonValue> pair = each.list();
            if (pair.size() != 2) {
                throw each.wrong("[seconds, count]", "give when and how many have come by then.");
            }
            var arrival = new Arrival(
                    pair.get(0).number(0, 1e9, "seconds, not below 0"),
                    pair.get(1).count(0, MOST_PEOPLE, COUNT));
            if (!curve.isEmpty()
                    && (arrival.seconds() < curve.getLast().seconds()
                            || arrival.count() < curve.getLast().count())) {
                throw each.wrong(
                        "seconds and counts not below those before it",
                        "write cumulative counts: how many have come in all.");
            }
            curve.add(arrival);
        }
        if (curve.isEmpty()) {
            throw value.wrong("at least one [seconds, count]", "write for instance [[0, 0], [600, 500]].");
        }
        return curve;
    }

    private Map<String, Double> destinations(JsonValue value) {
        value.object(List.of(), value.keys());
        Map<String, Double> shares = new TreeMap<>();
        for (String exit : value.keys()) {
            shares.put(exit, value.at(exit).number(0, 1, "a share between 0 and 1, such as 0.6 for 60 percent"));
        }
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sum > 1 + 1e-6) {
            throw value.refused(
                    "destinations with shares of " + (float) sum + " in all",
                    "at most 1",
                    "lower the shares; who is in none of them takes the nearest exit.");
        }
        if (sum <= 0) {
            throw value.wrong(
                    "at least one exit with a share above 0", "leave it out: then people take the nearest exit.");
        }
        return shares;
    }
}
