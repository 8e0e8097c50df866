package kr.jikimi.siting;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import kr.jikimi.siting.spi.Distances;

/**
 * What is to be chosen.
 *
 * @param demand weight of each demand, finite and zero or more
 * @param demandDistricts the district of each demand, for the account by district; empty when it does not matter
 * @param count how many places
 * @param limits by district of the candidates; districts that are not named are free
 * @param seed of the restarts of the search
 */
public record SitingRequest(
        double[] demand,
        List<String> demandDistricts,
        List<Candidate> candidates,
        Distances distances,
        Goal goal,
        int count,
        Map<String, Limit> limits,
        long seed) {

    private static final long MOST_PAIRS = 60_000_000;

    public SitingRequest {
        demandDistricts = List.copyOf(demandDistricts);
        candidates = List.copyOf(candidates);
        limits = Map.copyOf(limits);
        require(demand, candidates, count);
        if (!demandDistricts.isEmpty() && demandDistricts.size() != demand.length) {
            throw new IllegalArgumentException("Every demand needs a district, or none has one.");
        }
    }

    /** Without districts and limits. */
    public static SitingRequest of(
            double[] demand, List<Candidate> candidates, Distances distances, Goal goal, int count) {
        return new SitingRequest(demand, List.of(), candidates, distances, goal, count, Map.of(), 1);
    }

    public SitingRequest withLimits(Map<String, Limit> next) {
        return new SitingRequest(demand, demandDistricts, candidates, distances, goal, count, next, seed);
    }

    public SitingRequest withDemandDistricts(List<String> next) {
        return new SitingRequest(demand, next, candidates, distances, goal, count, limits, seed);
    }

    public SitingRequest withSeed(long next) {
        return new SitingRequest(demand, demandDistricts, candidates, distances, goal, count, limits, next);
    }

    private static void require(double[] demand, List<Candidate> candidates, int count) {
        if (demand.length == 0 || candidates.isEmpty()) {
            throw new IllegalArgumentException(
                    "found %d demands and %d candidates, expected one of each at least.%nMaybe check the files."
                            .formatted(demand.length, candidates.size()));
        }
        if (count < 1) {
            throw new IllegalArgumentException("count: found %d, expected 1 or more.".formatted(count));
        }
        if (!Arrays.stream(demand).allMatch(weight -> weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A demand is not a finite number of zero or more.");
        }
        if ((long) demand.length * candidates.size() > MOST_PAIRS) {
            throw new IllegalArgumentException(
                    "found %d demands times %d candidates, expected %d pairs at most.%nMaybe take larger cells, or drop candidates that are close to others."
                            .formatted(demand.length, candidates.size(), MOST_PAIRS));
        }
        var ids = new HashSet<String>();
        for (Candidate candidate : candidates) {
            if (!ids.add(candidate.id())) {
                throw new IllegalArgumentException(
                        "candidate %s stands there twice.%nMaybe remove one of the two.".formatted(candidate.id()));
            }
        }
    }
}
