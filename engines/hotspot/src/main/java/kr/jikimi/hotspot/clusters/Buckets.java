package kr.jikimi.hotspot.clusters;

import java.util.Arrays;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.Points;

/** The events of each cell of a grid, in their order. */
final class Buckets {

    private static final int[] NONE = {};

    private Buckets() {}

    static int[][] of(Points points, Grid grid) {
        int[] sizes = new int[grid.cells()];
        for (int i = 0; i < points.count(); i++) {
            sizes[grid.index(points.x()[i], points.y()[i])]++;
        }
        int[][] buckets = new int[sizes.length][];
        Arrays.setAll(buckets, cell -> sizes[cell] == 0 ? NONE : new int[sizes[cell]]);
        for (int i = points.count() - 1; i >= 0; i--) {
            int cell = grid.index(points.x()[i], points.y()[i]);
            buckets[cell][--sizes[cell]] = i;
        }
        return buckets;
    }
}
