package kr.jikimi.crowd.verification;

import java.util.List;
import java.util.function.ToDoubleFunction;
import kr.jikimi.crowd.CrowdRequest;
import kr.jikimi.crowd.Model;
import kr.jikimi.crowd.ReplicaResult;
import kr.jikimi.crowd.ReplicaResult.Measured;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.simulation.CrowdSimulation;

/** Runs scenarios with one model and its calibrated constants, seed 1. */
record Lab(Model model) {

    CrowdRequest request(Scenario scenario) {
        return CrowdRequest.of(scenario).withModel(model);
    }

    ReplicaResult run(Scenario scenario) {
        return run(request(scenario));
    }

    ReplicaResult run(CrowdRequest request) {
        return CrowdSimulation.run(request).replicas().getFirst();
    }

    Film film(Scenario scenario, double interval) {
        return Film.take(request(scenario), interval);
    }

    /** The mean over replicas of a number that every replica has. */
    static double mean(CrowdRequest request, int replicas, ToDoubleFunction<ReplicaResult> number) {
        List<ReplicaResult> all =
                CrowdSimulation.run(request.withReplicas(replicas)).replicas();
        return all.stream().mapToDouble(number).average().orElse(Double.NaN);
    }

    static double clearance(ReplicaResult result) {
        return result.clearanceSeconds().orElse(Double.NaN);
    }

    static Measured measured(ReplicaResult result, String id) {
        return result.measures().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static double flow(ReplicaResult result, String id) {
        return measured(result, id).flow().orElse(Double.NaN);
    }

    static double exitFlow(ReplicaResult result) {
        return result.exits().getFirst().meanFlow().orElse(Double.NaN);
    }

    static int exitCount(ReplicaResult result, String id) {
        return result.exits().stream()
                .filter(exit -> exit.id().equals(id))
                .mapToInt(ReplicaResult.ExitCount::count)
                .sum();
    }
}
