package kr.jikimi.hotspot.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The bootstrap: windows (three or more) and the events in them drawn again with replacement. An event carries one bit per
 * score, so a draw serves all models at once.
 *
 * @param hits {@code [resample][score]}
 * @param shares {@code [resample][score]}: share of cells chosen in the windows drawn
 * @param events {@code [resample]}
 */
record Resamples(long[][] hits, double[][] shares, long[] events) {

    private static final int WINDOWS = 3;

    static Resamples of(List<Trial> trials, int scores, BacktestOptions options) {
        int number = options.resamples();
        var made = new Resamples(new long[number][scores], new double[number][scores], new long[number]);
        var windows = trials.stream().map(Trial::window).toList();
        long[] distinct = trials.stream()
                .flatMapToLong(trial -> Arrays.stream(trial.patterns()))
                .distinct()
                .sorted()
                .toArray();
        int[][] kinds = trials.stream()
                .map(trial -> Arrays.stream(trial.patterns())
                        .mapToInt(pattern -> Arrays.binarySearch(distinct, pattern))
                        .toArray())
                .toArray(int[][]::new);
        IntStream.range(0, number)
                .parallel()
                .forEach(b -> made.draw(b, kinds, distinct, windows, new SplittableRandom(options.seed() + b)));
        return made;
    }

    private void draw(int b, int[][] kinds, long[] distinct, List<Window> windows, SplittableRandom random) {
        long[] counts = new long[distinct.length];
        double cells = 0;
        for (int k = 0; k < kinds.length; k++) {
            int w = kinds.length >= WINDOWS ? random.nextInt(kinds.length) : k;
            for (int i = 0; i < kinds[w].length; i++) {
                counts[kinds[w][random.nextInt(kinds[w].length)]]++;
            }
            cells += windows.get(w).cells();
            events[b] += kinds[w].length;
            for (int score = 0; score < shares[b].length; score++) {
                shares[b][score] += windows.get(w).scores().get(score).chosen();
            }
        }
        for (int score = 0; score < shares[b].length; score++) {
            shares[b][score] /= cells;
            for (int kind = 0; kind < counts.length; kind++) {
                hits[b][score] += (distinct[kind] >> score & 1) * counts[kind];
            }
        }
    }

    double[] rates(int score) {
        return IntStream.range(0, events.length)
                .mapToDouble(b -> hits[b][score] / (double) events[b])
                .toArray();
    }

    double[] pais(int score) {
        return IntStream.range(0, events.length)
                .mapToDouble(b -> hits[b][score] / (double) events[b] / shares[b][score])
                .toArray();
    }
}
