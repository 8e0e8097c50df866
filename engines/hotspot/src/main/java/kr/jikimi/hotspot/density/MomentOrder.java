package kr.jikimi.hotspot.density;

/**
 * How finely cells are split and how many moments each part needs, so that the fast Gaussian density stays within
 * {@link #TOLERANCE} of the peak whatever the points are.
 *
 * <p>Proof. A point at offset (u, v) from the centre of its bin, in bandwidths, is seen from a target at (X, Y) as
 * {@code exp(-((X-u)²+(Y-v)²)/2) = Σ u^a v^b He_a(X) He_b(Y) exp(-(X²+Y²)/2) / (a! b!)}. We keep the terms with
 * {@code a + b < order}. By Cramér's inequality {@code |He_n(x)| exp(-x²/4) <= 1.0865 sqrt(n!)} what is left out is at most
 * {@code ε exp(-d²/4)} with {@code ε = 1.0865² Σ_{a+b>=order} t^(a+b) / sqrt(a! b!)}, where t is half the side of a bin in
 * bandwidths. A Gaussian average of the true density over the lattice of cells around the target is at least
 * {@code λ Σ exp(-d²/4)} over the same points, with {@code λ = (r/2)}, r the ripple below; and an average never exceeds
 * the peak over that lattice. So the error is at most {@code ε / λ} of the peak. Source of the expansion: Greengard and
 * Strain (1991), The fast Gauss transform, SIAM J. Sci. Stat. Comput. 12.
 *
 * @param split parts of a cell side, odd so that a cell centre is a bin centre
 * @param order terms with total degree below this are kept
 * @param ratio bandwidth over the side of a bin
 */
record MomentOrder(int split, int order, double ratio) {

    /** Share of the peak that truncation may cost; rounding and the cut tail are far below it. */
    static final double TOLERANCE = 4e-7;

    /** Below this ratio of bandwidth to cell the lattice argument fails and the local sum is cheap anyway. */
    static final double SMALLEST_RATIO = 0.4;

    /** Targets farther than this many bandwidths on either axis are not reached: at most 4e-8 of the peak, all together. */
    static final double TAIL = 6.5;

    private static final int MOST = 9;
    private static final double CRAMER = 1.0865 * 1.0865;

    static MomentOrder of(double bandwidthToCell) {
        for (int split = 1; ; split += 2) {
            double ratio = bandwidthToCell * split;
            for (int order = 2; order <= MOST; order++) {
                if (bound(bandwidthToCell, ratio, order) <= TOLERANCE) {
                    return new MomentOrder(split, order, ratio);
                }
            }
        }
    }

    /** The largest error in shares of the peak. */
    static double bound(double bandwidthToCell, double ratio, int order) {
        double t = 1 / (2 * ratio);
        double left = 0;
        for (int degree = order; degree < order + 60; degree++) {
            left += Math.pow(t, degree) * shell(degree);
        }
        return CRAMER * left * 2 / ripple(bandwidthToCell);
    }

    private static double shell(int degree) {
        double sum = 0;
        for (int a = 0; a <= degree; a++) {
            sum += Math.exp(-(logFactorial(a) + logFactorial(degree - a)) / 2);
        }
        return sum;
    }

    /** The least value, over targets, of the lattice average of a Gaussian against its integral, for both axes. */
    private static double ripple(double ratio) {
        double wave = Math.exp(-Math.PI * Math.PI * ratio * ratio);
        double one = (1 - 2.01 * wave) / (1 + 2.01 * wave * wave);
        return one * one;
    }

    private static double logFactorial(int n) {
        double sum = 0;
        for (int i = 2; i <= n; i++) {
            sum += Math.log(i);
        }
        return sum;
    }

    /** Moments of one bin. */
    int moments() {
        return order * (order + 1) / 2;
    }

    /** Bins between a target and the farthest bin that matters. */
    int reach() {
        return (int) Math.ceil(TAIL * ratio + 0.5);
    }

    /** {@code He_a(x) exp(-x²/2) / a!} at every distance in bins from -reach to reach, one row per degree a. */
    double[][] profiles() {
        double[][] profiles = new double[order][2 * reach() + 1];
        for (int d = 0; d < profiles[0].length; d++) {
            double x = (d - reach()) / ratio;
            double before = 0;
            double now = Math.exp(-x * x / 2);
            for (int a = 0; a < order; a++) {
                profiles[a][d] = now;
                double next = (x * now - before) / (a + 1);
                before = now;
                now = next;
            }
        }
        return profiles;
    }
}
