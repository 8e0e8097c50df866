package kr.jikimi.hotspot.trends;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Events;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.GridValues;
import kr.jikimi.hotspot.clusters.ClusterOptions;
import kr.jikimi.hotspot.clusters.CountTest;
import kr.jikimi.hotspot.clusters.GetisOrd;

/**
 * Emerging, persistent, sporadic, diminishing: each period gets its own Gi* (significant after false-discovery control),
 * and the rules of {@link Course} are asked cell by cell. A rise or fall is a Mann-Kendall test at 5 % on the cell's z-scores.
 *
 * <p>Edge cases: fewer than four periods are refused, because a course needs one; a period without events has no hot cell.
 * Cost: one Gi* per period. Sources: the space-time mining of Harris et al. (2017), GeoJournal 82, reduced to four words
 * with written rules; the words are those of {@code sfhotspot::hotspot_classify}.
 *
 * <p>Gi* asks a cell's surroundings and passes by a single strong cell among quiet ones; {@code alone} names the course of
 * such cells by the same rules, a period counting when the cell held significantly many events by {@link CountTest} and was
 * not hot.
 *
 * @param course one per cell
 * @param hotPeriods in how many periods each cell was hot
 * @param trend Mann-Kendall z of each cell's scores; NaN outside the study
 * @param alone the course of cells that are never hot and yet held many events by themselves; NONE for all others
 * @param alonePeriods in how many periods each cell held many events without being hot
 */
public record Courses(
        Grid grid,
        List<double[]> scores,
        List<boolean[]> hot,
        Course[] course,
        int[] hotPeriods,
        double[] trend,
        Course[] alone,
        int[] alonePeriods) {

    private static final double LEVEL = 0.05;

    /**
     * @param study which cells are studied
     * @param starts the start of each period and the end of the last one, ascending
     */
    public static Courses of(Events events, Grid grid, boolean[] study, double[] starts, ClusterOptions options) {
        if (starts.length < 5) {
            throw new IllegalArgumentException("There are %d periods, expected four or more.%nMaybe shorten the period."
                    .formatted(starts.length - 1));
        }
        var counts = IntStream.range(0, starts.length - 1)
                .mapToObj(k -> counts(events.between(starts[k], starts[k + 1]), grid, study))
                .toList();
        var found = IntStream.range(0, counts.size())
                .mapToObj(k -> GetisOrd.of(counts.get(k), options.withSeed(options.seed() + k)))
                .toList();
        return classify(
                grid,
                study,
                found.stream().map(GetisOrd::z).toList(),
                found.stream().map(GetisOrd::hot).toList(),
                alone(counts, found, options.rate()));
    }

    /** Cells with significantly many events that are not hot, period by period. */
    private static List<boolean[]> alone(List<GridValues> counts, List<GetisOrd> found, double rate) {
        return IntStream.range(0, counts.size())
                .mapToObj(k -> {
                    boolean[] many = CountTest.of(counts.get(k), rate).many();
                    for (int i = 0; i < many.length; i++) {
                        many[i] &= !found.get(k).hot()[i];
                    }
                    return many;
                })
                .toList();
    }

    private static GridValues counts(Events events, Grid grid, boolean[] study) {
        double[] counts = grid.count(events.points());
        for (int i = 0; i < counts.length; i++) {
            counts[i] = study[i] ? counts[i] : Double.NaN;
        }
        return new GridValues(grid, counts);
    }

    /** The rules alone, for scores and hot cells made elsewhere; one array per period. */
    private static Courses classify(
            Grid grid, boolean[] study, List<double[]> scores, List<boolean[]> hot, List<boolean[]> many) {
        int cells = grid.cells();
        var found = new Courses(
                grid, scores, hot, none(cells), new int[cells], new double[cells], none(cells), new int[cells]);
        Arrays.fill(found.trend, Double.NaN);
        for (int cell = 0; cell < cells; cell++) {
            if (study[cell]) {
                found.classify(cell, many);
            }
        }
        return found;
    }

    private static Course[] none(int cells) {
        var none = new Course[cells];
        Arrays.fill(none, Course.NONE);
        return none;
    }

    private void classify(int cell, List<boolean[]> many) {
        var test = MannKendall.of(scores.stream()
                .mapToDouble(z -> Double.isNaN(z[cell]) ? 0 : z[cell])
                .toArray());
        int direction = test.p() < LEVEL ? (int) Math.signum(test.z()) : 0;
        trend[cell] = test.z();
        boolean[] hotSeries = series(hot, cell);
        boolean[] manySeries = series(many, cell);
        hotPeriods[cell] = number(hotSeries);
        alonePeriods[cell] = number(manySeries);
        course[cell] = course(hotSeries, hotPeriods[cell], direction);
        if (course[cell] == Course.NONE) {
            alone[cell] = course(manySeries, alonePeriods[cell], direction);
        }
    }

    private static int number(boolean[] series) {
        return (int) IntStream.range(0, series.length).filter(k -> series[k]).count();
    }

    private static boolean[] series(List<boolean[]> hot, int cell) {
        boolean[] series = new boolean[hot.size()];
        for (int k = 0; k < series.length; k++) {
            series[k] = hot.get(k)[cell];
        }
        return series;
    }

    /** @param direction 1 for a significant rise, -1 for a significant fall */
    static Course course(boolean[] hot, int hotPeriods, int direction) {
        int recent = hot.length - Math.max(1, hot.length / 4);
        int late = (int) IntStream.range(recent, hot.length).filter(k -> hot[k]).count();
        int early = hotPeriods - late;
        if (hotPeriods == 0) {
            return Course.NONE;
        }
        if (direction < 0 || (late == 0 && early * 2 >= recent)) {
            return Course.DIMINISHING;
        }
        if (hotPeriods * 4 >= hot.length * 3) {
            return Course.PERSISTENT;
        }
        return early == 0 || (direction > 0 && late > 0) ? Course.EMERGING : Course.SPORADIC;
    }
}
