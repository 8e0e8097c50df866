package kr.jikimi.cli.disclosure;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kr.jikimi.cli.terminal.Early;
import kr.jikimi.cli.terminal.WholeFile;
import kr.jikimi.disclosure.Cell;
import kr.jikimi.disclosure.Loss;
import kr.jikimi.disclosure.Outcome;
import kr.jikimi.disclosure.Outcome.Protected;
import kr.jikimi.disclosure.Outcome.Refused;
import kr.jikimi.disclosure.ProtectionRequest;
import kr.jikimi.disclosure.Table;
import kr.jikimi.disclosure.protection.Disclosure;
import kr.jikimi.formats.counts.CountTable;
import kr.jikimi.solver.ortools.OrToolsSolver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jikimi disclosure protect}: the table as it may go out, its ledger and its proof. */
@Command(
        name = "protect",
        mixinStandardHelpOptions = true,
        description = {
            "Hides small counts and, at the least loss, what would give them away.",
            "The table has one count a row, or codes across the top; margins are rows and columns named 합계 or total.",
            "Exit code 1: nothing can protect a small count, because of what was published before."
        },
        footer = {
            "",
            "Example: offences by district and quarter.",
            "",
            "cat > table.csv <<'END'",
            "district,2024-Q1,2024-Q2,total",
            "종로구,3,14,17",
            "중구,9,21,30",
            "용산구,40,38,78",
            "합계,52,73,125",
            "END",
            "bin/jikimi disclosure protect table.csv --across quarter --ledger ledger.csv",
            "",
            "prints",
            "",
            "district,2024-Q1,2024-Q2,total",
            "종로구,*,*,17",
            "중구,*,*,30",
            "용산구,40,38,78",
            "합계,52,73,125",
            "",
            "Then January to September, naming what is out already. 33 in 중구 would tell",
            "that the third quarter alone had 33 - 30 = 3:",
            "",
            "cat > next.csv <<'END'",
            "district,2024-01~2024-09",
            "종로구,29",
            "중구,33",
            "용산구,110",
            "END",
            "bin/jikimi disclosure protect next.csv --across quarter \\",
            "  --published ledger.csv --ledger ledger-2.csv",
            "",
            "prints",
            "",
            "district,2024-01~2024-09",
            "종로구,29",
            "중구,*",
            "용산구,110"
        })
final class ProtectCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    private TableOptions tables = new TableOptions();

    @Parameters(paramLabel = "TABLE.csv", description = "The true counts.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--published",
            split = ",",
            paramLabel = "FILE.csv",
            description = "Earlier tables of the same statistic: ledgers, or the public tables.")
    private List<Path> published = List.of();

    @Option(
            names = "--loss",
            defaultValue = "EVENTS",
            paramLabel = "NAME",
            description = "What hiding costs: events (default), cells, logarithm.")
    private Loss loss = Loss.EVENTS;

    @Option(
            names = "--mark",
            defaultValue = "*",
            paramLabel = "TEXT",
            description = "What stands for a hidden count (default ${DEFAULT-VALUE}).")
    private String mark = "*";

    @Option(names = "--out", paramLabel = "FILE.csv", description = "The public table; default: printed.")
    private @Nullable Path out;

    @Option(
            names = "--ledger",
            paramLabel = "FILE.csv",
            description = "INTERNAL: every cell with its true count and what was decided.")
    private @Nullable Path ledger;

    @Option(
            names = "--proof",
            paramLabel = "FILE.csv",
            description = "INTERNAL: the interval that a reader can reach for every hidden count.")
    private @Nullable Path proof;

    @Override
    public Integer call() throws IOException {
        Early.readable(file, "a CSV file");
        published.forEach(one -> Early.readable(one, "a CSV file"));
        Early.writable(out, ledger, proof);
        var counts = tables.read(file);
        var table = tables.open(counts);
        var earlier = published.stream().map(tables::earlier).toList();
        tables.check(Stream.concat(Stream.of(table), earlier.stream()).toList());
        var request = new ProtectionRequest(table, earlier, tables.rule(), loss);
        return switch (outcome(request)) {
            case Protected done -> write(counts, table, done);
            case Refused refused -> refuse(refused);
        };
    }

    private Outcome outcome(ProtectionRequest request) {
        try (var lines = new StageLines(err())) {
            return Disclosure.protect(request, new OrToolsSolver(), lines);
        }
    }

    private int write(CountTable counts, Table table, Protected done) throws IOException {
        if (ledger != null) {
            WholeFile.write(ledger, Ledger.bytes(table, done.cells()));
        }
        if (proof != null) {
            WholeFile.write(proof, Findings.csv(done.proof().findings()));
        }
        byte[] text = counts.with(texts(done.cells()));
        if (out == null) {
            spec.commandLine().getOut().print(new String(text, StandardCharsets.UTF_8));
            spec.commandLine().getOut().flush();
        } else {
            WholeFile.write(out, text);
        }
        Findings.summary(done, err());
        return 0;
    }

    private List<String> texts(List<Cell> cells) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : cells) {
            texts.add(cell.status().isHidden() ? mark : String.valueOf(cell.value()));
        }
        return texts;
    }

    private int refuse(Outcome.Refused refused) {
        refused.findings().forEach(finding -> err().println("jikimi: " + Findings.line(finding)));
        err().println("jikimi: " + file + ": nothing in this table can protect that. Nothing was written.");
        err().println("Maybe publish other periods or levels, or wait until more has happened.");
        err().flush();
        return 1;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
