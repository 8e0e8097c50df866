package kr.jikimi.cli.disclosure;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.jikimi.disclosure.Cell.Status;
import kr.jikimi.disclosure.Finding;
import kr.jikimi.disclosure.Outcome.Protected;
import kr.jikimi.formats.CsvTable;

/** Findings as people and programs read them. */
final class Findings {

    private static final List<String> HEADER =
            List.of("table", "cell", "kind", "low", "high", "need_low", "need_high", "need_width", "safe");

    private Findings() {}

    static byte[] csv(List<Finding> findings) throws IOException {
        return new CsvTable(
                        Path.of("proof"),
                        HEADER,
                        findings.stream().map(Findings::row).toList())
                .bytes();
    }

    private static List<String> row(Finding finding) {
        var need = finding.need();
        List<String> row = new ArrayList<>(List.of(
                finding.table(),
                String.join(" / ", finding.codes()),
                finding.kind().name().toLowerCase(Locale.ROOT)));
        row.add(number(finding.low()));
        row.add(number(finding.high()));
        row.add(number(need.low()));
        row.add(number(need.high()));
        row.add(number(need.width()));
        row.add(finding.isSafe() ? "yes" : "no");
        return row;
    }

    private static String number(double value) {
        if (Double.isInfinite(value)) {
            return "";
        }
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.3f", value);
    }

    static String line(Finding finding) {
        String range = finding.isExact()
                ? "exactly " + number(finding.low())
                : Double.isInfinite(finding.high())
                        ? number(finding.low()) + " or more"
                        : "from %s to %s".formatted(number(finding.low()), number(finding.high()));
        return "%s: %s (%s): readers learn that it is %s"
                .formatted(
                        finding.table(),
                        String.join(" / ", finding.codes()),
                        finding.kind().name().toLowerCase(Locale.ROOT),
                        range);
    }

    static void summary(Protected done, PrintWriter err) {
        var proof = done.proof();
        long small = count(done, Status.PRIMARY);
        long others = count(done, Status.COMPLEMENTARY);
        err.printf(
                Locale.ROOT,
                "hidden: %d small, %d others; published: %d; loss %.0f, %s; %d intervals proven%n",
                small,
                others,
                count(done, Status.PUBLISHED),
                proof.loss(),
                proof.gap() < 1e-6
                        ? "the least possible"
                        : String.format(Locale.ROOT, "at most %.2f %% above the least", 100 * proof.gap()),
                proof.findings().size());
        proof.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.LOST)
                .forEach(finding -> err.println("given away before: " + line(finding)));
        err.flush();
    }

    private static long count(Protected done, Status status) {
        return done.cells().stream().filter(cell -> cell.status() == status).count();
    }
}
