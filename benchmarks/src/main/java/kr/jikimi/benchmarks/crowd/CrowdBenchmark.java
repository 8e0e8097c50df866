package kr.jikimi.benchmarks.crowd;

import java.util.ArrayList;
import java.util.List;
import kr.jikimi.benchmarks.Benchmark;
import kr.jikimi.benchmarks.Cpu;
import kr.jikimi.benchmarks.Findings;
import kr.jikimi.benchmarks.Progress;
import kr.jikimi.benchmarks.Row;

/**
 * A plaza with four exits at about one person per square metre: how many times real time, how many steps of a person per
 * second, and how both grow with people and threads; beside all pairs where that ends, and one pass over the neighbours.
 */
public final class CrowdBenchmark implements Benchmark {

    private static final int MOST_FOR_ALL_PAIRS = 5_000;
    private static final int WHOLE = 20_000;
    private static final double NANOS = 1e9;
    private static final long LEAST_NANOS = 100_000_000;

    private final List<Integer> sizes;
    private final double seconds;
    private final int runs;

    public CrowdBenchmark() {
        this(List.of(1_000, 5_000, 20_000, 100_000), 30, 3);
    }

    /** Other sizes, simulated seconds and repetitions, to try it out. */
    public CrowdBenchmark(List<Integer> sizes, double seconds, int runs) {
        this.sizes = List.copyOf(sizes);
        this.seconds = seconds;
        this.runs = runs;
    }

    @Override
    public String name() {
        return "crowd";
    }

    @Override
    public Findings run() {
        var rows = new ArrayList<Row>();
        Walk.of(sizes.getFirst(), seconds, 1);
        for (int people : sizes) {
            measure(people, rows);
        }
        if (sizes.contains(WHOLE)) {
            Progress.say("crowd: %,d people until all are out", WHOLE);
            rows.add(row("all out", WHOLE, 2, Walk.of(WHOLE, 3_600, 2)));
        }
        return new Findings(
                "Plaza with four exits of 6 m, one person per square metre at first, the first %.0f s in steps of 0.05 s; best of %d (2 above 20,000 people)."
                        .formatted(seconds, runs),
                rows);
    }

    private void measure(int people, List<Row> rows) {
        Progress.say("crowd: %,d people", people);
        long megabytes = Math.round(LiveMemory.megabytes(people));
        int times = people > WHOLE ? Math.min(runs, 2) : runs;
        var alone = Walk.best(times, people, seconds, 1);
        var together = Walk.best(times, people, seconds, 2);
        rows.add(row("engine", people, 1, alone).and("live_mb", megabytes));
        rows.add(row("engine", people, 2, together).and("live_mb", megabytes));
        var pass = new NeighbourPass(alone.midway());
        rows.add(beside("reference loop", people, alone, pass::run)
                .and("neighbours", tenth(pass.neighboursPerPerson())));
        if (people <= MOST_FOR_ALL_PAIRS) {
            rows.add(beside("all pairs", people, alone, new AllPairs(alone.midway())::step));
        }
    }

    private static Row row(String what, int people, int threads, Walk walk) {
        return Row.of(what)
                .and("people", people)
                .and("threads", threads)
                .and("x_real_time", tenth(walk.timesRealTime()))
                .and("steps_per_s", Math.round(walk.agentStepsPerSecond()))
                .and("per_cpu_s", Math.round(walk.agentSteps() / walk.cpuSeconds()))
                .and("ns_per_step", tenth(NANOS * walk.cpuSeconds() / walk.agentSteps()))
                .and("simulated_s", tenth(walk.simulatedSeconds()))
                .and("wall_s", tenth(walk.walkSeconds()))
                .and("start_s", tenth(walk.startSeconds()))
                .and("start_cpu_s", tenth(walk.startCpuSeconds()));
    }

    /** Work on the people halfway through a walk, and how many times the processor time the engine takes on one thread. */
    private Row beside(String what, int people, Walk walk, Runnable work) {
        double perStep = leastNanos(work) / walk.midway().size();
        return Row.of(what)
                .and("people", people)
                .and("threads", 1)
                .and("per_cpu_s", Math.round(NANOS / perStep))
                .and("ns_per_step", tenth(perStep))
                .and("engine_takes", thousandth(NANOS * walk.cpuSeconds() / walk.agentSteps() / perStep) + " x");
    }

    /** Of processor time, so that nothing depends on who else uses the machine. */
    private double leastNanos(Runnable work) {
        double least = Double.POSITIVE_INFINITY;
        for (int run = 0; run <= runs; run++) {
            long start = Cpu.nanosOfThread();
            int times = 0;
            while (Cpu.nanosOfThread() - start < LEAST_NANOS || times == 0) {
                work.run();
                times++;
            }
            least = Math.min(least, (Cpu.nanosOfThread() - start) / (double) times);
        }
        return least;
    }

    private static double thousandth(double value) {
        return Math.round(value * 1e3) / 1e3;
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
