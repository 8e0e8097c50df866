package kr.jikimi.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Whether somebody looks on, and how to tell them how long. */
public final class Terminal {

    private Terminal() {}

    /** Whether errors and progress go to a terminal, wherever the answer itself goes. */
    public static boolean isThere() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null && System.console().isTerminal();
        }
    }

    /** {@code 3.2 s}, {@code 48 s}, {@code 2 min 05 s}. */
    public static String clock(Duration time) {
        return time.toMinutes() > 0
                ? String.format(Locale.ROOT, "%d min %02d s", time.toMinutes(), time.toSecondsPart())
                : String.format(Locale.ROOT, time.toSeconds() < 10 ? "%.1f s" : "%.0f s", time.toMillis() / 1000.0);
    }
}
