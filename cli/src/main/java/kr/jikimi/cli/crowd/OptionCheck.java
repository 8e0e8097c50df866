package kr.jikimi.cli.crowd;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.jikimi.formats.BadInput;
import kr.jikimi.papers.site.replay.Film;
import org.jspecify.annotations.Nullable;

/** What the options of a run must be. */
final class OptionCheck {

    private static final double NEAR = 1e-6;

    private OptionCheck() {}

    static void counts(int replicas, @Nullable Integer threads) {
        if (replicas < 1 || replicas > 10_000) {
            throw new BadInput(
                    "--replicas", replicas + "", "a number between 1 and 10000", "leave it out: then it is 1.");
        }
        if (threads != null && (threads < 1 || threads > 1024)) {
            throw new BadInput(
                    "--threads",
                    threads + "",
                    "a number between 1 and 1024",
                    "leave it out: then all processors work.");
        }
    }

    /** A film needs a moment each half second. */
    static void timeStep(double timeStep) {
        if (!(timeStep >= 0.001 && timeStep <= 0.1) || !isWhole(Film.INTERVAL / timeStep)) {
            throw new BadInput(
                    "--time-step",
                    timeStep + "",
                    "seconds between 0.001 and 0.1 that divide half a second",
                    "one of: 0.1, 0.05, 0.025, 0.02, 0.01, 0.005.");
        }
    }

    static void trajectories(@Nullable Double framesPerSecond, boolean text, double timeStep) {
        if (framesPerSecond == null) {
            if (text) {
                throw new BadInput("--text", "no --trajectories", "the frames per second", "add --trajectories 10.");
            }
            return;
        }
        double steps = 1 / (framesPerSecond * timeStep);
        if (!(framesPerSecond > 0) || steps < 1 - NEAR || steps > 1e6 || !isWhole(steps)) {
            throw new BadInput(
                    "--trajectories",
                    framesPerSecond + "",
                    "frames per second that fit to steps of " + timeStep + " s",
                    "one of: " + fitting(timeStep) + ".");
        }
    }

    private static String fitting(double timeStep) {
        int steps = (int) Math.round(1 / timeStep);
        return IntStream.rangeClosed(1, steps)
                .filter(each -> steps % each == 0)
                .mapToObj(each -> String.format(Locale.ROOT, "%d", each))
                .collect(Collectors.joining(", "));
    }

    private static boolean isWhole(double value) {
        return Math.abs(value - Math.rint(value)) < NEAR;
    }
}
