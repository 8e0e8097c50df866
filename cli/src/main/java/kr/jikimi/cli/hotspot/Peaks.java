package kr.jikimi.cli.hotspot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Grid;

/** The highest cells that keep a distance from each other, so that one hot spot is named once. */
final class Peaks {

    private static final int CANDIDATES = 20_000;

    private Peaks() {}

    static List<Integer> of(Grid grid, double[] values, double apart, int most) {
        var order = IntStream.range(0, values.length)
                .filter(i -> values[i] > 0 && isTop(grid, values, i))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -values[i]))
                .limit(CANDIDATES)
                .toList();
        var peaks = new ArrayList<Integer>();
        for (int cell : order) {
            if (peaks.size() < most && peaks.stream().noneMatch(peak -> distance(grid, peak, cell) < apart)) {
                peaks.add(cell);
            }
        }
        return peaks;
    }

    /** Whether none of the eight cells around is higher. */
    private static boolean isTop(Grid grid, double[] values, int cell) {
        int column = cell % grid.columns();
        int row = cell / grid.columns();
        for (int r = Math.max(0, row - 1); r <= Math.min(grid.rows() - 1, row + 1); r++) {
            for (int c = Math.max(0, column - 1); c <= Math.min(grid.columns() - 1, column + 1); c++) {
                if (values[r * grid.columns() + c] > values[cell]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double distance(Grid grid, int a, int b) {
        return Math.hypot(grid.centreX(a) - grid.centreX(b), grid.centreY(a) - grid.centreY(b));
    }
}
