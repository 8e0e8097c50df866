package kr.jikimi.cli.hotspot;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.raster.Layer;
import kr.jikimi.hotspot.trends.Course;
import kr.jikimi.hotspot.trends.Courses;
import kr.jikimi.papers.map.MapKey;
import kr.jikimi.papers.map.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jikimi hotspot classify}: emerging, persistent, sporadic or diminishing, cell by cell. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        description = {
            "The course of each cell: a Gi* per period, then written rules (EMERGING, PERSISTENT, SPORADIC, DIMINISHING, NONE).",
            "Periods end with the day of the last event and go back as far as whole ones fit.",
            "Studied are the cells with their centre in --area, else all cells of the box of the points."
        },
        footer = {
            "",
            "Example:",
            "",
            "bin/jikimi hotspot classify \\",
            "  --points docs/samples/points.csv --x lon --y lat \\",
            "  --time when --cell 500 --period 30d --out courses.csv --report courses.html \\",
            "  --area seed/seoul-2024/districts.geojson",
            "",
            "writes",
            "",
            "courses.csv courses.html"
        })
final class ClassifyCommand implements Callable<Integer> {

    private static final int MOST_PERIODS = 240;
    private static final int[] COLOURS = {0xFFFFFF, 0x6FA8DC, 0x84101F, 0xF98B3C, 0xFEDD87};

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    EventOptions events = new EventOptions();

    @Mixin
    TimeOptions time = new TimeOptions();

    @Mixin
    CountOptions count = new CountOptions();

    @Option(names = "--period", paramLabel = "SPAN", description = "Length of a period (default ${DEFAULT-VALUE}).")
    String period = "30d";

    @Mixin
    OutOptions out = new OutOptions();

    @Override
    public Integer call() {
        events.check();
        time.check();
        count.check();
        double days = Spans.days("--period", period);
        out.require();
        var surveyor = new Surveyor(events, spec.commandLine().getErr());
        var all = surveyor.read(time.into(surveyor.columns()));
        var grid = all.grid(count.cell, 0);
        boolean[] study = all.studyCells(grid);
        var survey = all.within(grid, study);
        surveyor.tell(survey);
        var found = Courses.of(survey.events(), grid, study, starts(survey, days), count.options(grid));
        double[] courses = new double[grid.cells()];
        double[] hot = new double[grid.cells()];
        Arrays.setAll(courses, i -> study[i] ? found.course()[i].ordinal() : Double.NaN);
        Arrays.setAll(hot, i -> study[i] ? found.hotPeriods()[i] : Double.NaN);
        var names = Arrays.stream(Course.values()).map(Enum::name).toList();
        var layers = List.of(
                new Layer("course", courses, names), Layer.of("hotPeriods", hot), Layer.of("trend", found.trend()));
        var title = new Words("핫스팟의 흐름", "Courses of hot spots");
        var result = new GridResult(survey, grid, layers, courses, key(), title);
        out.write(result, () -> ClusterPages.courses(result, found));
        return 0;
    }

    private double[] starts(Survey survey, double days) {
        double end = Math.floor(survey.events().last()) + 1;
        int periods =
                (int) Math.min(MOST_PERIODS, Math.floor((end - survey.events().first()) / days));
        if (periods < 4) {
            throw new BadInput(
                    "--period",
                    "%s, which fits %d times between the first and the last event".formatted(period, periods),
                    "a period that fits four times or more",
                    "shorten it.");
        }
        spec.commandLine()
                .getErr()
                .println("jikimi: %d periods of %s from %s to %s."
                        .formatted(periods, period, SurveyPage.day(end - periods * days), SurveyPage.day(end - 1)));
        double[] starts = new double[periods + 1];
        Arrays.setAll(starts, k -> end - (periods - k) * days);
        return starts;
    }

    private static MapKey key() {
        var entries = Stream.of(Course.values())
                .map(course -> new MapKey.Entry(course.ordinal(), COLOURS[course.ordinal()], ClusterPages.name(course)))
                .toList();
        return MapKey.classes(new Words("흐름", "Course"), entries);
    }
}
