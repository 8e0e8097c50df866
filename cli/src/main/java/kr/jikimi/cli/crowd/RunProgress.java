package kr.jikimi.cli.crowd;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import kr.jikimi.cli.terminal.Terminal;
import kr.jikimi.crowd.spi.Progress;
import kr.jikimi.crowd.spi.ProgressListener;

/** Shows how far a run is and how long it will take: one line that changes on a terminal, a line per quarter elsewhere. */
final class RunProgress implements ProgressListener {

    private static final int WIDTH = 78;
    private static final long REFRESH_NANOS = 200_000_000;

    private final PrintWriter err;
    private final boolean terminal;
    private final String what;
    private final long begin = System.nanoTime();
    private long shown;
    private double share;
    private int quarter;

    RunProgress(PrintWriter err, boolean terminal, String what) {
        this.err = err;
        this.terminal = terminal;
        this.what = what;
    }

    @Override
    public void progress(Progress progress) {
        share = Math.max(share, shareOf(progress));
        long now = System.nanoTime();
        if (terminal && now - shown >= REFRESH_NANOS) {
            shown = now;
            show("\r" + pad(line(progress, now)));
        } else if (!terminal && (int) (share * 4) > quarter && now - begin > 10_000_000_000L) {
            quarter = (int) (share * 4);
            show(line(progress, now) + "\n");
        }
    }

    /** Leaves a last line. */
    void end(String words) {
        show((terminal ? "\r" + pad(words) : words) + "\n");
    }

    private void show(String text) {
        err.print(text);
        err.flush();
    }

    /** The larger of time gone and people out: whoever clears a place early is done early. */
    private static double shareOf(Progress progress) {
        double time = progress.until() > 0 ? progress.seconds() / progress.until() : 1;
        double out = progress.agents() > 0 ? (double) progress.left() / progress.agents() : 1;
        boolean running = progress.replicasDone() < progress.replicas();
        return Math.min(1, (progress.replicasDone() + (running ? Math.max(time, out) : 0)) / progress.replicas());
    }

    private String line(Progress progress, long now) {
        int filled = (int) (share * 20);
        String replica = progress.replicas() > 1
                ? String.format(Locale.ROOT, " replica %d of %d,", progress.replicasDone() + 1, progress.replicas())
                : "";
        return String.format(
                Locale.ROOT,
                "%s [%s%s] %2.0f %%,%s %.0f s, %d inside, %s",
                what,
                "#".repeat(filled),
                ".".repeat(20 - filled),
                Math.floor(share * 100),
                replica,
                progress.seconds(),
                progress.inside(),
                left(now));
    }

    private String left(long now) {
        double gone = (now - begin) / 1e9;
        if (share < 0.01 || gone < 1) {
            return "...";
        }
        return Terminal.clock(Duration.ofSeconds(Math.round(gone * (1 - share) / share))) + " left";
    }

    private static String pad(String text) {
        return text.length() > WIDTH ? text.substring(0, WIDTH) : text + " ".repeat(WIDTH - text.length());
    }
}
