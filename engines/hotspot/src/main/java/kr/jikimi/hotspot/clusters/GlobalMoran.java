package kr.jikimi.hotspot.clusters;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.GridValues;

/**
 * Global Moran's I: do like values lie together? {@code I = n/S₀ · Σ_ij w_ij (x_i - x̄)(x_j - x̄) / Σ_i (x_i - x̄)²} with
 * row-standardised weights over the cells within the distance; a cell without neighbours has none.
 *
 * <p>{@code z} uses the expectation -1/(n-1) and the variance under randomisation; {@code p} is the one-sided share of
 * permutations of all values with an index as large. Edge cases: fewer than four cells, no neighbours at all or the same value
 * everywhere give NaN. Cost: cells times neighbours, once and once more per permutation. Sources: Cliff and Ord (1981),
 * Spatial Processes, p. 21; the same figures as {@code spdep::moran.test} with style "W" and {@code zero.policy}
 * (expectation over the cells that have neighbours).
 */
public record GlobalMoran(double index, double expected, double variance, double z, double p, int permutations) {

    public static GlobalMoran of(GridValues counts, double distance, int permutations, long seed) {
        var graph = Graph.of(counts, new Neighbours(counts, distance));
        double[] values = graph.centred();
        double squares = Arrays.stream(values).map(v -> v * v).sum();
        if (graph.linked() < 4 || !(squares > 1e-300)) {
            return new GlobalMoran(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, permutations);
        }
        double index = graph.index(values, squares);
        double expected = -1.0 / (graph.linked() - 1);
        double variance = graph.variance(values, squares) - expected * expected;
        double p = (1.0 + larger(graph, values, squares, index, permutations, seed)) / (permutations + 1);
        return new GlobalMoran(index, expected, variance, (index - expected) / Math.sqrt(variance), p, permutations);
    }

    private static long larger(
            Graph graph, double[] values, double squares, double index, int permutations, long seed) {
        return IntStream.range(0, permutations)
                .parallel()
                .filter(k -> graph.index(shuffled(values, new SplittableRandom(seed + k)), squares) >= index - 1e-12)
                .count();
    }

    private static double[] shuffled(double[] values, SplittableRandom random) {
        double[] copy = values.clone();
        for (int i = copy.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double kept = copy[i];
            copy[i] = copy[j];
            copy[j] = kept;
        }
        return copy;
    }

    /** The study cells as a graph: the neighbours of cell i are {@code to[from[i]..from[i+1])}. */
    private record Graph(double[] values, int[] from, int[] to) {

        static Graph of(GridValues counts, Neighbours neighbours) {
            double[] all = counts.values();
            int[] cells = IntStream.range(0, all.length)
                    .filter(i -> !Double.isNaN(all[i]))
                    .toArray();
            int[] place = new int[all.length];
            int[] from = new int[cells.length + 1];
            int[] to = new int[Math.multiplyExact(cells.length, neighbours.most())];
            for (int i = 0; i < cells.length; i++) {
                place[cells[i]] = i;
            }
            int[] buffer = new int[neighbours.most()];
            for (int i = 0; i < cells.length; i++) {
                int found = neighbours.list(cells[i], buffer);
                for (int k = 0; k < found; k++) {
                    to[from[i] + k] = place[buffer[k]];
                }
                from[i + 1] = from[i] + found;
            }
            return new Graph(IntStream.of(cells).mapToDouble(i -> all[i]).toArray(), from, to);
        }

        int degree(int i) {
            return from[i + 1] - from[i];
        }

        int linked() {
            return (int)
                    IntStream.range(0, values.length).filter(i -> degree(i) > 0).count();
        }

        double[] centred() {
            double mean = Arrays.stream(values).average().orElse(Double.NaN);
            return Arrays.stream(values).map(v -> v - mean).toArray();
        }

        double index(double[] z, double squares) {
            double cross = 0;
            for (int i = 0; i < z.length; i++) {
                double lag = 0;
                for (int k = from[i]; k < from[i + 1]; k++) {
                    lag += z[to[k]];
                }
                cross += degree(i) == 0 ? 0 : z[i] * lag / degree(i);
            }
            return cross * values.length / squares / linked();
        }

        /** The second moment of I under randomisation. */
        double variance(double[] z, double squares) {
            double n = linked();
            double s1 = 0;
            double s2 = 0;
            double fourth = Arrays.stream(z).map(v -> v * v * v * v).sum();
            for (int i = 0; i < z.length; i++) {
                double into = 0;
                for (int k = from[i]; k < from[i + 1]; k++) {
                    double pair = 1.0 / degree(i) + 1.0 / degree(to[k]);
                    s1 += pair * pair / 2;
                    into += 1.0 / degree(to[k]);
                }
                s2 += degree(i) == 0 ? 0 : (1 + into) * (1 + into);
            }
            double kurtosis = fourth / z.length / Math.pow(squares / z.length, 2);
            double first = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * n * n);
            double second = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * n * n);
            return (first - second) / ((n - 1) * (n - 2) * (n - 3) * n * n);
        }
    }
}
