package kr.jikimi.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.concurrent.Callable;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.foundation.OfficeClock;
import kr.jikimi.reports.PrintShop;
import kr.jikimi.reports.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code jikimi report}: a paper in all formats. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Composes a paper out of the records: HTML, HWPX, PDF, XLSX and its figures as JSON.",
        footer = {"", "Example:", "  jikimi report --paper work --as-of 2024-07-31 --out out"})
final class ReportCommand implements Callable<Integer> {

    private final Office office;

    @Option(names = "--paper", required = true, paramLabel = "NAME", description = "Which paper, such as work.")
    @SuppressWarnings("NullAway.Init")
    private String paper;

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "The reference date (기준일).")
    @SuppressWarnings("NullAway.Init")
    private String asOf;

    @Option(names = "--known-on", paramLabel = "DATE", description = "As known on this day; default: all we know.")
    private @Nullable String knownOn;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the files go.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ReportCommand(Office office) {
        this.office = office;
    }

    @Override
    public Integer call() {
        var reference = reference();
        return office.work(context -> print(context, reference));
    }

    private AsOf reference() {
        var day = date("--as-of", asOf);
        return knownOn == null
                ? AsOf.of(day)
                : AsOf.of(
                        day,
                        date("--known-on", knownOn)
                                .atTime(LocalTime.MAX)
                                .atZone(OfficeClock.ZONE)
                                .toInstant());
    }

    private LocalDate date(String option, String text) {
        try {
            var day = LocalDate.parse(text);
            if (OfficeClock.keeps(day)) {
                return day;
            }
            throw noDate(option, text);
        } catch (DateTimeParseException e) {
            throw noDate(option, text);
        }
    }

    private ParameterException noDate(String option, String text) {
        return new ParameterException(
                spec.commandLine(),
                "%s: found %s, expected a date of the years 1900 to 2199.%nMaybe write it as 2024-07-31."
                        .formatted(option, text));
    }

    private int print(ApplicationContext context, AsOf reference) {
        var reports = context.getBean(Reports.class);
        var composed = reports.compose(paper, reference, Locale.KOREAN)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no paper \"%s\".%n%s".formatted(paper, remedy(reports, reference))));
        context.getBean(PrintShop.class)
                .printAll(composed, out)
                .forEach(file -> spec.commandLine().getOut().println(file));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private static String remedy(Reports reports, AsOf reference) {
        var keys = reports.list(reference).stream().map(each -> each.key()).toList();
        return keys.isEmpty()
                ? "Maybe define it: no paper is; a seed folder brings them in papers/, such as seed/seoul-2024/papers/work.yaml."
                : "Maybe choose one of %s.".formatted(keys);
    }
}
