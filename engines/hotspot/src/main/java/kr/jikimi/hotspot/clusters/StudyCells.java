package kr.jikimi.hotspot.clusters;

import java.util.Arrays;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.GridValues;

/** The study cells, their values, and what of their neighbours every statistic needs: how many, and their sum. */
record StudyCells(int[] cells, double[] values, int[] neighbours, double[] sums, double mean, double variance) {

    static StudyCells of(GridValues counts, Neighbours neighbours) {
        double[] all = counts.values();
        int[] cells = IntStream.range(0, all.length)
                .filter(i -> !Double.isNaN(all[i]))
                .toArray();
        double[] values = IntStream.of(cells).mapToDouble(i -> all[i]).toArray();
        int[] number = new int[cells.length];
        double[] sums = new double[cells.length];
        int most = neighbours.most();
        IntStream.range(0, (cells.length + 1023) / 1024).parallel().forEach(chunk -> {
            int[] buffer = new int[most];
            for (int i = chunk * 1024; i < Math.min(cells.length, (chunk + 1) * 1024); i++) {
                number[i] = neighbours.list(cells[i], buffer);
                for (int k = 0; k < number[i]; k++) {
                    sums[i] += all[buffer[k]];
                }
            }
        });
        double mean = IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .average()
                .orElse(Double.NaN);
        double variance = IntStream.range(0, values.length)
                .mapToDouble(i -> (values[i] - mean) * (values[i] - mean))
                .average()
                .orElse(Double.NaN);
        return new StudyCells(cells, values, number, sums, mean, variance);
    }

    int count() {
        return cells.length;
    }

    /** Whether the values differ at all; without that no cell stands out and every statistic is NaN. */
    boolean varies() {
        return cells.length > 2 && variance > 1e-300;
    }

    /** Spreads one number per study cell over the grid, NaN elsewhere. */
    double[] overGrid(double[] perCell, int gridCells) {
        double[] spread = new double[gridCells];
        Arrays.fill(spread, Double.NaN);
        for (int i = 0; i < cells.length; i++) {
            spread[cells[i]] = perCell[i];
        }
        return spread;
    }
}
