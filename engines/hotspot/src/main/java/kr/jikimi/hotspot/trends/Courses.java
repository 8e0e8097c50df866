package kr.jikimi.hotspot.trends;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Events;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.GridValues;
import kr.jikimi.hotspot.clusters.ClusterOptions;
import kr.jikimi.hotspot.clusters.GetisOrd;

/**
 * Emerging, persistent, sporadic, diminishing: each period gets its own Gi* (significant after false-discovery control),
 * and the rules of {@link Course} are asked cell by cell. A rise or fall is a Mann-Kendall test at 5 % on the cell's z-scores.
 *
 * <p>Edge cases: fewer than four periods are refused, because a course needs one; a period without events has no hot cell.
 * Cost: one Gi* per period. Sources: the space-time mining of Harris et al. (2017), GeoJournal 82, reduced to four words
 * with written rules; the words are those of {@code sfhotspot::hotspot_classify}.
 *
 * @param course one per cell
 * @param hotPeriods in how many periods each cell was hot
 * @param trend Mann-Kendall z of each cell's scores; NaN outside the study
 */
public record Courses(
        Grid grid, List<double[]> scores, List<boolean[]> hot, Course[] course, int[] hotPeriods, double[] trend) {

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
        var found = IntStream.range(0, starts.length - 1)
                .mapToObj(k -> GetisOrd.of(
                        counts(events.between(starts[k], starts[k + 1]), grid, study),
                        options.withSeed(options.seed() + k)))
                .toList();
        return classify(
                grid,
                study,
                found.stream().map(GetisOrd::z).toList(),
                found.stream().map(GetisOrd::hot).toList());
    }

    private static GridValues counts(Events events, Grid grid, boolean[] study) {
        double[] counts = grid.count(events.points());
        for (int i = 0; i < counts.length; i++) {
            counts[i] = study[i] ? counts[i] : Double.NaN;
        }
        return new GridValues(grid, counts);
    }

    /** The rules alone, for scores and hot cells made elsewhere; one array per period. */
    static Courses classify(Grid grid, boolean[] study, List<double[]> scores, List<boolean[]> hot) {
        var course = new Course[grid.cells()];
        int[] hotPeriods = new int[grid.cells()];
        double[] trend = new double[grid.cells()];
        Arrays.fill(course, Course.NONE);
        Arrays.fill(trend, Double.NaN);
        for (int cell = 0; cell < grid.cells(); cell++) {
            if (study[cell]) {
                int at = cell;
                var test = MannKendall.of(scores.stream()
                        .mapToDouble(z -> Double.isNaN(z[at]) ? 0 : z[at])
                        .toArray());
                boolean[] series = series(hot, cell);
                trend[cell] = test.z();
                hotPeriods[cell] = (int)
                        IntStream.range(0, series.length).filter(k -> series[k]).count();
                course[cell] = course(series, hotPeriods[cell], test.p() < LEVEL ? (int) Math.signum(test.z()) : 0);
            }
        }
        return new Courses(grid, scores, hot, course, hotPeriods, trend);
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
