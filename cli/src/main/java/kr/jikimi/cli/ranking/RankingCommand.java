package kr.jikimi.cli.ranking;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code jikimi ranking}: composite indices and how sure their ranks are. */
@Command(
        name = "ranking",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Composite indices by district, and how sure their ranks are.",
        subcommands = {IndexCommand.class, WeightsCommand.class, RobustnessCommand.class})
public final class RankingCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public void run() {
        var commands = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(
                new CommandLine(spec), "jikimi ranking: no command given.\nMaybe one of: " + commands + ".");
    }
}
