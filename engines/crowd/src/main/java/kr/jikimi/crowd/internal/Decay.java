package kr.jikimi.crowd.internal;

/**
 * {@code exp(-x)} from a table with linear steps, absolute error below 2e-6 for x from 0 to 16; beyond, 0. Below 0 (people
 * nearer than they stand) it is 1: a push does not grow without bound.
 */
final class Decay {

    private static final int STEPS = 256;
    private static final int END = 16;
    private static final double[] TABLE = new double[STEPS * END + 2];

    static {
        for (int k = 0; k < TABLE.length; k++) {
            TABLE[k] = Math.exp(-(double) k / STEPS);
        }
    }

    private Decay() {}

    static double of(double x) {
        if (x <= 0) {
            return 1;
        }
        if (x >= END) {
            return 0;
        }
        double at = x * STEPS;
        int k = (int) at;
        return TABLE[k] + (at - k) * (TABLE[k + 1] - TABLE[k]);
    }
}
