package kr.jikimi.hotspot.spi;

import kr.jikimi.hotspot.Events;
import kr.jikimi.hotspot.Grid;
import org.jspecify.annotations.Nullable;

/**
 * What a model is asked: given these events, all before the origin, how many will each cell see within the horizon?
 *
 * @param area the cells of the study area, or null when the study is "every cell with an event so far"
 * @param origin days since 1970
 * @param horizon days
 */
public record ForecastTask(Events history, Grid grid, boolean @Nullable [] area, double origin, double horizon) {

    /** The same question asked earlier, of the events known then. */
    public ForecastTask at(double earlier) {
        return new ForecastTask(history.between(Double.NEGATIVE_INFINITY, earlier), grid, area, earlier, horizon);
    }

    /** The cells studied: those of the area, else those with any event so far. */
    public boolean[] study() {
        if (area != null) {
            return area;
        }
        double[] counts = grid.count(history.points());
        boolean[] study = new boolean[counts.length];
        for (int i = 0; i < counts.length; i++) {
            study[i] = counts[i] > 0;
        }
        return study;
    }
}
