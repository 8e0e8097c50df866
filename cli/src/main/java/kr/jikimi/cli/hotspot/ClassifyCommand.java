package kr.jikimi.cli.hotspot;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntToDoubleFunction;
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
            "Periods end with the day of the last event and go back as far as whole ones fit, 240 at most.",
            "Gi* asks a cell's surroundings; alone names the course of cells that are never hot and yet hold far more events than"
                    + " chance by themselves.",
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
    private static final int ALONE = Course.values().length;
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
        if (Arrays.stream(found.hotPeriods()).allMatch(periods -> periods == 0)) {
            long cells = Arrays.stream(found.trend())
                    .filter(each -> !Double.isNaN(each))
                    .count();
            AloneCells.tooFew(count.options(grid), cells)
                    .ifPresent(spec.commandLine().getErr()::println);
        }
        tellAlone(found);
        var layers = layers(found, study);
        var title = new Words("핫스팟의 흐름", "Courses of hot spots");
        var result = new GridResult(survey, grid, layers, shown(found, study), key(), title);
        out.write(result, () -> ClusterPages.courses(result, found));
        return 0;
    }

    private void tellAlone(Courses found) {
        long alone =
                Arrays.stream(found.alone()).filter(each -> each != Course.NONE).count();
        if (alone > 0) {
            spec.commandLine()
                    .getErr()
                    .println("jikimi: %s never hot and yet far above chance alone: see the column alone."
                            .formatted(Many.of(alone, "cell")));
        }
    }

    private static List<Layer> layers(Courses found, boolean[] study) {
        var names = Arrays.stream(Course.values()).map(Enum::name).toList();
        return List.of(
                new Layer("course", studied(study, i -> found.course()[i].ordinal()), names),
                Layer.of("hotPeriods", studied(study, i -> found.hotPeriods()[i])),
                Layer.of("trend", found.trend()),
                new Layer("alone", studied(study, i -> found.alone()[i].ordinal()), names),
                Layer.of("alonePeriods", studied(study, i -> found.alonePeriods()[i])));
    }

    private static double[] shown(Courses found, boolean[] study) {
        return studied(study, i -> found.alone()[i] == Course.NONE ? found.course()[i].ordinal() : ALONE);
    }

    private static double[] studied(boolean[] study, IntToDoubleFunction value) {
        double[] values = new double[study.length];
        Arrays.setAll(values, i -> study[i] ? value.applyAsDouble(i) : Double.NaN);
        return values;
    }

    private double[] starts(Survey survey, double days) {
        double end = Math.floor(survey.events().last()) + 1;
        int fitting = (int) Math.min(1e9, Math.floor((end - survey.events().first()) / days));
        int periods = Math.min(MOST_PERIODS, fitting);
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
        tellUnused(survey, fitting, end - periods * days);
        double[] starts = new double[periods + 1];
        Arrays.setAll(starts, k -> end - (periods - k) * days);
        return starts;
    }

    private void tellUnused(Survey survey, int fitting, double start) {
        long before =
                Arrays.stream(survey.rows().days()).filter(day -> day < start).count();
        if (before > 0) {
            spec.commandLine()
                    .getErr()
                    .println("jikimi: %s before %s: not used, %s."
                            .formatted(
                                    Many.of(before, "event"),
                                    SurveyPage.day(start),
                                    fitting > MOST_PERIODS
                                            ? "because at most %d periods are tested; take a longer --period"
                                                    .formatted(MOST_PERIODS)
                                            : "because no whole period fits there"));
        }
    }

    private static MapKey key() {
        var entries = Stream.concat(
                        Stream.of(Course.values())
                                .map(course -> new MapKey.Entry(
                                        course.ordinal(), COLOURS[course.ordinal()], ClusterPages.name(course))),
                        Stream.of(new MapKey.Entry(ALONE, 0x9C6BB0, new Words("홀로 많은 칸", "many, not hot"))))
                .toList();
        return MapKey.classes(new Words("흐름", "Course"), entries);
    }
}
