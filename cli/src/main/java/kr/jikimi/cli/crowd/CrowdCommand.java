package kr.jikimi.cli.crowd;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code jikimi crowd}: how a crowd moves through a place. */
@Command(
        name = "crowd",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "How a crowd moves through a place: fast, verified, reproducible.",
        subcommands = {CrowdRunCommand.class, CrowdVerifyCommand.class})
public final class CrowdCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public void run() {
        var commands = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(
                spec.commandLine(), "jikimi crowd: no command given.\nMaybe one of: " + commands + ".");
    }
}
