package kr.jikimi.cli.disclosure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kr.jikimi.disclosure.Finding;
import kr.jikimi.disclosure.protection.Disclosure;
import kr.jikimi.solver.ortools.OrToolsSolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jikimi disclosure audit}: what readers of some tables can work out. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = {
            "Plays the reader: solves for every hidden count of the given tables, together.",
            "Tables are ledgers, or public tables with * or 비공개 for what is hidden.",
            "Exit code 1: a count is given away or narrowed down too far."
        },
        footer = {
            "",
            "Example: a total that gives a small count away.",
            "",
            "cat > public.csv <<'END'",
            "district,count",
            "종로구,*",
            "중구,*",
            "용산구,40",
            "합계,43",
            "END",
            "bin/jikimi disclosure audit public.csv",
            "",
            "prints",
            "",
            "table,cell,kind,low,high,need_low,need_high,need_width,safe",
            "public.csv,종로구,earlier,1,2,,0,4,no",
            "public.csv,중구,earlier,1,2,,0,4,no"
        })
final class AuditCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    private TableOptions tables = new TableOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE.csv", description = "Tables that are out, or are to go out.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        var read = files.stream().map(tables::earlier).toList();
        tables.check(read);
        var findings = Disclosure.audit(read, tables.rule(), new OrToolsSolver());
        var out = spec.commandLine().getOut();
        out.print(new String(Findings.csv(findings), StandardCharsets.UTF_8));
        out.flush();
        long unsafe = findings.stream().filter(finding -> !finding.isSafe()).count();
        if (unsafe > 0) {
            var err = spec.commandLine().getErr();
            err.printf("%d of %d hidden counts are given away or narrowed down too far%n", unsafe, findings.size());
            findings.stream().filter(Finding::isExact).forEach(finding -> err.println(Findings.line(finding)));
            err.flush();
        }
        return unsafe > 0 ? 1 : 0;
    }
}
