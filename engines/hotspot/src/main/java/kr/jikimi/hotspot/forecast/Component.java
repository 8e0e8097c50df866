package kr.jikimi.hotspot.forecast;

import java.util.stream.IntStream;
import kr.jikimi.hotspot.Events;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.density.Density;
import kr.jikimi.hotspot.density.DensityOptions;
import kr.jikimi.hotspot.spi.ForecastTask;

/**
 * One term of the forecast: every past event adds a Gaussian around its place that fades with time,
 * {@code Σ_i 2^(-age_i / halfLife) g_bandwidth(s - x_i)}. With an endless half-life it is the long-run density; with a
 * short one it is the self-exciting term, the extra risk near what has just happened.
 *
 * @param halfLife days after which an event counts half; infinite: never
 * @param bandwidth metres; zero counts within the cell alone
 */
public record Component(double halfLife, double bandwidth) {

    private static final double FORGOTTEN = 20;

    /** The share of the risk in each studied cell, summing to one; zero everywhere when no event is remembered. */
    double[] shares(ForecastTask task, boolean[] study) {
        var remembered = remembered(task);
        double[] risk = bandwidth == 0 ? task.grid().count(remembered.points()) : density(remembered, task.grid());
        double sum = 0;
        for (int i = 0; i < risk.length; i++) {
            risk[i] = study[i] ? risk[i] : 0;
            sum += risk[i];
        }
        for (int i = 0; i < risk.length && sum > 0; i++) {
            risk[i] /= sum;
        }
        return risk;
    }

    private double[] density(Events events, Grid grid) {
        return Density.of(events.points(), grid, DensityOptions.withDefaults().withBandwidth(bandwidth))
                .values();
    }

    private Events remembered(ForecastTask task) {
        if (Double.isInfinite(halfLife)) {
            return weighted(
                    task.history(),
                    IntStream.range(0, task.history().count())
                            .mapToDouble(i -> 1)
                            .toArray());
        }
        var recent = task.history().between(task.origin() - FORGOTTEN * halfLife, task.origin());
        double[] fading = IntStream.range(0, recent.count())
                .mapToDouble(i -> Math.pow(2, (recent.days()[i] - task.origin()) / halfLife))
                .toArray();
        return weighted(recent, fading);
    }

    private static Events weighted(Events events, double[] weights) {
        return new Events(events.points().withWeight(weights), events.days());
    }
}
