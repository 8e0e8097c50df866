package kr.jikimi.benchmarks;

import java.util.Arrays;

/** Times of equal runs, in milliseconds with one decimal. */
public record Timing(double median, double least, double greatest, int runs) {

    private static final double NANOS = 1e6;

    /** Runs a task some times to warm up and some times to measure. */
    public static Timing of(int warmUps, int runs, Runnable task) {
        for (int i = 0; i < warmUps; i++) {
            task.run();
        }
        var times = new long[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            task.run();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return new Timing(millis(times[runs / 2]), millis(times[0]), millis(times[runs - 1]), runs);
    }

    private static double millis(long nanos) {
        return Math.round(nanos / NANOS * 10) / 10.0;
    }
}
