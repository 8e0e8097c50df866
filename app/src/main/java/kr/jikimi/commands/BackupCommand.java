package kr.jikimi.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kr.jikimi.backup.Backup;
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
        long rows = office.work(context -> context.getBean(Backup.class).take(file));
        spec.commandLine().getOut().printf("%s: %d rows%n", file, rows);
        return 0;
    }
}
