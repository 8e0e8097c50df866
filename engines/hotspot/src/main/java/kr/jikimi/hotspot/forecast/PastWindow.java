package kr.jikimi.hotspot.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Events;
import kr.jikimi.hotspot.spi.ForecastTask;

/**
 * One window of the past as a case to learn from: the cells that saw events, how many, and what each component said of
 * them beforehand.
 *
 * @param counts events by cell, for cells with any
 * @param said for each of those cells, the share each component gave it, the uniform share last
 * @param events all events of the window within the study
 */
record PastWindow(double origin, double[] counts, double[][] said, double events) {

    static PastWindow of(ForecastTask task, Events during, List<Component> components) {
        boolean[] study = task.study();
        double[] seen = task.grid().count(during.points());
        int[] cells = IntStream.range(0, seen.length)
                .filter(i -> study[i] && seen[i] > 0)
                .toArray();
        double[][] said = new double[cells.length][components.size() + 1];
        for (int k = 0; k < components.size(); k++) {
            double[] shares = components.get(k).shares(task, study);
            for (int i = 0; i < cells.length; i++) {
                said[i][k] = shares[cells[i]];
            }
        }
        double uniform = 1.0
                / Math.max(
                        1,
                        IntStream.range(0, study.length).filter(i -> study[i]).count());
        for (double[] row : said) {
            row[components.size()] = uniform;
        }
        double[] counts = IntStream.of(cells).mapToDouble(i -> seen[i]).toArray();
        return new PastWindow(task.origin(), counts, said, Arrays.stream(counts).sum());
    }

    /** The windows to learn from, latest first: they end where the task begins, and history must precede each. */
    static double[] origins(ForecastTask task, int most) {
        double room = task.origin() - task.history().first();
        int windows = (int) Math.min(most, Math.floor(room / task.horizon() / 2));
        return IntStream.rangeClosed(1, Math.max(0, windows))
                .mapToDouble(k -> task.origin() - k * task.horizon())
                .toArray();
    }
}
