package kr.jikimi.commands;

import java.io.PrintWriter;
import kr.jikimi.history.HeadsFile;
import kr.jikimi.history.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code jikimi history verify}. */
@Command(name = "history", mixinStandardHelpOptions = true, description = "The chain of changes.")
final class HistoryCommand {

    private static final int NOT_SOUND = 1;

    private final Office office;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    HistoryCommand(Office office) {
        this.office = office;
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description =
                    "Checks every chain link by link and every record against it. Exit code 1: something differs.")
    int verify() {
        return office.work(context -> {
            var report = context.getBean(Verification.class).verify();
            print(report, spec.commandLine().getOut());
            context.getBean(HeadsFile.class).note();
            return report.isSound() ? 0 : NOT_SOUND;
        });
    }

    private static void print(Verification.Report report, PrintWriter out) {
        report.findings().forEach(finding -> out.println(finding.where() + ": " + finding.what()));
        out.printf(
                "%d entries, %d records: %s%n",
                report.entries(),
                report.records(),
                report.isSound() ? "sound" : report.findings().size() + " findings");
        out.flush();
    }
}
