package kr.jikimi.cli.crowd;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import kr.jikimi.cli.crowd.verification.VerificationReport;
import kr.jikimi.cli.terminal.Terminal;
import kr.jikimi.crowd.Model;
import kr.jikimi.crowd.verification.Verification;
import kr.jikimi.crowd.verification.Verification.Entry;
import kr.jikimi.crowd.verification.VerificationCase;
import kr.jikimi.formats.BadInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jikimi crowd verify}: measures the engine against published tests and experiments and writes the report. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Measures the crowd engine against published tests and experiments.",
        footer = {
            "",
            "Writes into DIR: verification.html (open it by double click), verification.json",
            "(every number) and verification.pdf where a Korean TrueType font is found.",
            "What the report says: docs/crowd-verification.md.",
            "",
            "Example:",
            "",
            "bin/jikimi crowd verify --out out/verification"
        })
final class CrowdVerifyCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the report; made when it is not there.")
    @SuppressWarnings("NullAway.Init")
    Path out;

    @Option(
            names = "--case",
            split = ",",
            paramLabel = "ID",
            description = "Only these cases, such as rimea-09. Default: all.")
    List<String> only = List.of();

    @Option(
            names = "--threads",
            defaultValue = "0",
            paramLabel = "N",
            description = "Cases at a time; changes no number. Default: as many as there are processors.")
    int threads;

    @Override
    public Integer call() {
        requireFolder();
        List<VerificationCase> cases = chosen();
        int crew = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        PrintWriter err = spec.commandLine().getErr();
        long begin = System.nanoTime();
        List<Entry> entries = Verification.run(
                cases, List.of(Model.values()), crew, (done, of, last, model) -> tell(err, begin, done, of, last));
        err.println();
        PrintWriter words = spec.commandLine().getOut();
        for (Model model : Model.values()) {
            words.println(verdict(entries, model));
        }
        VerificationReport.write(entries, out).forEach(file -> words.println("Wrote " + file));
        words.flush();
        return 0;
    }

    private void requireFolder() {
        try {
            Files.createDirectories(out);
            Files.delete(Files.createTempFile(out, ".try", ".part"));
        } catch (IOException e) {
            throw new BadInput(
                    "--out " + out,
                    "a place where no file can be written",
                    "a folder",
                    "choose another one, or change its permissions.");
        }
    }

    private List<VerificationCase> chosen() {
        List<VerificationCase> all = Verification.cases();
        List<String> known = all.stream().map(VerificationCase::id).toList();
        for (String id : only) {
            if (!known.contains(id)) {
                throw new BadInput(
                        "--case " + id, "no case", "the name of a case", "one of: " + String.join(", ", known) + ".");
            }
        }
        return all.stream()
                .filter(each -> only.isEmpty() || only.contains(each.id()))
                .toList();
    }

    private static synchronized void tell(PrintWriter err, long begin, int done, int of, VerificationCase last) {
        Duration gone = Duration.ofNanos(System.nanoTime() - begin);
        Duration left = gone.multipliedBy(of - done).dividedBy(done);
        String line = "verify %d of %d, %s left, done: %s".formatted(done, of, Terminal.clock(left), last.id());
        if (Terminal.isThere()) {
            err.printf("\r%-78s", line);
        } else if (done == of || done % Math.max(1, of / 4) == 0) {
            err.println(line);
        }
        err.flush();
    }

    private static String verdict(List<Entry> entries, Model model) {
        List<Entry> own =
                entries.stream().filter(entry -> entry.model() == model).toList();
        List<String> missed = own.stream()
                .filter(entry -> !entry.outcome().isMet())
                .map(entry -> entry.verificationCase().id())
                .toList();
        return "%s: %d of %d cases met%s"
                .formatted(
                        model.text(),
                        own.size() - missed.size(),
                        own.size(),
                        missed.isEmpty() ? "" : "; not met: " + String.join(", ", missed));
    }
}
