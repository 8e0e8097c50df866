package kr.jikimi.cli.hotspot;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kr.jikimi.cli.terminal.Early;
import kr.jikimi.cli.terminal.ProgressLine;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.Numbers;
import kr.jikimi.formats.geo.Projection;
import kr.jikimi.formats.raster.Layer;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.GridValues;
import kr.jikimi.hotspot.Points;
import kr.jikimi.hotspot.density.BandwidthChoice;
import kr.jikimi.hotspot.density.Density;
import kr.jikimi.hotspot.density.DensityOptions;
import kr.jikimi.hotspot.density.EdgeCorrection;
import kr.jikimi.hotspot.density.Kernel;
import kr.jikimi.papers.map.MapKey;
import kr.jikimi.papers.map.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jikimi hotspot density}: kernel density per cell, in events per square kilometre. */
@Command(
        name = "density",
        mixinStandardHelpOptions = true,
        description = {
            "Kernel density on a grid, in events per km2 at the centre of each cell.",
            "The grid covers the box of --area, else of the points padded by three bandwidths."
        },
        footer = {
            "",
            "Example, with the synthetic sample that ships with the documentation:",
            "",
            "bin/jikimi hotspot density --points docs/samples/points.csv --x lon --y lat \\",
            "  --cell 100 --bandwidth 500 --out density.png \\",
            "  --area seed/seoul-2024/districts.geojson",
            "",
            "writes",
            "",
            "density.png"
        })
final class DensityCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    EventOptions events = new EventOptions();

    @Mixin
    WeightOption weight = new WeightOption();

    @Mixin
    RepeatTime time = new RepeatTime();

    @Option(names = "--cell", paramLabel = "M", description = "Side of a cell in metres (default ${DEFAULT-VALUE}).")
    double cell = 100;

    @Option(
            names = "--bandwidth",
            paramLabel = "M|auto",
            description = "Standard deviation (gaussian) or radius (quartic) in metres (default ${DEFAULT-VALUE});"
                    + " auto chooses it by likelihood cross-validation.")
    String bandwidth = "500";

    @Option(names = "--kernel", paramLabel = "NAME", description = "gaussian (default) or quartic.")
    Kernel kernel = Kernel.GAUSSIAN;

    @Option(
            names = "--edge",
            paramLabel = "NAME",
            description = "none (default), or uniform: divide by the share of the kernel inside --area.")
    EdgeCorrection edge = EdgeCorrection.NONE;

    @Option(names = "--adaptive", description = "A bandwidth per event after Abramson, narrow where events are many.")
    boolean adaptive;

    @Option(names = "--exact", description = "Add every event to every cell: slow, to check the fast way.")
    boolean exact;

    @ArgGroup(exclusive = false)
    @Nullable
    Exposure exposure;

    @Mixin
    OutOptions out = new OutOptions();

    /** What events are held against: dual density. */
    static final class Exposure {

        @Option(
                names = "--exposure",
                required = true,
                paramLabel = "FILE.csv",
                description = "Points of population or exposure: the result is events per unit of it.")
        @SuppressWarnings("NullAway.Init")
        Path file;

        @Option(names = "--exposure-x", paramLabel = "COL", description = "Its x column (default that of --x).")
        String x = "";

        @Option(names = "--exposure-y", paramLabel = "COL", description = "Its y column (default that of --y).")
        String y = "";

        @Option(names = "--exposure-weight", paramLabel = "COL", description = "Its weight column, such as residents.")
        String weight = "";

        @Option(names = "--exposure-crs", paramLabel = "EPSG:N", description = "Its system (default that of --crs).")
        String crs = "";

        @Option(
                names = "--floor",
                paramLabel = "SHARE",
                defaultValue = "0.001",
                description = "No rate where the exposure is below this share of its peak (default ${DEFAULT-VALUE}).")
        double floor = 0.001;

        void check() {
            Early.readable(file, "a CSV file");
            if (!crs.isEmpty()) {
                Projection.named(crs);
            }
            if (!(floor >= 0 && floor < 1)) {
                throw new BadInput("--floor", String.valueOf(floor), "a share from 0 to below 1", "try 0.001.");
            }
        }
    }

    @Override
    public Integer call() {
        check();
        double asked = asked();
        var surveyor = new Surveyor(events, spec.commandLine().getErr());
        var survey = surveyor.read(time.into(surveyor.columns()).withWeight(weight.column))
                .withoutThoseOutside(edge == EdgeCorrection.NONE);
        surveyor.tell(survey);
        double metres = Double.isNaN(asked) ? chosen(survey) : asked;
        requireFitting(survey, metres);
        var grid = survey.grid(cell, 3 * metres);
        var options = options(survey, metres);
        var density = density(survey.points(), grid, options);
        var shown = exposure == null ? density : rate(surveyor, survey, exposure, density, options);
        report(survey, grid, shown, metres);
        return 0;
    }

    private void check() {
        events.check();
        time.check();
        Early.positive("--cell", cell, "100");
        asked();
        if (edge != EdgeCorrection.NONE && events.area == null) {
            throw new BadInput(
                    "--edge uniform", "no study area", "--area FILE.geojson", "name the area, or leave --edge out.");
        }
        if (exposure != null) {
            exposure.check();
        }
        out.require();
    }

    /** Points that fit a grid and do not once padded by three bandwidths are not to blame. */
    private void requireFitting(Survey survey, double metres) {
        var box = survey.box();
        if (survey.area() == null && !Grid.tooLarge(box, cell) && Grid.tooLarge(box.padded(3 * metres), cell)) {
            throw new BadInput(
                    "--bandwidth",
                    "%s m, which pads the grid of the events by three times as much on each side"
                            .formatted(Numbers.text(metres)),
                    "a grid of at most 25 million cells of %s m".formatted(Numbers.text(cell)),
                    "take a smaller bandwidth, or name the study area with --area.");
        }
    }

    private GridValues density(Points points, Grid grid, DensityOptions options) {
        try (var progress = new ProgressLine(spec.commandLine().getErr(), "density")) {
            return Density.of(points, grid, options, progress::at);
        }
    }

    /** The bandwidth asked for, NaN for "auto". */
    private double asked() {
        double number = Numbers.of(bandwidth);
        if (!bandwidth.equalsIgnoreCase("auto") && !(number > 0)) {
            throw new BadInput("--bandwidth", bandwidth, "metres above zero, or auto", "try 500.");
        }
        return number;
    }

    private double chosen(Survey survey) {
        var box = survey.box();
        double span = Math.max(box.east() - box.west(), box.north() - box.south());
        var choice = BandwidthChoice.of(survey.points(), kernel, cell / 2, Math.max(cell * 2, span / 2));
        spec.commandLine()
                .getErr()
                .println("jikimi: bandwidth %.1f m by cross-validation over %s%s"
                        .formatted(
                                choice.bandwidth(),
                                Many.of(choice.judged(), "event"),
                                choice.atLimit() ? "; it lies at the end of the range that was searched." : "."));
        return choice.bandwidth();
    }

    private DensityOptions options(Survey survey, double metres) {
        var options = DensityOptions.withDefaults()
                .withKernel(kernel)
                .withBandwidth(metres)
                .withAdaptive(adaptive)
                .withExact(exact);
        var area = survey.study();
        return edge == EdgeCorrection.NONE || area == null ? options : options.withEdgeOf(area);
    }

    private GridValues rate(
            Surveyor surveyor, Survey survey, Exposure given, GridValues density, DensityOptions options) {
        var columns = surveyor.columnsOr(given.x, given.y).withWeight(given.weight);
        var people = surveyor.others(given.file, columns, given.crs, survey);
        return Density.ratio(density, density(people, density.grid(), options), given.floor);
    }

    private void report(Survey survey, Grid grid, GridValues shown, double metres) {
        var unit = exposure == null
                ? new Words("1제곱킬로미터당 건수", "events per square km")
                : new Words("노출 1단위당 건수", "events per unit");
        var title = new Words(
                "커널 밀도 (%s, %.0f m)".formatted(kernelName(), metres), "Kernel density, %.0f m".formatted(metres));
        var result = new GridResult(
                survey,
                grid,
                List.of(Layer.of("value", shown.values())),
                shown.values(),
                MapKey.doubling(unit, shown.peak()),
                title);
        out.write(result, () -> DensityPage.of(result, metres, kernel, unit));
    }

    private String kernelName() {
        return kernel == Kernel.GAUSSIAN ? "가우스" : "4차";
    }
}
