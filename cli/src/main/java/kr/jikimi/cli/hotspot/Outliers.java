package kr.jikimi.cli.hotspot;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.Numbers;
import kr.jikimi.formats.points.PointRows;
import kr.jikimi.hotspot.Box;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.Points;

/** Why a grid would be too large: the rows farthest from the middle, without which it would fit. */
final class Outliers {

    private static final int NAMED = 10;

    private Outliers() {}

    static BadInput refusal(PointRows rows, PointRows given, double cell, double padding) {
        int[] farthest = farthestFirst(rows);
        int few = fewest(rows, farthest, cell, padding);
        var box = box(rows, farthest, 0).padded(padding);
        double cells = (box.east() - box.west()) / cell * ((box.north() - box.south()) / cell);
        var found = "places that spread over %.0f by %.0f km, a grid of %.0f million cells of %s m"
                .formatted(
                        (box.east() - box.west()) / 1000,
                        (box.north() - box.south()) / 1000,
                        cells / 1e6,
                        Numbers.text(cell));
        boolean outliers = few <= Math.max(NAMED, rows.count() / 20);
        return new BadInput(
                "the grid",
                outliers ? found + "; far from the others: " + named(given, farthest, few) : found,
                "at most 25 million cells",
                outliers
                        ? "correct or remove those rows, or name the study area with --area."
                        : "enlarge --cell, or name the study area with --area.");
    }

    private static int[] farthestFirst(PointRows rows) {
        double x = median(rows.x());
        double y = median(rows.y());
        return IntStream.range(0, rows.count())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.hypot(rows.x()[i] - x, rows.y()[i] - y)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** How many of the farthest must go until the grid fits, by halving; all when only a single place is left. */
    private static int fewest(PointRows rows, int[] farthest, double cell, double padding) {
        int low = 0;
        int high = rows.count() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (Grid.tooLarge(box(rows, farthest, middle).padded(padding), cell)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(1, low);
    }

    private static Box box(PointRows rows, int[] farthest, int without) {
        int[] kept = Arrays.copyOfRange(farthest, without, farthest.length);
        return Points.of(rows.x(), rows.y()).select(kept).box();
    }

    private static String named(PointRows given, int[] farthest, int few) {
        var names = IntStream.of(farthest)
                .limit(Math.min(few, NAMED))
                .mapToObj(i -> "row %d (%s)".formatted(given.row()[i], given.text(i)));
        var more = few > NAMED ? Stream.of("and %d more".formatted(few - NAMED)) : Stream.<String>empty();
        return Stream.concat(names, more).collect(Collectors.joining(", "));
    }
}
