package kr.jikimi.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Processor time of this process, all threads: what work costs even while others use the machine. */
public final class Cpu {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Cpu() {}

    public static long nanos() {
        return SYSTEM.getProcessCpuTime();
    }
}
