package kr.jikimi.cli.crowd;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import kr.jikimi.crowd.Band;
import kr.jikimi.crowd.CrowdRequest;
import kr.jikimi.crowd.CrowdResult;
import kr.jikimi.crowd.LevelOfService;
import kr.jikimi.crowd.Peak;
import kr.jikimi.crowd.ReplicaResult;
import kr.jikimi.formats.crowd.ScenarioFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The numbers of a run. A plain number is that of the median replica, so that they fit together; {@code bands} beside it
 * has median and percentiles over the replicas. Highest density and pressure are the worst of all replicas; steps and
 * simulated seconds are sums.
 */
final class SummaryJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ScenarioFile file;
    private final CrowdRequest request;
    private final CrowdResult result;
    private final ReplicaResult median;

    SummaryJson(ScenarioFile file, CrowdRequest request, CrowdResult result) {
        this.file = file;
        this.request = request;
        this.result = result;
        this.median = result.median();
    }

    byte[] bytes(int filmedReplica, double wallSeconds) {
        ObjectNode root = JSON.createObjectNode();
        root.put("agents", result.agents());
        root.set("clearanceSeconds", band(result.clearanceSeconds()));
        root.set("exits", exits());
        root.set("measure", measures());
        root.set("peakDensity", peak(result.peakDensity()));
        root.set("secondsAbove", secondsAbove());
        root.put("stranded", median.stranded());
        root.put("unfinished", median.unfinished());
        root.put("agentSteps", result.agentSteps());
        root.put("simulatedSeconds", rounded(result.simulatedSeconds()));
        root.put("wallSeconds", rounded(wallSeconds));
        root.put("scenarioHash", file.hash());
        root.put("notArrived", median.notArrived());
        root.put("redirected", median.redirected());
        root.set("peakPressure", peak(worstPressure()));
        root.set("levelOfService", levels());
        root.set("bands", bands());
        about(root, filmedReplica);
        return (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void about(ObjectNode root, int filmedReplica) {
        root.put("partial", result.partial());
        root.put("model", request.model().text());
        root.put("seed", request.seed());
        root.put("timeStep", request.timeStep());
        root.put("congestionAware", request.congestionAware());
        root.put("replicas", result.replicas().size());
        root.put("replicasAsked", request.replicas());
        root.put("replicasFinished", (int)
                result.replicas().stream().filter(each -> !each.partial()).count());
        root.put("medianReplica", result.medianReplica());
        root.put("filmedReplica", filmedReplica);
        root.put("crs", file.metres().name());
    }

    private ArrayNode exits() {
        ArrayNode exits = JSON.createArrayNode();
        for (int k = 0; k < median.exits().size(); k++) {
            var exit = median.exits().get(k);
            var over = result.exits().get(k);
            ObjectNode node = exits.addObject();
            node.put("id", exit.id());
            node.put("count", exit.count());
            put(node, "meanFlow", exit.meanFlow());
            ObjectNode bands = node.putObject("bands");
            bands.set("count", band(Optional.of(over.count())));
            bands.set("meanFlow", band(over.meanFlow()));
        }
        return exits;
    }

    private ArrayNode measures() {
        ArrayNode measures = JSON.createArrayNode();
        for (int k = 0; k < median.measures().size(); k++) {
            var over = result.measures().get(k);
            ObjectNode node = measures.addObject();
            if (file.scenario().measures().get(k).isLine()) {
                line(node, median.measures().get(k), over);
            } else {
                area(node, median.measures().get(k), over);
            }
        }
        return measures;
    }

    private static void line(ObjectNode node, ReplicaResult.Measured measured, CrowdResult.MeasureBand over) {
        node.put("id", measured.id());
        put(node, "flow", measured.flow());
        node.put("count", measured.count());
        ObjectNode bands = node.putObject("bands");
        bands.set("flow", band(over.flow()));
        bands.set("count", band(Optional.of(over.count())));
    }

    private static void area(ObjectNode node, ReplicaResult.Measured measured, CrowdResult.MeasureBand over) {
        node.put("id", measured.id());
        put(node, "meanDensity", measured.meanDensity());
        put(node, "maxDensity", measured.maxDensity());
        put(node, "voronoiDensity", measured.voronoiDensity());
        put(node, "meanSpeed", measured.meanSpeed());
        measured.meanDensity()
                .ifPresent(density ->
                        node.put("levelOfService", LevelOfService.of(density).name()));
        ObjectNode bands = node.putObject("bands");
        bands.set("meanDensity", band(over.meanDensity()));
        bands.set("maxDensity", band(over.maxDensity()));
        bands.set("voronoiDensity", band(over.voronoiDensity()));
        bands.set("meanSpeed", band(over.meanSpeed()));
    }

    private ObjectNode peak(Peak peak) {
        ObjectNode node = JSON.createObjectNode();
        node.put("value", Math.round(peak.value() * 1e4) / 1e4);
        if (peak.value() > 0) {
            node.put("x", peak.x());
            node.put("y", peak.y());
            node.put("t", rounded(peak.seconds()));
            file.metres().degrees(peak.x(), peak.y()).ifPresent(degrees -> {
                node.put("longitude", Math.round(degrees.x * 1e7) / 1e7);
                node.put("latitude", Math.round(degrees.y * 1e7) / 1e7);
            });
        } else {
            node.putNull("x");
            node.putNull("y");
            node.putNull("t");
        }
        return node;
    }

    private Peak worstPressure() {
        return result.replicas().stream()
                .map(ReplicaResult::peakPressure)
                .max(java.util.Comparator.comparingDouble(Peak::value))
                .orElse(Peak.none());
    }

    private ObjectNode secondsAbove() {
        ObjectNode node = JSON.createObjectNode();
        node.put("4", rounded(median.secondsAbove4()));
        node.put("5", rounded(median.secondsAbove5()));
        node.put("6", rounded(median.secondsAbove6()));
        return node;
    }

    /** Share of all person-seconds by level of service. */
    private ObjectNode levels() {
        List<Double> seconds = median.personSeconds();
        double sum = seconds.stream().mapToDouble(Double::doubleValue).sum();
        ObjectNode node = JSON.createObjectNode();
        for (LevelOfService level : LevelOfService.values()) {
            node.put(level.name(), rounded(sum > 0 ? seconds.get(level.ordinal()) / sum : 0));
        }
        return node;
    }

    private ObjectNode bands() {
        ObjectNode node = JSON.createObjectNode();
        ObjectNode above = node.putObject("secondsAbove");
        above.set("4", withMean(result.secondsAbove4(), ReplicaResult::secondsAbove4));
        above.set("5", withMean(result.secondsAbove5(), ReplicaResult::secondsAbove5));
        above.set("6", withMean(result.secondsAbove6(), ReplicaResult::secondsAbove6));
        node.set("peakDensity", over(each -> each.peakDensity().value()));
        node.set("peakPressure", over(each -> each.peakPressure().value()));
        node.set("stranded", count(ReplicaResult::stranded));
        node.set("unfinished", count(ReplicaResult::unfinished));
        node.set("notArrived", count(ReplicaResult::notArrived));
        node.set("redirected", count(ReplicaResult::redirected));
        return node;
    }

    /** With the mean over replicas, which is what the cells of density.csv sum to. */
    private ObjectNode withMean(Band band, ToDoubleFunction<ReplicaResult> value) {
        ObjectNode node = (ObjectNode) band(Optional.of(band));
        node.put(
                "mean",
                rounded(result.counted().stream().mapToDouble(value).average().orElse(0)));
        return node;
    }

    /** With the most of all replicas, since a single one in which people remain matters. */
    private ObjectNode count(ToIntFunction<ReplicaResult> value) {
        ObjectNode node = (ObjectNode) over(value::applyAsInt);
        node.put("most", result.replicas().stream().mapToInt(value).max().orElse(0));
        return node;
    }

    private tools.jackson.databind.JsonNode over(ToDoubleFunction<ReplicaResult> value) {
        return band(
                Optional.of(Band.of(result.counted().stream().mapToDouble(value).toArray())));
    }

    private static tools.jackson.databind.JsonNode band(Optional<Band> band) {
        if (band.isEmpty()) {
            return JSON.getNodeFactory().nullNode();
        }
        ObjectNode node = JSON.createObjectNode();
        node.put("median", rounded(band.get().median()));
        node.put("p05", rounded(band.get().p05()));
        node.put("p95", rounded(band.get().p95()));
        return node;
    }

    private static void put(ObjectNode node, String key, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(key, rounded(value.getAsDouble()));
        } else {
            node.putNull(key);
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }
}
