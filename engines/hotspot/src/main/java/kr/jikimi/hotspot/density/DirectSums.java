package kr.jikimi.hotspot.density;

import java.util.stream.IntStream;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.Points;

/** The slow, obvious twin: every event added to every cell. Cost: events times cells. */
final class DirectSums {

    private DirectSums() {}

    static double[] at(Points points, Grid grid, Kernel kernel, double... bandwidths) {
        double[] sums = new double[grid.cells()];
        IntStream.range(0, sums.length).parallel().forEach(cell -> {
            double x = grid.centreX(cell);
            double y = grid.centreY(cell);
            double sum = 0;
            for (int i = 0; i < points.count(); i++) {
                double dx = points.x()[i] - x;
                double dy = points.y()[i] - y;
                double h = bandwidths[bandwidths.length == 1 ? 0 : i];
                sum += points.weight(i) * kernel.at(dx * dx + dy * dy, h);
            }
            sums[cell] = sum;
        });
        return sums;
    }
}
