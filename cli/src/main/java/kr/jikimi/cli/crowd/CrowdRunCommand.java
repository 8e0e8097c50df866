package kr.jikimi.cli.crowd;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.jikimi.crowd.CrowdRequest;
import kr.jikimi.crowd.Model;
import kr.jikimi.formats.crowd.ScenarioFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jikimi crowd run}: simulates a scenario and writes numbers, a picture and a film. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Simulates the crowd of a scenario and writes what it found.",
        footer = {
            "",
            "Writes into DIR: summary.json (all numbers), density.csv (cells of 1 m),",
            "density.png (peak and mean), replay.html (the median replica as a film; open",
            "it by double click) and, when asked, the trajectories.",
            "The same scenario and seed give the same bytes on any number of threads,",
            "wallSeconds excepted. Ctrl-C leaves what was computed, marked as partial.",
            "",
            "Example: a street festival, ten times, with trajectories for PedPy:",
            "",
            "bin/jikimi crowd run docs/crowd/street-festival.json \\",
            "  --replicas 10 --trajectories 10 --out out/festival",
            "",
            "The form of a scenario: docs/crowd.en.md, docs/crowd.ko.md and",
            "docs/crowd/scenario.schema.json."
        })
final class CrowdRunCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO.json", description = "The place and its people.")
    @SuppressWarnings("NullAway.Init")
    Path scenario;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the results; made when it is not there.")
    @SuppressWarnings("NullAway.Init")
    Path out;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "Any whole number. Default: ${DEFAULT-VALUE}.")
    long seed;

    @Option(
            names = "--replicas",
            defaultValue = "1",
            paramLabel = "N",
            description = "Runs with different chance, for bands. Default: ${DEFAULT-VALUE}.")
    int replicas;

    @Option(
            names = "--model",
            defaultValue = "collision-free-speed",
            paramLabel = "NAME",
            description = "collision-free-speed or anticipation-velocity. Default: ${DEFAULT-VALUE}.")
    String model = "";

    @Option(names = "--threads", paramLabel = "N", description = "No influence on the result. Default: all processors.")
    @Nullable
    Integer threads;

    @Option(
            names = "--trajectories",
            paramLabel = "FPS",
            description = "Write the median replica as trajectories.sqlite (JuPedSim's layout), FPS frames per second.")
    @Nullable
    Double framesPerSecond;

    @Option(names = "--text", description = "With --trajectories: also write trajectories.txt, PedPy's text form.")
    boolean text;

    @Option(
            names = "--time-step",
            defaultValue = "0.05",
            paramLabel = "S",
            description = "Seconds per step. Default: ${DEFAULT-VALUE}.")
    double timeStep;

    @Option(
            names = "--congestion-aware",
            description = "People without a fixed exit weigh the queues before the exits.")
    boolean congestionAware;

    @Override
    public Integer call() {
        OptionCheck.counts(replicas, threads);
        OptionCheck.timeStep(timeStep);
        OptionCheck.trajectories(framesPerSecond, text, timeStep);
        var chosen = Model.of(model);
        try (var folder = OutFolder.at(out)) {
            run(chosen, folder);
        }
        return 0;
    }

    private void run(Model chosen, OutFolder folder) {
        var file = ScenarioFile.read(scenario);
        var request = CrowdRequest.of(file.scenario())
                .withModel(chosen)
                .withSeed(seed)
                .withReplicas(replicas)
                .withThreads(threads == null ? Runtime.getRuntime().availableProcessors() : threads)
                .withTimeStep(timeStep)
                .withCongestionAware(congestionAware);
        var recording = new Recording(Optional.ofNullable(framesPerSecond), text);
        new CrowdRun(file, request, recording, folder, spec.commandLine().getErr()).run();
    }
}
