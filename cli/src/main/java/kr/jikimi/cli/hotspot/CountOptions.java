package kr.jikimi.cli.hotspot;

import java.util.Arrays;
import kr.jikimi.cli.terminal.Early;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.clusters.ClusterOptions;
import picocli.CommandLine.Option;

/** Counts per cell, and which cells are neighbours. */
final class CountOptions {

    @Option(names = "--cell", paramLabel = "M", description = "Side of a cell in metres (default ${DEFAULT-VALUE}).")
    double cell = 200;

    @Option(
            names = "--distance",
            paramLabel = "M",
            description = "Cells whose centres lie so near are neighbours (default 1.5 cells: the eight around).")
    double distance = Double.NaN;

    @Option(
            names = "--permutations",
            paramLabel = "N",
            description = "Conditional permutations (default ${DEFAULT-VALUE}).")
    int permutations = 99_999;

    @Option(names = "--rate", paramLabel = "Q", description = "False discovery rate (default ${DEFAULT-VALUE}).")
    double rate = 0.05;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of chance (default ${DEFAULT-VALUE}).")
    long seed = 20_240_731;

    /** The settings do not depend on the grid, so one cell tells whether they are in order. */
    void check() {
        Early.positive("--cell", cell, "200");
        options(new Grid(0, 0, cell, 1, 1));
    }

    ClusterOptions options(Grid grid) {
        var options = ClusterOptions.withDefaults(grid)
                .withPermutations(permutations)
                .withRate(rate)
                .withSeed(seed);
        return Double.isNaN(distance) ? options : options.withDistance(distance);
    }

    static double[] flags(boolean[] hot, boolean[] cold, double[] counts) {
        double[] flags = new double[hot.length];
        Arrays.setAll(flags, i -> Double.isNaN(counts[i]) ? Double.NaN : hot[i] ? 2 : cold[i] ? 1 : 0);
        return flags;
    }
}
