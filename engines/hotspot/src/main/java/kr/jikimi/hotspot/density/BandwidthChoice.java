package kr.jikimi.hotspot.density;

import java.util.Arrays;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Points;

/**
 * A bandwidth chosen by likelihood cross-validation: the h that maximises {@code Σ w_i log f_{-i}(x_i)}, where the density
 * at an event is made without the events at its very place. For events at distinct places this is {@code bw.ppl} of
 * spatstat without edge correction (Loader 1999); coincident events, which drive the plain criterion to zero, cannot
 * deceive it. The search takes {@link #STEPS} bandwidths in equal ratios between the limits, then narrows around the best
 * by golden section to 0.1 %.
 *
 * <p>With more than {@link #JUDGED} events, as many of them, evenly spread over the given order, are judged against all:
 * the choice then rests on a sample, and {@code judged} says so. Fewer than two distinct places are refused.
 * Cost: judged events times events in reach, times some thirty bandwidths.
 *
 * @param bandwidth metres
 * @param logLikelihood the criterion at that bandwidth
 * @param judged events the criterion was taken over
 * @param atLimit whether the best bandwidth lies at an end of the range, so that a better one may lie beyond
 */
public record BandwidthChoice(double bandwidth, double logLikelihood, int judged, boolean atLimit) {

    static final int STEPS = 16;
    static final int JUDGED = 3000;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    public static BandwidthChoice of(Points points, Kernel kernel, double least, double most) {
        points.box();
        int[] judged = sample(points.count());
        double ratio = Math.pow(most / least, 1.0 / (STEPS - 1));
        double[] scores = IntStream.range(0, STEPS)
                .mapToDouble(step -> score(points, kernel, judged, least * Math.pow(ratio, step)))
                .toArray();
        int best = IntStream.range(0, STEPS).reduce(0, (a, b) -> scores[b] > scores[a] ? b : a);
        if (scores[best] == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "Cross-validation needs events at two places within %s m.%nMaybe name a bandwidth."
                            .formatted(most));
        }
        double h = narrow(points, kernel, judged, new double[] {
            least * Math.pow(ratio, Math.max(0, best - 1)), least * Math.pow(ratio, Math.min(STEPS - 1, best + 1))
        });
        boolean atLimit = h < least * 1.002 || h > most / 1.002;
        return new BandwidthChoice(h, score(points, kernel, judged, h), judged.length, atLimit);
    }

    private static int[] sample(int count) {
        int size = Math.min(count, JUDGED);
        return IntStream.range(0, size)
                .map(k -> (int) ((long) k * count / size))
                .toArray();
    }

    private static double score(Points points, Kernel kernel, int[] judged, double h) {
        var chosen = points.select(judged);
        double[] density = new LocalSums(points, kernel, h).at(chosen.x(), chosen.y(), true);
        return IntStream.range(0, judged.length)
                .mapToDouble(i -> chosen.weight(i) == 0 ? 0 : chosen.weight(i) * Math.log(density[i]))
                .sum();
    }

    private static double narrow(Points points, Kernel kernel, int[] judged, double[] range) {
        double low = Math.log(range[0]);
        double high = Math.log(range[1]);
        double[] at = {high - GOLDEN * (high - low), low + GOLDEN * (high - low)};
        double[] score = Arrays.stream(at)
                .map(h -> score(points, kernel, judged, Math.exp(h)))
                .toArray();
        while (high - low > 1e-3) {
            boolean left = score[0] >= score[1];
            low = left ? low : at[0];
            high = left ? at[1] : high;
            double next = left ? high - GOLDEN * (high - low) : low + GOLDEN * (high - low);
            double found = score(points, kernel, judged, Math.exp(next));
            at = left ? new double[] {next, at[0]} : new double[] {at[1], next};
            score = left ? new double[] {found, score[0]} : new double[] {score[1], found};
        }
        return Math.exp((low + high) / 2);
    }
}
