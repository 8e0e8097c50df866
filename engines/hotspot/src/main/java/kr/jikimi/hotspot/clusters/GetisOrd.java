package kr.jikimi.hotspot.clusters;

import java.util.Arrays;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.GridValues;

/**
 * Getis-Ord Gi*: is the sum of a cell and its neighbours more, or less, than chance would give?
 * {@code z_i = (Σ_j x_j - W x̄) / (s sqrt((n W - W²) / (n - 1)))} over the W cells within the distance, the cell itself
 * included, with mean and standard deviation over the n study cells.
 *
 * <p>{@code p} is two-sided and comes from conditional permutation ({@link ClusterOptions#permutations}), because counts of
 * crime are far from normal; {@code q} is p after false-discovery control. {@code pNormal} is what a table of the normal
 * distribution gives, for comparison with other programs.
 *
 * <p>Edge cases: a cell with value NaN is outside the study and stays NaN; fewer than three cells, or the same value
 * everywhere, give NaN throughout. A cell without neighbours is compared with nothing: z is its own, p is 1. Cost: cells
 * times neighbours, plus one sort of the permutations per number of neighbours. Sources: Ord and Getis (1995),
 * Geographical Analysis 27; the same figure as {@code spdep::localG} with {@code include.self}.
 *
 * @param hot cells significantly above chance at the rate of the options
 * @param cold cells significantly below chance
 */
public record GetisOrd(
        GridValues counts,
        ClusterOptions options,
        double[] z,
        double[] p,
        double[] q,
        double[] pNormal,
        boolean[] hot,
        boolean[] cold) {

    public static GetisOrd of(GridValues counts, ClusterOptions options) {
        var study = StudyCells.of(counts, new Neighbours(counts, options.distance()));
        int n = study.count();
        double[] z = new double[n];
        double[] p = new double[n];
        Arrays.fill(z, Double.NaN);
        Arrays.fill(p, Double.NaN);
        if (study.varies()) {
            var draws = new Draws(study, options.permutations(), options.seed());
            IntStream.range(0, n).parallel().forEach(i -> {
                z[i] = score(study, i);
                p[i] = draws.tail(i, study.neighbours()[i], study.sums()[i]).twoSided();
            });
        }
        return result(counts, options, study, z, p);
    }

    private static double score(StudyCells study, int i) {
        double n = study.count();
        double w = study.neighbours()[i] + 1;
        double spread = Math.sqrt(study.variance() * (n * w - w * w) / (n - 1));
        return (study.sums()[i] + study.values()[i] - w * study.mean()) / spread;
    }

    private static GetisOrd result(
            GridValues counts, ClusterOptions options, StudyCells study, double[] z, double[] p) {
        int all = counts.grid().cells();
        double[] q = FalseDiscovery.adjusted(p);
        double[] normal = Arrays.stream(z).map(Normal::twoSided).toArray();
        boolean[] hot = new boolean[all];
        boolean[] cold = new boolean[all];
        for (int i = 0; i < z.length; i++) {
            hot[study.cells()[i]] = q[i] <= options.rate() && z[i] > 0;
            cold[study.cells()[i]] = q[i] <= options.rate() && z[i] < 0;
        }
        return new GetisOrd(
                counts,
                options,
                study.overGrid(z, all),
                study.overGrid(p, all),
                study.overGrid(q, all),
                study.overGrid(normal, all),
                hot,
                cold);
    }

    public int hotCells() {
        return count(hot);
    }

    public int coldCells() {
        return count(cold);
    }

    private static int count(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }
}
