package kr.jikimi.siting.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kr.jikimi.siting.Candidate;
import kr.jikimi.siting.Candidate.Standing;
import kr.jikimi.siting.Goal;
import kr.jikimi.siting.Limit;
import kr.jikimi.siting.SitingRequest;

/** Which sets of candidates may be chosen: forced, forbidden, so many in all, so many per district. */
final class Conditions {

    private final int count;
    private final Standing[] standing;
    private final int[] district;
    private final List<Limit> limits = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    Conditions(SitingRequest request) {
        count = request.count();
        var candidates = request.candidates();
        standing = candidates.stream().map(Candidate::standing).toArray(Standing[]::new);
        Map<String, Integer> numbers = new TreeMap<>();
        candidates.forEach(each -> numbers.putIfAbsent(each.district(), 0));
        request.limits().keySet().forEach(each -> numbers.putIfAbsent(each, 0));
        for (String name : numbers.keySet()) {
            numbers.put(name, names.size());
            names.add(name);
            limits.add(request.limits().getOrDefault(name, Limit.NONE));
        }
        district = candidates.stream()
                .mapToInt(each -> numbers.getOrDefault(each.district(), 0))
                .toArray();
    }

    int count() {
        return count;
    }

    int districts() {
        return names.size();
    }

    Limit limit(int at) {
        return limits.get(at);
    }

    int district(int candidate) {
        return district[candidate];
    }

    boolean isForced(int candidate) {
        return standing[candidate] == Standing.FORCED;
    }

    boolean isForbidden(int candidate) {
        return standing[candidate] == Standing.FORBIDDEN;
    }

    /** What cannot hold, each with what would. */
    List<String> contradictions(SitingRequest request) {
        List<String> reasons = new ArrayList<>();
        int free = (int)
                Arrays.stream(standing).filter(s -> s != Standing.FORBIDDEN).count();
        int forced =
                (int) Arrays.stream(standing).filter(s -> s == Standing.FORCED).count();
        if (free < count) {
            reasons.add("count: %d places are asked for and %d candidates may be chosen; %d would do."
                    .formatted(count, free, free));
        }
        if (forced > count) {
            reasons.add("count: %d candidates are forced and %d places are asked for; %d would do."
                    .formatted(forced, count, forced));
        }
        byDistrict(reasons, free, forced);
        capacity(request, reasons);
        return reasons;
    }

    /** The sums over districts are named only where it is their limits that bind. */
    private void byDistrict(List<String> reasons, int allFree, int allForced) {
        long least = 0;
        long most = 0;
        for (int d = 0; d < names.size(); d++) {
            int free = number(d, Standing.OPEN) + number(d, Standing.FORCED);
            int forced = number(d, Standing.FORCED);
            if (limits.get(d).min() > free) {
                reasons.add(
                        "district %s: %d places at least are asked for and %d candidates may be chosen; %d would do."
                                .formatted(names.get(d), limits.get(d).min(), free, free));
            }
            if (forced > limits.get(d).max()) {
                reasons.add("district %s: %d candidates are forced and %d places at most are allowed; %d would do."
                        .formatted(names.get(d), forced, limits.get(d).max(), forced));
            }
            least += Math.max(limits.get(d).min(), forced);
            most += Math.min(limits.get(d).max(), free);
        }
        if (least > Math.max(count, allForced)) {
            reasons.add("count: the districts ask for %d places at least and %d are to be chosen; %d would do."
                    .formatted(least, count, least));
        }
        if (most < Math.min(count, allFree)) {
            reasons.add("count: the districts allow %d places at most and %d are to be chosen; %d would do."
                    .formatted(most, count, most));
        }
    }

    private int number(int at, Standing wanted) {
        return (int) IntStream.range(0, district.length)
                .filter(j -> district[j] == at && standing[j] == wanted)
                .count();
    }

    private void capacity(SitingRequest request, List<String> reasons) {
        if (request.goal() instanceof Goal.Cover || !reasons.isEmpty()) {
            return;
        }
        var largest = request.candidates().stream()
                .mapToDouble(each -> -each.capacity())
                .toArray();
        int[] best = choose(largest);
        double room = -Arrays.stream(best).mapToDouble(j -> largest[j]).sum();
        double demand = Arrays.stream(request.demand()).sum();
        if (room < demand * (1 - 1e-12)) {
            reasons.add(
                    "capacity: the demand is %.6g and the %d largest places allowed hold %.6g; a larger count or capacity, or --method cover, would do."
                            .formatted(demand, count, room));
        }
    }

    /** The allowed set with the least sum of scores: least needed per district first, then the best of the rest. */
    int[] choose(double[] scores) {
        int[] order = IntStream.range(0, scores.length)
                .filter(j -> !isForbidden(j))
                .boxed()
                .sorted((a, b) -> Double.compare(scores[a], scores[b]))
                .mapToInt(j -> j)
                .toArray();
        boolean[] taken = new boolean[scores.length];
        int[] number = new int[names.size()];
        int total = 0;
        for (int pass = 0; pass < 3; pass++) {
            for (int j : order) {
                int d = district[j];
                boolean wanted = pass == 0
                        ? isForced(j)
                        : pass == 1
                                ? number[d] < limits.get(d).min()
                                : number[d] < limits.get(d).max();
                if (!taken[j] && wanted && total < count) {
                    taken[j] = true;
                    number[d]++;
                    total++;
                }
            }
        }
        return IntStream.range(0, scores.length).filter(j -> taken[j]).toArray();
    }

    /** Whether a chosen one may make room for one that is not. */
    boolean maySwap(int out, int in, int[] perDistrict) {
        if (isForced(out) || isForbidden(in)) {
            return false;
        }
        int from = district[out];
        int to = district[in];
        return from == to
                || (perDistrict[from] > limits.get(from).min()
                        && perDistrict[to] < limits.get(to).max());
    }

    int[] perDistrict(int[] chosen) {
        int[] number = new int[names.size()];
        for (int j : chosen) {
            number[district[j]]++;
        }
        return number;
    }
}
