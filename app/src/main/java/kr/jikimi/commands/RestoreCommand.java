package kr.jikimi.commands;

import kr.jikimi.backup.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jikimi restore FILE.zip}. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Puts a backup in the place of everything, all or nothing; everyone must sign in again.")
final class RestoreCommand extends ArchiveCommand {

    @Option(
            names = "--keys-are-lost",
            description = "Take it although its keys are gone: personal fields stay shut for good.")
    private boolean keysAreLost;

    RestoreCommand(Office office) {
        super(office);
    }

    @Override
    public Integer call() {
        long rows =
                office().workAsItIs(context -> context.getBean(Restore.class).from(archive(), keysAreLost));
        out().printf("%s: %d rows restored%n", archive(), rows);
        return 0;
    }
}
