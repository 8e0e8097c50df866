package kr.jikimi.hotspot.clusters;

/** The natural logarithm of n!: summed below 32, Stirling's series from there on, whose error is below 1e-13. */
final class LogFactorial {

    private static final double HALF_LOG_TWO_PI = 0.918938533204672742;
    private static final int SUMMED = 32;

    private LogFactorial() {}

    static double of(double n) {
        if (n < SUMMED) {
            double sum = 0;
            for (int k = 2; k <= n; k++) {
                sum += Math.log(k);
            }
            return sum;
        }
        double square = n * n;
        double series = (1.0 / 12 - (1.0 / 360 - 1.0 / (1260 * square)) / square) / n;
        return (n + 0.5) * Math.log(n) - n + HALF_LOG_TWO_PI + series;
    }
}
