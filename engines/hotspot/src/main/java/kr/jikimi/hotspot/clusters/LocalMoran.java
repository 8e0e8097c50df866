package kr.jikimi.hotspot.clusters;

import java.util.Arrays;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.GridValues;

/**
 * Local Moran: is a cell like its neighbours? {@code I_i = (x_i - x̄) / m₂ · mean over neighbours of (x_j - x̄)}, with
 * {@code m₂ = Σ (x - x̄)² / n}; weights are row-standardised and the cell itself is no neighbour.
 *
 * <p>{@code p} is two-sided, by conditional permutation of the neighbours; {@code q} is p after false-discovery control.
 *
 * <p>Edge cases and cost as for {@link GetisOrd}; a cell without neighbours has I = 0 and p = 1. Sources: Anselin (1995),
 * Geographical Analysis 27; the same figure as {@code spdep::localmoran} with style "W".
 *
 * @param group where a cell is significant: high among high, low among low, or an outlier; NONE elsewhere
 */
public record LocalMoran(
        GridValues counts, ClusterOptions options, double[] index, double[] p, double[] q, Group[] group) {

    /** The four quadrants of the Moran scatter plot, where significant. */
    public enum Group {
        NONE,
        HIGH_HIGH,
        LOW_LOW,
        HIGH_LOW,
        LOW_HIGH
    }

    public static LocalMoran of(GridValues counts, ClusterOptions options) {
        var study = StudyCells.of(counts, new Neighbours(counts, options.distance()));
        double[] index = new double[study.count()];
        double[] p = new double[study.count()];
        Arrays.fill(index, Double.NaN);
        Arrays.fill(p, Double.NaN);
        if (study.varies()) {
            var draws = new Draws(study, options.permutations(), options.seed());
            IntStream.range(0, study.count()).parallel().forEach(i -> {
                index[i] = (study.values()[i] - study.mean()) / study.variance() * lag(study, i);
                p[i] = draws.tail(i, study.neighbours()[i], study.sums()[i]).twoSided();
            });
        }
        double[] q = FalseDiscovery.adjusted(p);
        int all = counts.grid().cells();
        return new LocalMoran(
                counts,
                options,
                study.overGrid(index, all),
                study.overGrid(p, all),
                study.overGrid(q, all),
                groups(study, q, options.rate(), all));
    }

    private static double lag(StudyCells study, int i) {
        int k = study.neighbours()[i];
        return k == 0 ? 0 : study.sums()[i] / k - study.mean();
    }

    private static Group[] groups(StudyCells study, double[] q, double rate, int all) {
        var groups = new Group[all];
        Arrays.fill(groups, Group.NONE);
        for (int i = 0; i < q.length; i++) {
            if (q[i] <= rate) {
                boolean high = study.values()[i] > study.mean();
                boolean among = lag(study, i) > 0;
                groups[study.cells()[i]] =
                        high ? (among ? Group.HIGH_HIGH : Group.HIGH_LOW) : (among ? Group.LOW_HIGH : Group.LOW_LOW);
            }
        }
        return groups;
    }
}
