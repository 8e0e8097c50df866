package kr.jikimi.cli.siting;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code jikimi siting}: which places to choose, and fair shares. */
@Command(
        name = "siting",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Chooses places for a demand, and shares things out, with the reasons.",
        subcommands = {ChooseCommand.class, AllocateCommand.class})
public final class SitingCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public void run() {
        var commands = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(
                new CommandLine(spec), "jikimi siting: no command given.\nMaybe one of: " + commands + ".");
    }
}
