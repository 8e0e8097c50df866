package kr.jikimi.crowd.internal;

import java.util.Arrays;
import kr.jikimi.crowd.DensityGrid;
import kr.jikimi.crowd.LevelOfService;
import kr.jikimi.crowd.Peak;

/** Samples density and crowd pressure on the grid; see {@link DensityGrid}. Allocates nothing per sample. */
final class DensityMeter {

    private static final double TWICE_VARIANCE = 2 * DensityGrid.SIGMA * DensityGrid.SIGMA;
    private static final double NORM = 1 / (Math.PI * TWICE_VARIANCE);
    private static final double REACH = DensityCells.REACH;
    /** As many centres of cells as may lie within reach of a person, in a row. */
    private static final int WIDTH = 6;

    private final Raster cells;
    private final boolean[] walkable;
    private final float[] share;
    private final double interval;
    private final float[] density;
    private final float[] sumX;
    private final float[] sumY;
    private final float[] sumSquares;
    private final double[] mean;
    private final float[] max;
    private final int[][] above = new int[3][];
    private final float[] maxPressure;
    private final double[] weightX = new double[WIDTH];
    private final double[] weightY = new double[WIDTH];
    final double[] personSeconds = new double[LevelOfService.values().length];
    private final long[] cellSamples = new long[3];
    Peak peak = Peak.none();
    Peak peakPressure = Peak.none();
    private int samples;

    DensityMeter(DensityCells grid, double interval) {
        this.cells = grid.cells;
        this.walkable = grid.walkable;
        this.share = grid.share;
        this.interval = interval;
        int count = cells.cells();
        this.density = new float[count];
        this.sumX = new float[count];
        this.sumY = new float[count];
        this.sumSquares = new float[count];
        this.mean = new double[count];
        this.max = new float[count];
        this.maxPressure = new float[count];
        Arrays.setAll(above, k -> new int[count]);
    }

    /** Density of the cell of a point, as last sampled. */
    double densityAt(double x, double y) {
        return density[cells.index(x, y)];
    }

    void sample(People people, Displacements moved, double seconds) {
        Arrays.fill(density, 0);
        Arrays.fill(sumX, 0);
        Arrays.fill(sumY, 0);
        Arrays.fill(sumSquares, 0);
        for (int k = 0; k < people.insideCount; k++) {
            int person = people.inside[k];
            spread(people.x[person], people.y[person], moved.velocityX(person), moved.velocityY(person));
        }
        samples++;
        for (int cell = 0; cell < density.length; cell++) {
            if (density[cell] > 0) {
                double sum = density[cell];
                density[cell] /= share[cell];
                if (walkable[cell]) {
                    note(cell, sum, seconds);
                }
            }
        }
        for (int k = 0; k < people.insideCount; k++) {
            int person = people.inside[k];
            double there = density[cells.index(people.x[person], people.y[person])];
            personSeconds[LevelOfService.of(there).ordinal()] += interval;
        }
    }

    private void spread(double x, double y, double vx, double vy) {
        int left = (int) Math.ceil((x - REACH - cells.x()) / DensityGrid.CELL - 0.5);
        int low = (int) Math.ceil((y - REACH - cells.y()) / DensityGrid.CELL - 0.5);
        for (int k = 0; k < WIDTH; k++) {
            weightX[k] = weight(cells.x() + left + k + 0.5 - x);
            weightY[k] = weight(cells.y() + low + k + 0.5 - y);
        }
        double square = vx * vx + vy * vy;
        for (int j = Math.max(0, -low); j < WIDTH && low + j < cells.rows(); j++) {
            int base = (low + j) * cells.columns() + left;
            double row = NORM * weightY[j];
            for (int i = Math.max(0, -left); i < WIDTH && left + i < cells.columns(); i++) {
                double weight = row * weightX[i];
                density[base + i] += (float) weight;
                sumX[base + i] += (float) (weight * vx);
                sumY[base + i] += (float) (weight * vy);
                sumSquares[base + i] += (float) (weight * square);
            }
        }
    }

    private static double weight(double away) {
        return Math.abs(away) > REACH ? 0 : Math.exp(-away * away / TWICE_VARIANCE);
    }

    private void note(int cell, double sum, double seconds) {
        float value = density[cell];
        mean[cell] += value;
        max[cell] = Math.max(max[cell], value);
        for (int k = 0; k < 3; k++) {
            if (value > 4 + k) {
                above[k][cell]++;
                cellSamples[k]++;
            }
        }
        if (value > peak.value()) {
            peak = new Peak(value, cells.centreX(cell), cells.centreY(cell), seconds);
        }
        double vx = sumX[cell] / sum;
        double vy = sumY[cell] / sum;
        float pressure = Math.max(0, (float) (value * (sumSquares[cell] / sum - vx * vx - vy * vy)));
        maxPressure[cell] = Math.max(maxPressure[cell], pressure);
        if (pressure > peakPressure.value()) {
            peakPressure = new Peak(pressure, cells.centreX(cell), cells.centreY(cell), seconds);
        }
    }

    /** Cell-seconds above 4, 5 or 6 persons per square metre. */
    double secondsAbove(int threshold) {
        return cellSamples[threshold - 4] * interval;
    }

    DensityGrid grid() {
        float[] means = new float[mean.length];
        for (int cell = 0; cell < means.length; cell++) {
            means[cell] = (float) (mean[cell] / Math.max(1, samples));
        }
        return new DensityGrid(
                cells.x(),
                cells.y(),
                cells.columns(),
                cells.rows(),
                walkable,
                means,
                max,
                seconds(above[0]),
                seconds(above[1]),
                seconds(above[2]),
                maxPressure);
    }

    private float[] seconds(int[] counts) {
        float[] seconds = new float[counts.length];
        for (int cell = 0; cell < seconds.length; cell++) {
            seconds[cell] = (float) (counts[cell] * interval);
        }
        return seconds;
    }
}
