package kr.jikimi.cli.terminal;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Says how far long work is, with the time left: on a terminal one line that renews itself after the first second;
 * elsewhere a line now and then, so that a log stays short. Quick work says nothing. Safe for use by several threads.
 */
public final class ProgressLine implements AutoCloseable {

    private static final double FIRST_SECOND = 1;
    private static final double ON_TERMINAL = 0.2;
    private static final double IN_A_LOG = 30;
    private static final double MEGABYTE = 1e6;

    private final PrintWriter err;
    private final String what;
    private final boolean terminal;
    private final long start = System.nanoTime();
    private double said;

    public ProgressLine(PrintWriter err, String what) {
        this(err, what, Terminal.isThere());
    }

    ProgressLine(PrintWriter err, String what, boolean terminal) {
        this.err = err;
        this.what = what;
        this.terminal = terminal;
    }

    /** @param share what is done, 0 to 1 */
    public void at(double share) {
        at(share, "");
    }

    /** @param read bytes of {@code all} */
    public void atBytes(long read, long all) {
        at(read / (double) all, "%.0f of %.0f MB, ".formatted(read / MEGABYTE, all / MEGABYTE));
    }

    private synchronized void at(double share, String detail) {
        at(share, detail, (System.nanoTime() - start) / 1e9);
    }

    void at(double share, String detail, double seconds) {
        double wait = terminal ? said == 0 ? FIRST_SECOND : ON_TERMINAL : IN_A_LOG;
        if (seconds - said < wait || share <= 0) {
            return;
        }
        said = seconds;
        var line = String.format(
                Locale.ROOT,
                "%s: %.0f %%, %s%s left",
                what,
                share * 100,
                detail,
                duration(seconds * (1 - share) / share));
        if (terminal) {
            err.print("\r" + line + "\u001B[K");
        } else {
            err.println(line);
        }
        err.flush();
    }

    private static String duration(double seconds) {
        return seconds < 90 ? "%.0f s".formatted(seconds) : "%.0f min".formatted(seconds / 60);
    }

    /** Clears the line. */
    @Override
    public synchronized void close() {
        if (terminal && said > 0) {
            err.print("\r\u001B[K");
            err.flush();
        }
    }
}
