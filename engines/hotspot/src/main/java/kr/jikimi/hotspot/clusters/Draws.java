package kr.jikimi.hotspot.clusters;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The conditional permutation of local statistics: the value of a cell stays, its neighbours' values are drawn from all
 * other cells without replacement. All cells share the same draws; for each cell those that contain the cell itself are
 * left aside, which leaves exactly draws from the others. So 99,999 permutations cost one sort per number of neighbours
 * instead of 99,999 sums per cell.
 */
final class Draws {

    private final double[] values;
    private final int permutations;
    private final int width;
    private final int[] drawn;
    private final int[] starts;
    private final int[] positions;
    private final Map<Integer, Sums> byNumber = new HashMap<>();

    /** The sums of the first k values of every draw, as drawn and sorted. */
    private record Sums(double[] drawn, double[] sorted) {}

    /** How often chance gave as much or more, as little or less, each counting the observation itself as one case. */
    record Tail(double upper, double lower) {
        double twoSided() {
            return Math.min(1, 2 * Math.min(upper, lower));
        }
    }

    Draws(StudyCells cells, int permutations, long seed) {
        this.values = cells.values();
        this.permutations = permutations;
        this.width = Math.min(Arrays.stream(cells.neighbours()).max().orElse(0), values.length);
        this.drawn = draw(seed);
        this.starts = new int[values.length + 1];
        this.positions = invert();
        IntStream.of(cells.neighbours()).distinct().forEach(k -> byNumber.put(k, sums(k)));
    }

    /** Draws without replacement: the beginning of a shuffle that is never undone is as good as a new one. */
    private int[] draw(long seed) {
        var random = new SplittableRandom(seed);
        int[] order = IntStream.range(0, values.length).toArray();
        int[] all = new int[Math.multiplyExact(permutations, width)];
        for (int at = 0; at < all.length; at++) {
            int k = at % width;
            int other = random.nextInt(k, order.length);
            all[at] = order[other];
            order[other] = order[k];
            order[k] = all[at];
        }
        return all;
    }

    /** For every cell, where in the draws it stands. */
    private int[] invert() {
        for (int cell : drawn) {
            starts[cell + 1]++;
        }
        for (int cell = 0; cell < values.length; cell++) {
            starts[cell + 1] += starts[cell];
        }
        int[] next = starts.clone();
        int[] places = new int[drawn.length];
        for (int at = 0; at < drawn.length; at++) {
            places[next[drawn[at]]++] = at;
        }
        return places;
    }

    private Sums sums(int k) {
        double[] sums = new double[permutations];
        for (int draw = 0; draw < permutations; draw++) {
            for (int at = draw * width; at < draw * width + k; at++) {
                sums[draw] += values[drawn[at]];
            }
        }
        double[] sorted = sums.clone();
        Arrays.parallelSort(sorted);
        return new Sums(sums, sorted);
    }

    /** How the observed sum over the k neighbours of a cell compares with draws from all other cells. */
    Tail tail(int cell, int k, double observed) {
        var sums = Objects.requireNonNull(byNumber.get(k));
        double slack = 1e-9 * Math.max(1, Math.abs(observed));
        int atLeast = permutations - below(sums.sorted(), observed - slack);
        int atMost = below(sums.sorted(), observed + slack);
        int valid = permutations;
        for (int place = starts[cell]; place < starts[cell + 1]; place++) {
            if (positions[place] % width < k) {
                double sum = sums.drawn()[positions[place] / width];
                valid--;
                atLeast -= sum >= observed - slack ? 1 : 0;
                atMost -= sum < observed + slack ? 1 : 0;
            }
        }
        return new Tail((atLeast + 1.0) / (valid + 1), (atMost + 1.0) / (valid + 1));
    }

    /** How many sorted values lie below a limit. */
    private static int below(double[] sorted, double limit) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
