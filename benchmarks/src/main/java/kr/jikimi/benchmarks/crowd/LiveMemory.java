package kr.jikimi.benchmarks.crowd;

import kr.jikimi.crowd.CrowdRequest;
import kr.jikimi.crowd.simulation.CrowdSimulation;
import kr.jikimi.crowd.spi.Frame;

/** What a run holds in memory while it walks: the heap in use after a collection in the middle of a run, less what was there. */
final class LiveMemory {

    private static final double MEGABYTE = 1 << 20;

    private double held;

    private LiveMemory() {}

    static double megabytes(int people) {
        var memory = new LiveMemory();
        double before = used();
        CrowdSimulation.run(CrowdRequest.of(Plaza.of(people, 1)).withSink(memory::look, 1));
        return memory.held - before;
    }

    private void look(Frame frame) {
        held = Math.max(held, frame.number() == 1 ? used() : 0);
    }

    private static double used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
