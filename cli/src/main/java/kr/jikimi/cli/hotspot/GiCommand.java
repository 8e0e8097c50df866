package kr.jikimi.cli.hotspot;

import java.util.List;
import java.util.concurrent.Callable;
import kr.jikimi.formats.raster.Layer;
import kr.jikimi.hotspot.clusters.GetisOrd;
import kr.jikimi.papers.map.MapKey;
import kr.jikimi.papers.map.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code jikimi hotspot gi}: cells whose neighbourhood holds more, or fewer, events than chance would put there. */
@Command(
        name = "gi",
        mixinStandardHelpOptions = true,
        description = {
            "Getis-Ord Gi* per cell, by conditional permutation, with false-discovery control.",
            "Studied are the cells with their centre in --area, else all cells of the box of the points.",
            "Columns: count, z, p (permutation), q (after control), pNormal (from z), class (hot, cold or none); then countP and countQ,"
                    + " the chance of so many events in the cell alone (binomial), and alone: yes where that is significant"
                    + " and the cell is not hot, as a single strong cell among quiet ones never is."
        },
        footer = {
            "",
            "Example:",
            "",
            "bin/jikimi hotspot gi --points docs/samples/points.csv --x lon --y lat \\",
            "  --cell 250 --area seed/seoul-2024/districts.geojson \\",
            "  --out gi.csv --report gi.html",
            "",
            "writes",
            "",
            "gi.csv gi.html"
        })
final class GiCommand implements Callable<Integer> {

    private static final List<String> CLASSES = List.of("none", "cold", "hot");
    private static final MapKey KEY = MapKey.classes(
            new Words("유의한 칸", "Significant cells"),
            List.of(
                    new MapKey.Entry(0, 0xFFFFFF, new Words("유의하지 않음", "not significant")),
                    new MapKey.Entry(1, 0x4A7FC1, new Words("콜드스팟", "cold spot")),
                    new MapKey.Entry(2, 0xC62A22, new Words("핫스팟", "hot spot")),
                    new MapKey.Entry(3, 0x9C6BB0, new Words("홀로 많은 칸", "many, not hot"))));

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
        out.require();
        var counted = input.read(spec.commandLine().getErr());
        var found = GetisOrd.of(counted.counts(), input.count.options(counted.grid()));
        spec.commandLine()
                .getErr()
                .println("jikimi: %d hot and %d cold cells of %d."
                        .formatted(found.hotCells(), found.coldCells(), counted.cells()));
        var alone = AloneCells.of(found);
        alone.lines(counted).forEach(spec.commandLine().getErr()::println);
        double[] flags =
                CountOptions.flags(found.hot(), found.cold(), found.counts().values());
        var layers = List.of(
                Layer.of("count", found.counts().values()),
                Layer.of("z", found.z()),
                Layer.of("p", found.p()),
                Layer.of("q", found.q()),
                Layer.of("pNormal", found.pNormal()),
                new Layer("class", flags, CLASSES),
                Layer.of("countP", alone.test().p()),
                Layer.of("countQ", alone.test().q()),
                new Layer("alone", alone.flags(), AloneCells.NAMES));
        var title = new Words("핫스팟 유의성 (Getis-Ord Gi*)", "Hot and cold spots (Getis-Ord Gi*)");
        var result = new GridResult(counted.survey(), counted.grid(), layers, alone.shown(flags), KEY, title);
        out.write(result, () -> ClusterPages.gi(result, found, alone));
        return 0;
    }
}
