package kr.jikimi.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kr.jikimi.backup.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jikimi restore FILE.zip}. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Puts a backup in the place of everything, all or nothing; everyone must sign in again.")
final class RestoreCommand implements Callable<Integer> {

    private final Office office;

    @Parameters(paramLabel = "FILE.zip")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--keys-are-lost",
            description = "Take it although its keys are gone: personal fields stay shut for good.")
    private boolean keysAreLost;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    RestoreCommand(Office office) {
        this.office = office;
    }

    @Override
    public Integer call() {
        long rows = office.work(context -> context.getBean(Restore.class).from(file, keysAreLost));
        spec.commandLine().getOut().printf("%s: %d rows restored%n", file, rows);
        return 0;
    }
}
