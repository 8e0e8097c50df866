package kr.jikimi.crowd.internal;

import kr.jikimi.crowd.DensityGrid;

/** The integral of the Gaussian of 0.7 m that density is measured with, cut where the measure cuts it. */
final class Bell {

    private static final double STEP = 0.001;
    private static final double[] BELOW = table();

    private Bell() {}

    /** The part of the Gaussian between two distances from its middle, metres; 1 for all of it. */
    static double between(double from, double to) {
        return below(to) - below(from);
    }

    private static double below(double at) {
        double place = (Math.clamp(at, -DensityCells.REACH, DensityCells.REACH) + DensityCells.REACH) / STEP;
        int left = (int) Math.min(place, BELOW.length - 2.0);
        return BELOW[left] + (place - left) * (BELOW[left + 1] - BELOW[left]);
    }

    private static double[] table() {
        double[] below = new double[(int) Math.round(2 * DensityCells.REACH / STEP) + 1];
        for (int k = 1; k < below.length; k++) {
            double middle = (k - 0.5) * STEP - DensityCells.REACH;
            below[k] = below[k - 1] + Math.exp(-middle * middle / (2 * DensityGrid.SIGMA * DensityGrid.SIGMA));
        }
        double whole = below[below.length - 1];
        for (int k = 0; k < below.length; k++) {
            below[k] /= whole;
        }
        return below;
    }
}
