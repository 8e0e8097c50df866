package kr.jikimi.hotspot.clusters;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.GridValues;

/**
 * Does a cell alone hold more events than chance? The companion of {@link GetisOrd}, whose permutations hold the cell fixed
 * and so ask its surroundings only: a single strong cell among quiet ones is never hot there, however many events it has.
 *
 * <p>Were all N events of the n study cells thrown at random, a cell would hold Binomial(N, 1/n) of them:
 * {@code p = P(X >= count)}, one-sided and exact; {@code q} is p after false-discovery control. Crime is uneven everywhere, so
 * many cells of a busy quarter pass too; of use are those that are not hot by Gi* besides.
 *
 * <p>Edge cases: a cell with value NaN is outside the study and stays NaN; one study cell, no events, or counts that are no
 * whole numbers (weights) give NaN throughout. Relative error below 1e-8. Cost: one sort, and one tail sum per count that occurs. Source: the exact
 * binomial test; the figures of {@code scipy.stats.binom.sf(count - 1, N, 1 / n)}.
 *
 * @param many cells with significantly many events at the rate
 */
public record CountTest(double[] p, double[] q, boolean[] many) {

    public static CountTest of(GridValues counts, double rate) {
        double[] all = counts.values();
        int[] cells = IntStream.range(0, all.length)
                .filter(i -> !Double.isNaN(all[i]))
                .toArray();
        double events = IntStream.of(cells).mapToDouble(i -> all[i]).sum();
        boolean whole = IntStream.of(cells).allMatch(i -> all[i] >= 0 && all[i] == Math.rint(all[i]));
        double[] p = new double[all.length];
        Arrays.fill(p, Double.NaN);
        if (whole && cells.length > 1 && events > 0) {
            Map<Double, Double> tails = new HashMap<>();
            for (int i : cells) {
                p[i] = tails.computeIfAbsent(all[i], count -> tail(count, events, 1.0 / cells.length));
            }
        }
        double[] q = FalseDiscovery.adjusted(p);
        boolean[] many = new boolean[all.length];
        for (int i = 0; i < q.length; i++) {
            many[i] = q[i] <= rate;
        }
        return new CountTest(p, q, many);
    }

    /** The chance of so many or more of the trials; the terms from the count upwards, or one less those below it. */
    static double tail(double count, double trials, double chance) {
        if (count <= 0) {
            return 1;
        }
        boolean upwards = count > trials * chance;
        double at = upwards ? count : count - 1;
        double term = Math.exp(logTerm(at, trials, chance));
        double odds = chance / (1 - chance);
        double sum = 0;
        while (term > 0 && at >= 0 && at <= trials && sum + term > sum) {
            sum += term;
            term *= upwards ? (trials - at) / (at + 1) * odds : at / (trials - at + 1) / odds;
            at += upwards ? 1 : -1;
        }
        return Math.clamp(upwards ? sum : 1 - sum, 0, 1);
    }

    private static double logTerm(double count, double trials, double chance) {
        return LogFactorial.of(trials)
                - LogFactorial.of(count)
                - LogFactorial.of(trials - count)
                + count * Math.log(chance)
                + (trials - count) * Math.log1p(-chance);
    }

    public int number() {
        return (int) IntStream.range(0, many.length).filter(i -> many[i]).count();
    }
}
