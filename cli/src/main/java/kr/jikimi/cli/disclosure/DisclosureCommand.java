package kr.jikimi.cli.disclosure;

import kr.jikimi.cli.terminal.CommandGroup;
import picocli.CommandLine.Command;

/** {@code jikimi disclosure}: what may be published of a table of counts. */
@Command(
        name = "disclosure",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Hides small counts, and what would give them away, and proves that it is enough.",
        subcommands = {ProtectCommand.class, AuditCommand.class})
public final class DisclosureCommand extends CommandGroup {}
