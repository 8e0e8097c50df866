package kr.jikimi.cli.hotspot;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kr.jikimi.formats.raster.Layer;
import kr.jikimi.hotspot.GridValues;
import kr.jikimi.hotspot.clusters.ClusterOptions;
import kr.jikimi.hotspot.clusters.GlobalMoran;
import kr.jikimi.hotspot.clusters.LocalMoran;
import kr.jikimi.papers.map.MapKey;
import kr.jikimi.papers.map.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jikimi hotspot moran}: do like counts lie together, over all and cell by cell? */
@Command(
        name = "moran",
        mixinStandardHelpOptions = true,
        description = {
            "Global Moran's I, printed, and local Moran per cell with --out or --report.",
            "Studied are the cells with their centre in --area, else all cells of the box of the points."
        },
        footer = {
            "",
            "Example:",
            "  bin/jikimi hotspot moran --points docs/samples/points.csv --x lon --y lat --cell 250 \\",
            "    --area seed/seoul-2024/districts.geojson --out moran.csv"
        })
final class MoranCommand implements Callable<Integer> {

    private static final MapKey KEY = MapKey.classes(
            new Words("국지 모란", "Local Moran"),
            List.of(
                    new MapKey.Entry(0, 0xFFFFFF, new Words("유의하지 않음", "not significant")),
                    new MapKey.Entry(1, 0xC62A22, new Words("높음–높음", "high among high")),
                    new MapKey.Entry(2, 0x4A7FC1, new Words("낮음–낮음", "low among low")),
                    new MapKey.Entry(3, 0xF2A29B, new Words("높음–낮음", "high among low")),
                    new MapKey.Entry(4, 0xA9C6EA, new Words("낮음–높음", "low among high"))));
    private static final int MOST_GLOBAL = 9_999;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    EventOptions events = new EventOptions();

    @Option(
            names = "--weight",
            paramLabel = "COL",
            description = "Column of weights (default: every event counts one).")
    String weight = "";

    @Mixin
    CountOptions count = new CountOptions();

    @Mixin
    OutOptions out = new OutOptions();

    @Override
    public Integer call() {
        boolean local = out.out != null || out.report != null;
        if (local) {
            out.check();
        }
        var surveyor = new Surveyor(events, spec.commandLine().getErr());
        var all = surveyor.read(surveyor.columns().withWeight(weight));
        var grid = all.grid(count.cell, 0);
        boolean[] study = all.studyCells(grid);
        var survey = all.within(grid, study);
        surveyor.tell(survey);
        var options = count.options(grid);
        var counts = CountOptions.counts(survey, grid, study);
        int permutations = Math.min(count.permutations, MOST_GLOBAL);
        var global = GlobalMoran.of(counts, options.distance(), permutations, count.seed);
        print(global);
        if (local) {
            writeLocal(survey, counts, options, global);
        }
        return 0;
    }

    private void print(GlobalMoran global) {
        var printer = spec.commandLine().getOut();
        printer.println("statistic,value");
        printer.println(line("index", global.index()));
        printer.println(line("expected", global.expected()));
        printer.println(line("variance", global.variance()));
        printer.println(line("z", global.z()));
        printer.println(line("p", global.p()));
        printer.println("permutations," + global.permutations());
    }

    static String line(String name, double value) {
        return String.format(Locale.ROOT, "%s,%.9g", name, value);
    }

    private void writeLocal(Survey survey, GridValues counts, ClusterOptions options, GlobalMoran global) {
        var found = LocalMoran.of(counts, options);
        double[] groups = new double[counts.values().length];
        Arrays.setAll(groups, i -> Double.isNaN(counts.values()[i]) ? Double.NaN : found.group()[i].ordinal());
        var names = Arrays.stream(LocalMoran.Group.values()).map(Enum::name).toList();
        var layers = List.of(
                Layer.of("count", counts.values()),
                Layer.of("index", found.index()),
                Layer.of("p", found.p()),
                Layer.of("q", found.q()),
                new Layer("group", groups, names));
        var title = new Words("국지 모란 지수", "Local Moran");
        var result = new GridResult(survey, counts.grid(), layers, groups, KEY, title);
        out.write(result, () -> ClusterPages.moran(result, found, global));
    }
}
