package kr.jikimi.hotspot.density;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.Points;
import kr.jikimi.hotspot.spi.Progress;

/** The slow, obvious twin: every event added to every cell. Cost: events times cells. */
final class DirectSums {

    private static final int STEPS = 1000;

    private DirectSums() {}

    static double[] at(Points points, Grid grid, Kernel kernel, double[] bandwidths, Progress progress) {
        double[] sums = new double[grid.cells()];
        var done = new AtomicInteger();
        int step = Math.max(1, sums.length / STEPS);
        IntStream.range(0, sums.length).parallel().forEach(cell -> {
            sums[cell] = at(grid.centreX(cell), grid.centreY(cell), points, kernel, bandwidths);
            int cells = done.incrementAndGet();
            if (cells % step == 0) {
                progress.at(cells / (double) sums.length);
            }
        });
        return sums;
    }

    private static double at(double x, double y, Points points, Kernel kernel, double[] bandwidths) {
        double sum = 0;
        for (int i = 0; i < points.count(); i++) {
            double dx = points.x()[i] - x;
            double dy = points.y()[i] - y;
            double h = bandwidths[bandwidths.length == 1 ? 0 : i];
            sum += points.weight(i) * kernel.at(dx * dx + dy * dy, h);
        }
        return sum;
    }
}
