package kr.jikimi.benchmarks.crowd;

import java.util.ArrayList;
import java.util.List;
import kr.jikimi.benchmarks.Cpu;
import kr.jikimi.crowd.CrowdRequest;
import kr.jikimi.crowd.simulation.CrowdSimulation;
import kr.jikimi.crowd.spi.Frame;

/**
 * One run on the clock.
 *
 * @param startSeconds from the request to the first step: walls, ways and the places of the people
 * @param startCpuSeconds the processors' time for the same, all threads
 * @param walkSeconds all steps, with density and flows measured once a simulated second
 * @param cpuSeconds the processors' time for the same, all threads
 * @param simulatedSeconds what was walked
 * @param agentSteps persons inside, summed over the steps
 * @param midway the people halfway through
 */
record Walk(
        double startSeconds,
        double startCpuSeconds,
        double walkSeconds,
        double cpuSeconds,
        double simulatedSeconds,
        long agentSteps,
        Crowd midway) {

    private static final double NANOS = 1e9;

    static Walk of(int people, double until, int threads) {
        var watch = new Watch(until / 2);
        var request = CrowdRequest.of(Plaza.of(people, until)).withThreads(threads);
        long before = System.nanoTime();
        long cpuBefore = Cpu.nanos();
        var run =
                CrowdSimulation.run(request.withSink(watch::see, 1)).replicas().getFirst();
        long after = System.nanoTime();
        long cpu = Cpu.nanos() - watch.cpuAtFirst;
        return new Walk(
                (watch.firstFrame - before) / NANOS,
                (watch.cpuAtFirst - cpuBefore) / NANOS,
                (after - watch.firstFrame) / NANOS,
                cpu / NANOS,
                run.simulatedSeconds(),
                run.agentSteps(),
                watch.crowds.getLast());
    }

    /** The best of several equal runs: others work on the machine too. */
    static Walk best(int runs, int people, double until, int threads) {
        var best = of(people, until, threads);
        for (int run = 1; run < runs; run++) {
            var next = of(people, until, threads);
            best = next.walkSeconds < best.walkSeconds ? next : best;
        }
        return best;
    }

    double agentStepsPerSecond() {
        return agentSteps / walkSeconds;
    }

    double timesRealTime() {
        return simulatedSeconds / walkSeconds;
    }

    private static final class Watch {
        private final double until;
        private final List<Crowd> crowds = new ArrayList<>();
        private long firstFrame;
        private long cpuAtFirst;

        Watch(double until) {
            this.until = until;
        }

        void see(Frame frame) {
            if (frame.number() == 0) {
                firstFrame = System.nanoTime();
                cpuAtFirst = Cpu.nanos();
            }
            if (crowds.isEmpty() || Math.abs(frame.seconds() - until) < 0.5) {
                crowds.add(Crowd.of(frame));
            }
        }
    }
}
