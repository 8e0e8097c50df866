package kr.jikimi.cli.siting;

import kr.jikimi.cli.terminal.CommandGroup;
import picocli.CommandLine.Command;

/** {@code jikimi siting}: which places to choose, and fair shares. */
@Command(
        name = "siting",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Chooses places for a demand, and shares things out, with the reasons.",
        subcommands = {ChooseCommand.class, AllocateCommand.class})
public final class SitingCommand extends CommandGroup {}
