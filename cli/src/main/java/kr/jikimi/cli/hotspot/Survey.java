package kr.jikimi.cli.hotspot;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.geo.Projection;
import kr.jikimi.formats.points.Findings;
import kr.jikimi.formats.points.Oddity;
import kr.jikimi.formats.points.PointRows;
import kr.jikimi.formats.raster.Lattice;
import kr.jikimi.hotspot.Area;
import kr.jikimi.hotspot.Box;
import kr.jikimi.hotspot.Events;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.Points;
import org.jspecify.annotations.Nullable;

/**
 * Events in the working projection, with what was odd about their rows.
 *
 * @param rows metres of the working projection
 * @param given the same rows in the coordinates of the file, for messages
 * @param area null when none was given
 */
record Survey(
        Projection working,
        PointRows rows,
        PointRows given,
        @Nullable StudyArea area,
        Findings findings) {

    Points points() {
        return new Points(rows.x(), rows.y(), rows.weight());
    }

    Events events() {
        return new Events(points(), rows.days());
    }

    @Nullable
    Area study() {
        return area == null ? null : area.area();
    }

    List<double[]> outlines() {
        return area == null ? List.of() : area.outlines();
    }

    /** The grid over the box of the area, else of the points padded by some metres. */
    Grid grid(double cell, double padding) {
        if (area != null) {
            return Grid.over(area.area().box(), cell);
        }
        var box = points().box().padded(padding);
        if (Grid.tooLarge(box, cell) && !box.isEmpty()) {
            throw Outliers.refusal(rows, given, cell, padding);
        }
        return Grid.covering(box, cell);
    }

    /** The cells studied: those whose centre lies in the area, else all of the grid. */
    boolean[] studyCells(Grid grid) {
        if (area != null) {
            return area.area().covers(grid);
        }
        boolean[] all = new boolean[grid.cells()];
        Arrays.fill(all, true);
        return all;
    }

    /** Names the events that lie outside the polygon, and leaves them out unless they are used all the same. */
    Survey withoutThoseOutside(boolean used) {
        if (area == null) {
            return this;
        }
        var inside = area;
        var oddity = used ? Oddity.OUTSIDE_BUT_NEAR : Oddity.OUTSIDE;
        return keeping(i -> inside.contains(rows.x()[i], rows.y()[i]), oddity, used);
    }

    /** Names the events that lie in no studied cell, and leaves them out. */
    Survey within(Grid grid, boolean[] study) {
        return keeping(
                i -> {
                    int cell = grid.index(rows.x()[i], rows.y()[i]);
                    return cell >= 0 && study[cell];
                },
                Oddity.OUTSIDE_CELLS,
                false);
    }

    private Survey keeping(IntPredicate inside, Oddity oddity, boolean used) {
        boolean[] in = new boolean[rows.count()];
        for (int i = 0; i < in.length; i++) {
            in[i] = inside.test(i);
            if (!in[i]) {
                findings.add(oddity, rows.row()[i], given.text(i));
            }
        }
        int[] kept = IntStream.range(0, in.length)
                .filter(i -> in[i] || used && hasPlace(i))
                .toArray();
        if (kept.length == 0 && rows.count() > 0) {
            throw new BadInput(
                    "the study area",
                    "none of %s in it".formatted(Many.of(rows.count(), "event")),
                    "an area with events",
                    "check --area, and the coordinate system with --crs.");
        }
        return kept.length == in.length
                ? this
                : new Survey(working, rows.select(kept), given.select(kept), area, findings);
    }

    /** On the far side of the earth the working projection has no place. */
    private boolean hasPlace(int i) {
        return !Double.isNaN(rows.x()[i] + rows.y()[i]);
    }

    Lattice lattice(Grid grid) {
        return new Lattice(working, grid.west(), grid.south(), grid.cell(), grid.columns(), grid.rows());
    }

    Box box() {
        return points().box();
    }
}
