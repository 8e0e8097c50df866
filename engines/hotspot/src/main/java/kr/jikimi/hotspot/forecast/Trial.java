package kr.jikimi.hotspot.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Events;
import kr.jikimi.hotspot.spi.ForecastTask;

/** One window: the cells studied, the events that came, and how each model fared. */
final class Trial {

    private static final int GROUPS = 10;

    private final ForecastTask task;
    private final BacktestOptions options;
    private final int[] cells;
    private final int[] lots;
    private final int[] eventCells;
    private final int[] counts;
    private final int outside;
    private final int[] mostFirst;
    private final long[] patterns;
    private final List<Window.Score> scores = new ArrayList<>();
    private final List<Calibration> calibrations = new ArrayList<>();

    Trial(ForecastTask task, Events during, BacktestOptions options) {
        this.task = task;
        this.options = options;
        boolean[] study = task.study();
        this.cells = IntStream.range(0, study.length).filter(i -> study[i]).toArray();
        int[] all = IntStream.range(0, during.count())
                .map(i -> task.grid()
                        .index(during.points().x()[i], during.points().y()[i]))
                .toArray();
        this.eventCells =
                Arrays.stream(all).filter(cell -> cell >= 0 && study[cell]).toArray();
        this.outside = all.length - eventCells.length;
        this.counts = new int[study.length];
        for (int cell : eventCells) {
            counts[cell]++;
        }
        this.mostFirst = Arrays.stream(cells)
                .map(cell -> -counts[cell])
                .sorted()
                .map(count -> -count)
                .toArray();
        this.patterns = new long[eventCells.length];
        this.lots = lots(study.length);
    }

    /** A random rank per cell, to take cells of equal risk in. */
    private int[] lots(int all) {
        var random = new SplittableRandom(options.seed() ^ Double.hashCode(task.origin()));
        int[] lots = IntStream.range(0, all).toArray();
        for (int i = all - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = lots[i];
            lots[i] = lots[j];
            lots[j] = kept;
        }
        return lots;
    }

    void judge(String model, double[] risk) {
        int[] ranked = ranked(risk);
        boolean[] chosen = new boolean[counts.length];
        int taken = 0;
        for (double coverage : options.coverages().stream().sorted().toList()) {
            int quota = Math.clamp((long) Math.floor(coverage * cells.length + 1e-9), 1, Math.max(1, cells.length));
            while (taken < Math.min(quota, ranked.length)) {
                chosen[ranked[taken++]] = true;
            }
            scores.add(score(model, coverage, taken, chosen));
        }
        calibrations.add(calibration(model, risk, ranked));
    }

    private int[] ranked(double[] risk) {
        return Arrays.stream(cells)
                .boxed()
                .sorted((a, b) ->
                        risk[a] != risk[b] ? Double.compare(risk[b], risk[a]) : Integer.compare(lots[a], lots[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Window.Score score(String model, double coverage, int taken, boolean[] chosen) {
        long bit = 1L << scores.size();
        int hits = 0;
        for (int i = 0; i < eventCells.length; i++) {
            if (chosen[eventCells[i]]) {
                patterns[i] |= bit;
                hits++;
            }
        }
        int best = Arrays.stream(mostFirst, 0, taken).sum();
        return new Window.Score(model, coverage, taken, hits, best);
    }

    private Calibration calibration(String model, double[] risk, int[] ranked) {
        double total = Arrays.stream(ranked).mapToDouble(cell -> risk[cell]).sum();
        long[] size = new long[GROUPS];
        double[] expected = new double[GROUPS];
        long[] observed = new long[GROUPS];
        double before = 0;
        for (int cell : ranked) {
            int group = total > 0 ? (int) Math.min(GROUPS - 1, Math.floor(before / total * GROUPS)) : 0;
            size[group]++;
            expected[group] += risk[cell];
            observed[group] += counts[cell];
            before += risk[cell];
        }
        var groups = IntStream.range(0, GROUPS)
                .mapToObj(g -> new Calibration.Group(size[g], expected[g], observed[g]))
                .toList();
        return new Calibration(model, total, eventCells.length, groups);
    }

    Window window() {
        return new Window(
                task.origin(),
                task.origin() + options.horizon(),
                task.history().count(),
                cells.length,
                eventCells.length,
                outside,
                scores);
    }

    List<Calibration> calibrations() {
        return calibrations;
    }

    /** For each event, a bit per score that says whether it was hit. */
    long[] patterns() {
        return patterns;
    }
}
