package kr.jikimi.hotspot.clusters;

/** The standard normal distribution. */
public final class Normal {

    private static final double[] NUMERATOR = {
        220.2068679123761,
        221.2135961699311,
        112.0792914978709,
        33.91286607838300,
        6.373962203531650,
        0.7003830644436881,
        0.03526249659989109
    };
    private static final double[] DENOMINATOR = {
        440.4137358247522,
        793.8265125199484,
        637.3336333788311,
        296.5642487796737,
        86.78073220294608,
        16.06417757920695,
        1.755667163182642,
        0.08838834764831844
    };

    private Normal() {}

    /**
     * The chance of a value farther from zero than z on either side; NaN for NaN. Relative error below 1e-13 up to |z| = 7
     * and below 1e-6 beyond. Source: Hart (1968) in the double-precision form of West (2005), Wilmott Magazine.
     */
    public static double twoSided(double z) {
        double x = Math.abs(z);
        if (Double.isNaN(z) || x > 37) {
            return Double.isNaN(z) ? Double.NaN : 0;
        }
        double bell = Math.exp(-x * x / 2);
        if (x < 7.07106781186547) {
            return 2 * bell * polynomial(NUMERATOR, x) / polynomial(DENOMINATOR, x);
        }
        double fraction = x + 0.65;
        for (int k = 4; k > 0; k--) {
            fraction = x + k / fraction;
        }
        return 2 * bell / fraction / 2.506628274631;
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (int k = coefficients.length - 1; k >= 0; k--) {
            sum = sum * x + coefficients[k];
        }
        return sum;
    }
}
