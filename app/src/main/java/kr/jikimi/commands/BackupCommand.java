package kr.jikimi.commands;

import kr.jikimi.backup.Backup;
import kr.jikimi.privacy.Keys;
import picocli.CommandLine.Command;

/** {@code jikimi backup FILE.zip}. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes everything into one archive, also while the server runs.")
final class BackupCommand extends ArchiveCommand {

    BackupCommand(Office office) {
        super(office);
    }

    @Override
    public Integer call() {
        var out = out();
        office().work(context -> {
            out.printf("%s: %d rows%n", archive(), context.getBean(Backup.class).take(archive()));
            out.printf(
                    "The keys of personal fields are not in it; keep a copy of %s in another place.%n",
                    context.getBean(Keys.class).place());
            return 0;
        });
        return 0;
    }
}
