package kr.jikimi.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time: what work costs even while others use the machine. */
public final class Cpu {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Cpu() {}

    /** Of this process, all threads; many systems count in steps of 10 ms. */
    public static long nanos() {
        return SYSTEM.getProcessCpuTime();
    }

    /** Of the calling thread alone; finer. */
    public static long nanosOfThread() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
