package kr.jikimi.cli.ranking;

import kr.jikimi.cli.terminal.CommandGroup;
import picocli.CommandLine.Command;

/** {@code jikimi ranking}: composite indices and how sure their ranks are. */
@Command(
        name = "ranking",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Composite indices by district, and how sure their ranks are.",
        subcommands = {IndexCommand.class, WeightsCommand.class, RobustnessCommand.class})
public final class RankingCommand extends CommandGroup {}
