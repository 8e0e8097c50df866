package kr.jikimi.crowd.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import kr.jikimi.crowd.Band;
import kr.jikimi.crowd.CrowdRequest;
import kr.jikimi.crowd.CrowdResult;
import kr.jikimi.crowd.CrowdResult.ExitBand;
import kr.jikimi.crowd.CrowdResult.MeasureBand;
import kr.jikimi.crowd.DensityGrid;
import kr.jikimi.crowd.Peak;
import kr.jikimi.crowd.ReplicaResult;
import kr.jikimi.crowd.ReplicaResult.Measured;

/**
 * Puts replicas together, in the order of their numbers. When a run was stopped, bands and means are over the replicas
 * that came to their end, if any did: those cut short are of another length. The plain numbers are then those of the first.
 */
public final class Summary {

    private final CrowdRequest request;
    private final List<ReplicaResult> replicas;
    /** Those that bands and means are over. */
    private final List<ReplicaResult> counted;

    private final boolean partial;

    private Summary(CrowdRequest request, List<ReplicaResult> replicas) {
        this.request = request;
        this.replicas = replicas;
        List<ReplicaResult> whole =
                replicas.stream().filter(replica -> !replica.partial()).toList();
        this.counted = whole.isEmpty() ? replicas : whole;
        this.partial = whole.size() < request.replicas();
    }

    /** @throws IllegalArgumentException when there is no replica */
    public static CrowdResult of(CrowdRequest request, List<ReplicaResult> replicas) {
        if (replicas.isEmpty()) {
            throw new IllegalArgumentException("The run was cancelled before it began.");
        }
        return new Summary(request, replicas).sum();
    }

    private CrowdResult sum() {
        return new CrowdResult(
                replicas,
                request.scenario().people(),
                band(ReplicaResult::clearanceSeconds),
                exits(),
                measures(),
                replicas.stream()
                        .map(ReplicaResult::peakDensity)
                        .max(Comparator.comparingDouble(Peak::value))
                        .orElseThrow(),
                always(ReplicaResult::secondsAbove4),
                always(ReplicaResult::secondsAbove5),
                always(ReplicaResult::secondsAbove6),
                density(),
                replicas.stream().mapToLong(ReplicaResult::agentSteps).sum(),
                replicas.stream().mapToDouble(ReplicaResult::simulatedSeconds).sum(),
                median(),
                partial);
    }

    private Band always(ToDoubleFunction<ReplicaResult> value) {
        return Band.of(counted.stream().mapToDouble(value).toArray());
    }

    private Optional<Band> band(Function<ReplicaResult, OptionalDouble> value) {
        List<OptionalDouble> values = counted.stream().map(value).toList();
        if (values.stream().anyMatch(OptionalDouble::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(
                Band.of(values.stream().mapToDouble(OptionalDouble::orElseThrow).toArray()));
    }

    private List<ExitBand> exits() {
        List<ExitBand> bands = new ArrayList<>();
        for (int k = 0; k < request.scenario().exits().size(); k++) {
            int exit = k;
            bands.add(new ExitBand(
                    request.scenario().exits().get(k).id(),
                    always(replica -> replica.exits().get(exit).count()),
                    band(replica -> replica.exits().get(exit).meanFlow())));
        }
        return bands;
    }

    private List<MeasureBand> measures() {
        List<MeasureBand> bands = new ArrayList<>();
        for (int k = 0; k < request.scenario().measures().size(); k++) {
            int measure = k;
            Function<Function<Measured, OptionalDouble>, Optional<Band>> of =
                    value -> band(replica -> value.apply(replica.measures().get(measure)));
            bands.add(new MeasureBand(
                    request.scenario().measures().get(k).id(),
                    always(replica -> replica.measures().get(measure).count()),
                    of.apply(Measured::flow),
                    of.apply(Measured::meanDensity),
                    of.apply(Measured::maxDensity),
                    of.apply(Measured::voronoiDensity),
                    of.apply(Measured::meanSpeed)));
        }
        return bands;
    }

    /** The middle one by clearance, or by people out where somebody stayed; of two middle ones the first. */
    private int median() {
        if (partial) {
            return replicas.getFirst().replica();
        }
        boolean cleared =
                replicas.stream().allMatch(replica -> replica.clearanceSeconds().isPresent());
        Comparator<ReplicaResult> order = cleared
                ? Comparator.comparingDouble(
                        replica -> replica.clearanceSeconds().orElseThrow())
                : Comparator.comparingInt(ReplicaResult::left);
        List<ReplicaResult> sorted = replicas.stream()
                .sorted(order.thenComparingInt(ReplicaResult::replica))
                .toList();
        return sorted.get((sorted.size() - 1) / 2).replica();
    }

    private DensityGrid density() {
        DensityGrid first = replicas.getFirst().density();
        return replicas.size() == 1
                ? first
                : new DensityGrid(
                        first.x(),
                        first.y(),
                        first.columns(),
                        first.rows(),
                        first.walkable(),
                        mean(DensityGrid::mean),
                        max(DensityGrid::max),
                        mean(DensityGrid::secondsAbove4),
                        mean(DensityGrid::secondsAbove5),
                        mean(DensityGrid::secondsAbove6),
                        max(DensityGrid::maxPressure));
    }

    private float[] mean(Function<DensityGrid, float[]> of) {
        double[] sum = new double[replicas.getFirst().density().cells()];
        for (ReplicaResult replica : counted) {
            float[] values = of.apply(replica.density());
            for (int k = 0; k < sum.length; k++) {
                sum[k] += values[k];
            }
        }
        float[] mean = new float[sum.length];
        for (int k = 0; k < sum.length; k++) {
            mean[k] = (float) (sum[k] / counted.size());
        }
        return mean;
    }

    private float[] max(Function<DensityGrid, float[]> of) {
        float[] max = new float[replicas.getFirst().density().cells()];
        for (ReplicaResult replica : replicas) {
            float[] values = of.apply(replica.density());
            for (int k = 0; k < max.length; k++) {
                max[k] = Math.max(max[k], values[k]);
            }
        }
        return max;
    }
}
