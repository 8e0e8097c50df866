package kr.jikimi.cli.disclosure;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code jikimi disclosure}: what may be published of a table of counts. */
@Command(
        name = "disclosure",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Hides small counts, and what would give them away, and proves that it is enough.",
        subcommands = {ProtectCommand.class, AuditCommand.class})
public final class DisclosureCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public void run() {
        var commands = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(
                new CommandLine(spec), "jikimi disclosure: no command given.\nMaybe one of: " + commands + ".");
    }
}
