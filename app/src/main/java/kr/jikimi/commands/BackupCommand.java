package kr.jikimi.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kr.jikimi.backup.Backup;
import kr.jikimi.privacy.Keys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jikimi backup FILE.zip}. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes everything into one archive, also while the server runs.")
final class BackupCommand implements Callable<Integer> {

    private final Office office;

    @Parameters(paramLabel = "FILE.zip")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    BackupCommand(Office office) {
        this.office = office;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        office.work(context -> {
            out.printf("%s: %d rows%n", file, context.getBean(Backup.class).take(file));
            out.printf(
                    "The keys of personal fields are not in it; keep a copy of %s in another place.%n",
                    context.getBean(Keys.class).place());
            return 0;
        });
        return 0;
    }
}
