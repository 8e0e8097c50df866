package kr.jikimi.hotspot.forecast;

import java.util.List;

/**
 * One forecast and what came of it.
 *
 * @param from the origin, days since 1970
 * @param cells studied
 * @param events that happened in the studied cells
 * @param outside events that happened elsewhere and are not judged
 * @param scores one per model and coverage, model by model
 */
public record Window(double from, double until, int training, int cells, int events, int outside, List<Score> scores) {

    /**
     * @param chosen cells chosen: the coverage times the cells, rounded down, at least one
     * @param hits events that happened in them
     * @param best events that the same number of cells could have caught, had one known
     */
    public record Score(String model, double coverage, int chosen, int hits, int best) {}

    public Window {
        scores = List.copyOf(scores);
    }
}
