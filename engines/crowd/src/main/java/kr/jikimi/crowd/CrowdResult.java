package kr.jikimi.crowd;

import java.util.List;
import java.util.Optional;

/**
 * What all replicas gave, and each of them.
 *
 * <p>When the run was cancelled, bands and means are over the replicas that came to their end, if any did.
 *
 * @param replicas in the order of their numbers; those not begun when the run was cancelled are missing
 * @param agents persons of the scenario
 * @param clearanceSeconds over replicas; empty when in a replica not everybody was out
 * @param exits counts and flows over replicas
 * @param measures over replicas
 * @param peakDensity highest of all replicas
 * @param secondsAbove4 cell-seconds above 4 persons per square metre, over replicas
 * @param secondsAbove5 above 5
 * @param secondsAbove6 above 6
 * @param density mean: mean over replicas; max and maxPressure: highest; seconds above: mean
 * @param agentSteps sum
 * @param simulatedSeconds sum
 * @param medianReplica number of the replica whose clearance (else, whose count of people out) is the median; of a
 *     cancelled run the first
 * @param partial whether the run was cancelled
 */
public record CrowdResult(
        List<ReplicaResult> replicas,
        int agents,
        Optional<Band> clearanceSeconds,
        List<ExitBand> exits,
        List<MeasureBand> measures,
        Peak peakDensity,
        Band secondsAbove4,
        Band secondsAbove5,
        Band secondsAbove6,
        DensityGrid density,
        long agentSteps,
        double simulatedSeconds,
        int medianReplica,
        boolean partial) {

    /** An exit over replicas; the flow is empty when a replica has none. */
    public record ExitBand(String id, Band count, Optional<Band> meanFlow) {}

    /** A measure over replicas; see {@link ReplicaResult.Measured}; a band is empty when a replica has no value. */
    public record MeasureBand(
            String id,
            Band count,
            Optional<Band> flow,
            Optional<Band> meanDensity,
            Optional<Band> maxDensity,
            Optional<Band> voronoiDensity,
            Optional<Band> meanSpeed) {}

    public CrowdResult {
        replicas = List.copyOf(replicas);
        exits = List.copyOf(exits);
        measures = List.copyOf(measures);
    }

    /** The replicas that bands and means are over. */
    public List<ReplicaResult> counted() {
        List<ReplicaResult> whole =
                replicas.stream().filter(replica -> !replica.partial()).toList();
        return whole.isEmpty() ? replicas : whole;
    }

    /** The replica of the median; its counts fit together, as bands over replicas do not. */
    public ReplicaResult median() {
        return replica(medianReplica);
    }

    /** @throws java.util.NoSuchElementException when there is none of that number */
    public ReplicaResult replica(int number) {
        return replicas.stream()
                .filter(each -> each.replica() == number)
                .findFirst()
                .orElseThrow();
    }
}
