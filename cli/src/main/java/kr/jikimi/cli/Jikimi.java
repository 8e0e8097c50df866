package kr.jikimi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import kr.jikimi.cli.crowd.CrowdCommand;
import kr.jikimi.cli.disclosure.DisclosureCommand;
import kr.jikimi.cli.hotspot.HotspotCommand;
import kr.jikimi.cli.ranking.RankingCommand;
import kr.jikimi.cli.siting.SitingCommand;
import kr.jikimi.formats.BadInput;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The root of the command tree. */
@Command(
        name = "jikimi",
        mixinStandardHelpOptions = true,
        version = "Jikimi 0.1.0",
        synopsisSubcommandLabel = "[COMMAND]",
        description = "The system of an autonomous police commission. Without a command it starts the server.",
        subcommands = {
            CrowdCommand.class,
            DisclosureCommand.class,
            HotspotCommand.class,
            RankingCommand.class,
            SitingCommand.class
        })
public final class Jikimi {

    public static void main(String... args) {
        System.exit(commandLine(new Jikimi()).execute(args));
    }

    /** A command line whose errors are one clear message and exit code 2; a bug keeps its stack trace and exits 1. */
    public static CommandLine commandLine(Object root) {
        return new CommandLine(root)
                .setExecutionExceptionHandler((failure, command, parsed) -> report(failure, command))
                .setParameterExceptionHandler((failure, args) -> misused(failure))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** One message and where to read on, instead of the whole help. */
    private static int misused(CommandLine.ParameterException failure) {
        var command = failure.getCommandLine();
        command.getErr().println("jikimi: " + Objects.requireNonNull(failure.getMessage()));
        command.getErr().println("Maybe read: jikimi %s --help".formatted(path(command.getCommandSpec())));
        return CommandLine.ExitCode.USAGE;
    }

    private static String path(CommandLine.Model.CommandSpec spec) {
        return spec.qualifiedName().replaceFirst("^jikimi ?", "").strip();
    }

    private static int report(Exception failure, CommandLine command) throws Exception {
        if (failure instanceof BadInput || failure instanceof IllegalArgumentException) {
            command.getErr().println("jikimi: " + Objects.requireNonNull(failure.getMessage()));
            return CommandLine.ExitCode.USAGE;
        }
        if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException cause) {
            command.getErr().printf("jikimi: %s (%s)%n", failure.getMessage(), cause);
            command.getErr().println("Maybe choose a folder that exists or can be made, and that you may write to.");
            return CommandLine.ExitCode.USAGE;
        }
        throw failure;
    }
}
