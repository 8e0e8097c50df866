package kr.jikimi.siting.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.jikimi.siting.Limit;
import kr.jikimi.siting.SitingOutcome.District;
import kr.jikimi.siting.SitingOutcome.Site;
import kr.jikimi.siting.SitingOutcome.Sited;
import kr.jikimi.siting.SitingRequest;
import kr.jikimi.solver.Solver;

/** Tells of a choice what each place and each district has from it. */
final class Explanation {

    private final SitingRequest request;
    private final Costs costs;
    private final Solver solver;

    Explanation(SitingRequest request, Costs costs, Solver solver) {
        this.request = request;
        this.costs = costs;
        this.solver = solver;
    }

    Sited of(int[] chosen, double cost, double bound, String work) {
        var served = Assignment.of(costs, request.candidates(), chosen, solver);
        List<Site> sites = new ArrayList<>();
        for (int j : chosen) {
            sites.add(site(j, served, without(chosen, j) - served.cost()));
        }
        sites.sort((a, b) -> Double.compare(b.marginalGain(), a.marginalGain()));
        return new Sited(sites, servedBy(served), districts(chosen, served), cost, bound, work, request.seed());
    }

    private double without(int[] chosen, int candidate) {
        int[] others = Arrays.stream(chosen).filter(j -> j != candidate).toArray();
        return Assignment.of(costs, request.candidates(), others, solver).cost();
    }

    private Site site(int candidate, Assignment served, double gain) {
        var sum = new Sum();
        served.parts().stream().filter(part -> part.candidate() == candidate).forEach(part -> add(sum, part));
        return new Site(candidate, sum.number, sum.weight, sum.mean(), sum.farthest(), gain);
    }

    private void add(Sum sum, Assignment.Part part) {
        double distance = request.distances().between(part.demand(), part.candidate());
        sum.add(part.share() * costs.weight(part.demand()), distance);
    }

    private int[] servedBy(Assignment served) {
        int[] by = new int[costs.demands()];
        double[] share = new double[costs.demands()];
        Arrays.fill(by, -1);
        for (var part : served.parts()) {
            if (part.share() > share[part.demand()]) {
                share[part.demand()] = part.share();
                by[part.demand()] = part.candidate();
            }
        }
        return by;
    }

    private List<District> districts(int[] chosen, Assignment served) {
        Map<String, Sum> demand = new TreeMap<>();
        Map<String, Sum> reached = new TreeMap<>();
        Map<String, Integer> number = new TreeMap<>();
        request.candidates().forEach(each -> number.putIfAbsent(each.district(), 0));
        Arrays.stream(chosen)
                .forEach(j -> number.merge(request.candidates().get(j).district(), 1, Integer::sum));
        for (int i = 0; i < request.demandDistricts().size(); i++) {
            demand.computeIfAbsent(request.demandDistricts().get(i), key -> new Sum())
                    .add(costs.weight(i), 0);
            number.putIfAbsent(request.demandDistricts().get(i), 0);
        }
        if (!request.demandDistricts().isEmpty()) {
            served.parts()
                    .forEach(part -> add(
                            reached.computeIfAbsent(request.demandDistricts().get(part.demand()), key -> new Sum()),
                            part));
        }
        double all = Arrays.stream(request.demand()).sum();
        List<District> districts = new ArrayList<>();
        number.forEach((name, sites) -> {
            var has = demand.getOrDefault(name, new Sum());
            var gets = reached.getOrDefault(name, new Sum());
            double share = all > 0 ? request.count() * has.weight / all : 0;
            var limit = request.limits().getOrDefault(name, Limit.NONE);
            districts.add(new District(name, sites, limit, share, has.weight, gets.weight, gets.mean()));
        });
        return districts;
    }

    /** Weights and distances, added up. */
    private static final class Sum {
        private int number;
        private double weight;
        private double product;
        private double most = Double.NaN;

        /** A demand of no weight is neither counted nor far from anything. */
        void add(double more, double distance) {
            if (more == 0) {
                return;
            }
            number++;
            weight += more;
            product += more * distance;
            most = Double.isNaN(most) ? distance : Math.max(most, distance);
        }

        double mean() {
            return weight > 0 ? product / weight : Double.NaN;
        }

        double farthest() {
            return most;
        }
    }
}
