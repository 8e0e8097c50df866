package kr.jikimi.cli.crowd;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jikimi crowd run}: simulates a scenario. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Simulates the crowd of a scenario and writes what it found.")
final class CrowdRunCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SCENARIO.json", description = "The place and its people.")
    @SuppressWarnings("NullAway.Init")
    Path scenario;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the results.")
    @SuppressWarnings("NullAway.Init")
    Path out;

    @Override
    public Integer call() {
        throw new IllegalArgumentException("jikimi crowd run is being built.");
    }
}
