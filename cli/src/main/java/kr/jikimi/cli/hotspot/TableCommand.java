package kr.jikimi.cli.hotspot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.jikimi.cli.terminal.Early;
import kr.jikimi.cli.terminal.WholeFile;
import kr.jikimi.formats.CsvTable;
import kr.jikimi.formats.crime.CodeSystem;
import kr.jikimi.formats.crime.CrimeTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jikimi hotspot table}: a published crime table, checked, as one count per row. */
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        description = {
            "A published crime table, as downloaded, checked and written as one count per row.",
            "Read are tables of the Seoul open data by district, and tables by police station.",
            "Columns: unit,kind,mois,kostat,year,offence,measure,value.",
            "Odd truths, such as more arrests than offences, are warnings; a \"-\" stays empty."
        },
        footer = {
            "",
            "Example, with the invented table that ships with the documentation:",
            "",
            "bin/jikimi hotspot table docs/samples/crime-by-district.csv --out tidy.csv",
            "",
            "writes",
            "",
            "tidy.csv"
        })
final class TableCommand implements Callable<Integer> {

    private static final List<String> HEADER =
            List.of("unit", "kind", "mois", "kostat", "year", "offence", "measure", "value");

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv", description = "The table; UTF-8 or CP949, with any number of header rows.")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Option(
            names = "--codes",
            paramLabel = "NAME",
            description = "System of district codes that exist in both: mois (행정안전부) or kostat (통계청).")
    @Nullable
    CodeSystem codes;

    @Option(names = "--out", paramLabel = "FILE.csv", description = "Where the counts go (default: the terminal).")
    @Nullable
    Path out;

    @Override
    public Integer call() throws IOException {
        Early.ending("--out", out, ".csv");
        Early.writable(out);
        var table = CrimeTable.read(file, Optional.ofNullable(codes));
        var err = spec.commandLine().getErr();
        int warnings = table.warnings().size();
        err.println("jikimi: %d counts; %d %s."
                .formatted(table.counts().size(), warnings, warnings == 1 ? "warning" : "warnings"));
        table.warnings().forEach(warning -> err.println("jikimi: warning: " + warning));
        err.flush();
        byte[] bytes = new CsvTable(
                        file,
                        HEADER,
                        table.counts().stream().map(TableCommand::row).toList())
                .bytes();
        if (out == null) {
            spec.commandLine().getOut().print(new String(bytes, StandardCharsets.UTF_8));
            spec.commandLine().getOut().flush();
        } else {
            WholeFile.write(out, stream -> stream.write(bytes));
        }
        return 0;
    }

    private static List<String> row(CrimeTable.Count count) {
        var district = count.district();
        return List.of(
                count.unit(),
                count.kind().name().toLowerCase(Locale.ROOT),
                district == null ? "" : district.mois(),
                district == null ? "" : district.kostat(),
                count.year(),
                count.offence(),
                count.measure(),
                count.value().map(String::valueOf).orElse(""));
    }
}
