package kr.jikimi.cli.crowd;

import java.util.Arrays;
import kr.jikimi.crowd.spi.Frame;
import kr.jikimi.crowd.spi.TrajectorySink;
import kr.jikimi.papers.site.Cells;
import kr.jikimi.papers.site.replay.Film;

/** Puts frames of the engine, one each {@link Film#INTERVAL}, on a film. */
final class FilmRecorder implements TrajectorySink {

    private final Cells cells;
    private final Film film;
    private final float[] densities;
    private int offered;

    FilmRecorder(Cells cells) {
        this.cells = cells;
        this.film = new Film(cells);
        this.densities = new float[cells.count()];
    }

    @Override
    public void accept(Frame frame) {
        int[] order = order(frame);
        int[] ids = Arrays.stream(order).map(frame::id).toArray();
        double[] xs = Arrays.stream(order).mapToDouble(frame::x).toArray();
        double[] ys = Arrays.stream(order).mapToDouble(frame::y).toArray();
        film.people(ids, xs, ys);
        if (offered++ % Math.round(1 / Film.INTERVAL) == 0) {
            for (int cell = 0; cell < densities.length; cell++) {
                densities[cell] =
                        cells.counted()[cell] ? (float) frame.densityAt(cells.centreX(cell), cells.centreY(cell)) : 0;
            }
            film.density(densities);
        }
    }

    /** Places in the frame by ascending id. */
    private static int[] order(Frame frame) {
        long[] keys = new long[frame.size()];
        Arrays.setAll(keys, k -> (long) frame.id(k) << 32 | k);
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    Film film() {
        return film;
    }
}
