package kr.jikimi.cli.hotspot;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kr.jikimi.formats.BadInput;
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
            "",
            "bin/jikimi hotspot moran --points docs/samples/points.csv --x lon --y lat \\",
            "  --cell 250 --area seed/seoul-2024/districts.geojson --out moran.csv",
            "",
            "prints",
            "",
            "statistic,value",
            "index,0.382996263",
            "expected,-0.000103241792",
            "variance,2.09980242e-05",
            "z,83.6030986",
            "p,0.000100000000",
            "permutations,9999",
            "",
            "and writes",
            "",
            "moran.csv"
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
    CountedEvents input = new CountedEvents();

    @Mixin
    OutOptions out = new OutOptions();

    @Override
    public Integer call() {
        input.check();
        out.check();
        var counted = input.read(spec.commandLine().getErr());
        var options = input.count.options(counted.grid());
        int permutations = Math.min(options.permutations(), MOST_GLOBAL);
        requireDifferences(counted);
        var global = GlobalMoran.of(counted.counts(), options.distance(), permutations, options.seed());
        print(global);
        if (out.isAsked()) {
            writeLocal(counted.survey(), counted.counts(), options, global);
        }
        return 0;
    }

    /** Without two counts that differ among four cells with neighbours there is no index at all. */
    private static void requireDifferences(CountedEvents.Counted counted) {
        double[] counts = Arrays.stream(counted.counts().values())
                .filter(count -> !Double.isNaN(count))
                .toArray();
        if (counts.length < 4 || Arrays.stream(counts).distinct().count() < 2) {
            throw new BadInput(
                    "Moran's index",
                    "%s in %s"
                            .formatted(
                                    Many.of(counted.survey().rows().count(), "event"),
                                    Many.of(counts.length, "studied cell")),
                    "four cells or more whose counts differ",
                    "take a smaller --cell, or name the study area with --area.");
        }
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
