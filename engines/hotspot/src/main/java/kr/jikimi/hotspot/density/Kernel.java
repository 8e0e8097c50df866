package kr.jikimi.hotspot.density;

/** The shape that spreads one event over its surroundings; both have volume one. */
public enum Kernel {
    /** {@code exp(-d²/2h²) / (2πh²)}; the bandwidth h is the standard deviation. */
    GAUSSIAN,
    /** {@code 3/(πh²) (1-d²/h²)²} within d &lt; h; the bandwidth h is the radius. */
    QUARTIC;

    /** The kernel at a squared distance. */
    double at(double squared, double bandwidth) {
        double q = squared / (bandwidth * bandwidth);
        double unit = Math.PI * bandwidth * bandwidth;
        return switch (this) {
            case GAUSSIAN -> Math.exp(-q / 2) / (2 * unit);
            case QUARTIC -> q < 1 ? 3 * (1 - q) * (1 - q) / unit : 0;
        };
    }

    /** Beyond so many bandwidths the kernel is zero, or below 3e-18 of its height. */
    double reach() {
        return this == GAUSSIAN ? 9 : 1;
    }
}
