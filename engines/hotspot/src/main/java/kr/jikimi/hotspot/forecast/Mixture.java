package kr.jikimi.hotspot.forecast;

import java.util.Arrays;
import java.util.List;

/**
 * Weights of components that make past windows most likely: the maximum of {@code Σ n_c log Σ_k w_k p_k(c)}, which is
 * concave in the weights, climbed by the EM steps {@code w_k <- Σ n_c w_k p_k(c) / Σ_j w_j p_j(c) / N}.
 */
final class Mixture {

    private static final int STEPS = 300;
    private static final double NEGLIGIBLE = 2e-3;

    private Mixture() {}

    /** The weights, summing to one; equal weights when no window has events. */
    static double[] weights(List<PastWindow> windows, int components) {
        double[] weights = new double[components];
        Arrays.fill(weights, 1.0 / components);
        double before = Double.NEGATIVE_INFINITY;
        for (int step = 0; step < STEPS; step++) {
            double now = logLikelihood(windows, weights);
            if (now - before < 1e-7 * Math.max(1, Math.abs(now)) && step > 20) {
                break;
            }
            before = now;
            weights = step(windows, weights);
        }
        return pruned(weights);
    }

    private static double[] step(List<PastWindow> windows, double[] weights) {
        double[] next = new double[weights.length];
        double total = 0;
        for (var window : windows) {
            for (int i = 0; i < window.counts().length; i++) {
                double[] said = window.said()[i];
                double sum = dot(weights, said);
                for (int k = 0; k < next.length; k++) {
                    next[k] += window.counts()[i] * weights[k] * said[k] / sum;
                }
                total += window.counts()[i];
            }
        }
        if (total == 0) {
            return weights;
        }
        for (int k = 0; k < next.length; k++) {
            next[k] /= total;
        }
        return next;
    }

    static double logLikelihood(List<PastWindow> windows, double[] weights) {
        double sum = 0;
        for (var window : windows) {
            for (int i = 0; i < window.counts().length; i++) {
                sum += window.counts()[i] * Math.log(dot(weights, window.said()[i]));
            }
        }
        return sum;
    }

    private static double[] pruned(double[] weights) {
        double kept = Arrays.stream(weights).filter(w -> w >= NEGLIGIBLE).sum();
        return Arrays.stream(weights).map(w -> w >= NEGLIGIBLE ? w / kept : 0).toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
