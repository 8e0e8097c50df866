package kr.jikimi.crowd.internal;

import kr.jikimi.crowd.CrowdRequest;
import kr.jikimi.crowd.Scenario;

/** Replicas to step through by hand. */
final class Quiet implements Replica.Listener {

    static Replica replica(CrowdRequest request) {
        return replica(request, 1);
    }

    static Replica replica(CrowdRequest request, int threads) {
        Scenario scenario = request.scenario();
        double sight = scenario.speed().max() * request.parameters().timeGap() + 4;
        return new Replica(request, new Epochs(scenario, sight), 0, threads, new Quiet());
    }

    @Override
    public void heard(int replica, double seconds, int inside, int left) {}

    @Override
    public boolean isCancelled() {
        return false;
    }
}
