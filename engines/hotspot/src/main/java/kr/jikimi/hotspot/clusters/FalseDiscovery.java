package kr.jikimi.hotspot.clusters;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The false discovery rate: of the cells called significant at {@code q <= 0.05}, at most one in twenty is expected to be
 * chance. {@code q_(i) = min over j >= i of p_(j) m / j}; NaN stays NaN and is not counted. Source: Benjamini and Hochberg
 * (1995), J. R. Statist. Soc. B 57; equals {@code p.adjust(p, "BH")} of R. Cost: one sort.
 */
public final class FalseDiscovery {

    private FalseDiscovery() {}

    /** The smallest rate at which each test would be called significant. */
    public static double[] adjusted(double[] p) {
        int[] order = IntStream.range(0, p.length)
                .filter(i -> !Double.isNaN(p[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] q = p.clone();
        double least = 1;
        for (int rank = order.length; rank > 0; rank--) {
            least = Math.min(least, p[order[rank - 1]] * order.length / rank);
            q[order[rank - 1]] = least;
        }
        return q;
    }
}
