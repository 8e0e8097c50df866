package kr.jikimi.cli.hotspot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.jikimi.formats.Numbers;
import kr.jikimi.hotspot.clusters.ClusterOptions;
import kr.jikimi.hotspot.clusters.CountTest;
import kr.jikimi.hotspot.clusters.GetisOrd;

/** Cells with significantly many events by themselves that are not hot, mostly because what lies around them is quiet. */
record AloneCells(GetisOrd found, CountTest test, boolean[] alone) {

    static final List<String> NAMES = List.of("no", "yes");

    private static final int NAMED = 5;
    private static final double SHOWN = 3;

    static AloneCells of(GetisOrd found) {
        var test = CountTest.of(found.counts(), found.options().rate());
        boolean[] alone = test.many().clone();
        for (int i = 0; i < alone.length; i++) {
            alone[i] &= !found.hot()[i];
        }
        return new AloneCells(found, test, alone);
    }

    int number() {
        return (int) IntStream.range(0, alone.length).filter(i -> alone[i]).count();
    }

    /** For a column of its own. */
    double[] flags() {
        double[] flags = new double[alone.length];
        double[] counts = found.counts().values();
        Arrays.setAll(flags, i -> Double.isNaN(counts[i]) ? Double.NaN : alone[i] ? 1 : 0);
        return flags;
    }

    /** For the map: beside hot and cold. */
    double[] shown(double[] classes) {
        double[] shown = classes.clone();
        Arrays.setAll(shown, i -> alone[i] ? SHOWN : shown[i]);
        return shown;
    }

    /** The counts of these cells, zero elsewhere. */
    double[] counts() {
        double[] counts = found.counts().values().clone();
        Arrays.setAll(counts, i -> alone[i] ? counts[i] : 0);
        return counts;
    }

    List<String> lines(CountedEvents.Counted counted) {
        var lines = new ArrayList<String>();
        if (Arrays.stream(test.p()).allMatch(Double::isNaN) && counted.cells() > 1) {
            lines.add("jikimi: no cell is tested alone: weights are no counts of events.");
        }
        if (found.hotCells() + found.coldCells() == 0) {
            tooFew(found.options(), counted.cells()).ifPresent(lines::add);
        }
        if (number() > 0) {
            lines.add(
                    "jikimi: %s not hot and yet far above chance alone (%s); Gi* passes by what stands among quiet cells, and a smaller --cell shows more."
                            .formatted(
                                    number() == 1 ? "1 cell is" : "%,d cells are".formatted(number()), named(counted)));
        }
        return lines;
    }

    /** A p-value below the rate over the cells needs more permutations than cells over the rate. */
    static Optional<String> tooFew(ClusterOptions options, long cells) {
        return cells <= options.rate() * options.permutations()
                ? Optional.empty()
                : Optional.of(
                        "jikimi: so few permutations cannot single out one cell of %,d; say --permutations %d or take larger cells."
                                .formatted(cells, Math.round(cells / options.rate())));
    }

    private String named(CountedEvents.Counted counted) {
        double[] counts = counts();
        var first = IntStream.range(0, alone.length)
                .filter(i -> alone[i])
                .boxed()
                .sorted((i, j) -> Double.compare(counts[j], counts[i]))
                .limit(NAMED)
                .map(i -> "%s, %s: %s"
                        .formatted(
                                Numbers.text(counted.grid().centreX(i)),
                                Numbers.text(counted.grid().centreY(i)),
                                Many.of(Math.round(counts[i]), "event")));
        var more = number() > NAMED ? Stream.of("and %,d more".formatted(number() - NAMED)) : Stream.<String>empty();
        return Stream.concat(first, more).collect(Collectors.joining("; "));
    }
}
