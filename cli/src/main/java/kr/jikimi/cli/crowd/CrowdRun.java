package kr.jikimi.cli.crowd;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import kr.jikimi.cli.terminal.Terminal;
import kr.jikimi.crowd.CrowdRequest;
import kr.jikimi.crowd.CrowdResult;
import kr.jikimi.crowd.simulation.CrowdSimulation;
import kr.jikimi.crowd.simulation.ScenarioCheck;
import kr.jikimi.formats.crowd.ScenarioFile;
import kr.jikimi.papers.site.replay.Film;

/**
 * One run of the command: simulate all replicas, film the median one, write. One replica is filmed while it runs; of
 * several the median is run once more for the film, which gives the same bytes. When the run is stopped, the film shows
 * the first replica as far as it came.
 */
final class CrowdRun {

    private static final String LEFT_OUT =
            "The trajectories are left out: they are of the median replica, which was not filmed to its end.";

    private final ScenarioFile file;
    private final CrowdRequest request;
    private final Recording recording;
    private final OutFolder folder;
    private final PrintWriter err;
    private final boolean terminal = Terminal.isThere();

    CrowdRun(ScenarioFile file, CrowdRequest request, Recording recording, OutFolder folder, PrintWriter err) {
        this.file = file;
        this.request = request;
        this.recording = recording;
        this.folder = folder;
        this.err = err;
    }

    /** What was filmed: which replica, and where its film is. */
    private record Filmed(int replica, Film film) {}

    private record Computed(CrowdResult result, Filmed filmed, double wallSeconds) {}

    void run() {
        try (folder;
                var interruption = new Interruption(() -> say("Stopping; what was computed is being written."))) {
            var computed = compute(interruption);
            new Results(file, request, computed.result(), computed.wallSeconds())
                    .write(folder, computed.filmed().film(), computed.filmed().replica());
            boolean replaced = folder.publish();
            Remaining.warnings(computed.result(), file.scenario().until()).forEach(this::say);
            say(folder
                    + (computed.result().partial() ? ": partial results written" : ": results written")
                    + (replaced ? "; those of an earlier run are replaced." : "."));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file.file() + ": " + Objects.requireNonNull(e.getMessage()), e);
        } catch (OutOfMemoryError e) {
            throw tooLarge(e);
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof OutOfMemoryError) {
                throw tooLarge(e);
            }
            throw e;
        }
    }

    private Computed compute(Interruption interruption) {
        var cells = SiteDrawing.cells(SiteDrawing.ground(file.scenario()));
        var recorder = new FilmRecorder(cells);
        var camera = new Camera(0, request.timeStep()).with(recorder, Film.INTERVAL);
        boolean alone = request.replicas() == 1;
        var line = new RunProgress(err, terminal, "simulating");
        CrowdResult result;
        double wallSeconds;
        try (var files = TrajectoryFiles.begin(
                alone ? recording : new Recording(java.util.Optional.empty(), false), file.scenario(), folder)) {
            files.on(camera, recording);
            long begin = System.nanoTime();
            var simulation = CrowdSimulation.prepared(
                    camera.on(request).withProgress(line).withCancellation(interruption));
            announce();
            result = simulation.run();
            if (result.partial()) {
                files.markPartial();
            }
            wallSeconds = (System.nanoTime() - begin) / 1e9 - (alone ? camera.seconds() : 0);
        }
        line.end(String.format(
                Locale.ROOT,
                "simulated %.0f s in %s",
                result.simulatedSeconds(),
                Terminal.clock(Duration.ofMillis(Math.round(wallSeconds * 1000)))));
        if (result.partial()) {
            sayWhatIsThere(result);
        }
        var first = new Filmed(0, recorder.film());
        boolean again = !alone && !result.partial() && (result.medianReplica() != 0 || recording.isAsked());
        return new Computed(result, again ? filmed(result.medianReplica(), first, interruption) : first, wallSeconds);
    }

    private void sayWhatIsThere(CrowdResult result) {
        long whole = result.replicas().stream().filter(each -> !each.partial()).count();
        say(String.format(
                Locale.ROOT,
                "Stopped: %d of %d replicas came to their end; single numbers and the film are those of the first replica%s.",
                whole,
                request.replicas(),
                whole == 0 ? " as far as it came" : ", bands are over those that did"));
        if (recording.isAsked() && request.replicas() > 1) {
            say(LEFT_OUT);
        }
    }

    /** Said when the scenario is found in order. */
    private void announce() {
        say(String.format(
                Locale.ROOT,
                "%s: %,d people, %d replica%s, %s",
                file.file(),
                file.scenario().people(),
                request.replicas(),
                request.replicas() == 1 ? "" : "s",
                request.model().text()));
        ScenarioCheck.warnings(file.scenario()).forEach(warning -> say("Warning: " + warning.message()));
    }

    /** Runs a replica once more for its film; when that is stopped, the first film serves. */
    private Filmed filmed(int replica, Filmed first, Interruption interruption) {
        var recorder = new FilmRecorder(SiteDrawing.cells(SiteDrawing.ground(file.scenario())));
        var camera = new Camera(replica, request.timeStep()).with(recorder, Film.INTERVAL);
        var line = new RunProgress(err, terminal, "filming");
        boolean partial;
        try (var files = TrajectoryFiles.begin(recording, file.scenario(), folder)) {
            files.on(camera, recording);
            partial = CrowdSimulation.run(camera.on(request.withReplica(replica))
                            .withProgress(line)
                            .withCancellation(interruption))
                    .partial();
        }
        line.end(
                partial
                        ? "stopped while filming; the film shows the first replica"
                        : "filmed replica " + replica + ", the median of " + request.replicas());
        if (partial) {
            folder.drop(TrajectoryFiles.DATABASE);
            folder.drop(TrajectoryFiles.TEXT);
            if (recording.isAsked()) {
                say(LEFT_OUT);
            }
            return first;
        }
        return new Filmed(replica, recorder.film());
    }

    private void say(String words) {
        err.println(words);
        err.flush();
    }

    private IllegalArgumentException tooLarge(Throwable cause) {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return new IllegalArgumentException(
                "%s: the scenario does not fit into the memory of %d MB.%nMaybe simulate a part of the place, fewer replicas at a time (--threads 1), or give Java more: JAVA_TOOL_OPTIONS=-Xmx8g."
                        .formatted(file.file(), megabytes),
                cause);
    }
}
