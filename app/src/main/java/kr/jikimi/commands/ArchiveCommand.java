package kr.jikimi.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command about one archive of everything. */
abstract class ArchiveCommand implements Callable<Integer> {

    private final Office office;

    @Parameters(paramLabel = "FILE.zip")
    @SuppressWarnings("NullAway.Init")
    private Path archive;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ArchiveCommand(Office office) {
        this.office = office;
    }

    Office office() {
        return office;
    }

    Path archive() {
        return archive;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
