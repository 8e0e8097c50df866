package kr.jikimi.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * The best of several equal runs: others work on the machine too.
 *
 * @param result of the best run
 * @param seconds on the clock
 * @param cpuSeconds of the processors, all threads
 * @param allocatedMegabytes by all threads in that run
 */
public record Run<T>(T result, double seconds, double cpuSeconds, double allocatedMegabytes) {

    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1 << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Runs at least as often as said. */
    public static <T> Run<T> best(int runs, Supplier<T> task) {
        var best = once(task);
        for (int run = 1; run < runs; run++) {
            var next = once(task);
            best = next.seconds < best.seconds ? next : best;
        }
        return best;
    }

    private static <T> Run<T> once(Supplier<T> task) {
        long allocated = THREADS.getTotalThreadAllocatedBytes();
        long cpu = Cpu.nanos();
        long start = System.nanoTime();
        T result = task.get();
        long end = System.nanoTime();
        return new Run<>(
                result,
                (end - start) / NANOS,
                (Cpu.nanos() - cpu) / NANOS,
                (THREADS.getTotalThreadAllocatedBytes() - allocated) / MEGABYTE);
    }

    /** The row with the times of this run; each of so many things. */
    public Row into(Row row, int things) {
        return row.and("size", things)
                .and("ms", tenth(seconds * 1e3))
                .and("cpu_ms", tenth(cpuSeconds * 1e3))
                .and("ns_each", tenth(seconds * NANOS / things))
                .and("allocated_mb", Math.round(allocatedMegabytes));
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
