package kr.jikimi.cli.crowd;

import kr.jikimi.cli.terminal.CommandGroup;
import picocli.CommandLine.Command;

/** {@code jikimi crowd}: how a crowd moves through a place. */
@Command(
        name = "crowd",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "How a crowd moves through a place: fast, verified, reproducible.",
        subcommands = {CrowdRunCommand.class, CrowdVerifyCommand.class})
public final class CrowdCommand extends CommandGroup {}
