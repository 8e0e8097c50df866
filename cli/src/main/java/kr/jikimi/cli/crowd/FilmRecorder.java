package kr.jikimi.cli.crowd;

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
        int[] ids = new int[frame.size()];
        double[] xs = new double[frame.size()];
        double[] ys = new double[frame.size()];
        Integer[] order = new Integer[frame.size()];
        for (int k = 0; k < order.length; k++) {
            order[k] = k;
        }
        java.util.Arrays.sort(order, java.util.Comparator.comparingInt(frame::id));
        for (int k = 0; k < order.length; k++) {
            ids[k] = frame.id(order[k]);
            xs[k] = frame.x(order[k]);
            ys[k] = frame.y(order[k]);
        }
        film.people(ids, xs, ys);
        if (offered++ % Math.round(1 / Film.INTERVAL) == 0) {
            for (int cell = 0; cell < densities.length; cell++) {
                densities[cell] =
                        cells.counted()[cell] ? (float) frame.densityAt(cells.centreX(cell), cells.centreY(cell)) : 0;
            }
            film.density(densities);
        }
    }

    Film film() {
        return film;
    }
}
