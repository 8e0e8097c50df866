package kr.jikimi.hotspot.forecast;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Points;
import kr.jikimi.hotspot.spi.ForecastTask;
import kr.jikimi.hotspot.spi.RiskModel;

/**
 * What a forecast must beat. Each gives expected events per cell, so that calibration can be compared too; where a model
 * only ranks cells, its shares are multiplied by the mean daily rate of all history.
 */
public final class Baselines {

    /** Days in "last month". */
    public static final double MONTH = 30;

    private Baselines() {}

    /** Same as last month: the count of the 30 days before the origin. */
    public static RiskModel lastMonth() {
        return named("lastMonth", task -> {
            var last = task.history().between(task.origin() - MONTH, task.origin());
            return scaled(task.grid().count(last.points()), task.horizon() / MONTH);
        });
    }

    /** All history: the count of all events so far. */
    public static RiskModel allHistory() {
        return named("allHistory", task -> {
            double span = Math.max(1, task.origin() - task.history().first());
            return scaled(task.grid().count(task.history().points()), task.horizon() / span);
        });
    }

    /** Kernel density of all events so far, with a given bandwidth. */
    public static RiskModel kernelDensity(double bandwidth) {
        var component = new Component(Double.POSITIVE_INFINITY, bandwidth);
        return named("kernelDensity", task -> shared(task, component.shares(task, task.study())));
    }

    /** Kernel density of all events so far, with the bandwidth (of 0.5 to 8 cells) that foretold the last window best. */
    public static RiskModel kernelDensity() {
        return named("kernelDensity", task -> {
            var steady = ForecastOptions.steady(task.grid().cell());
            double[] origins = PastWindow.origins(task, 1);
            int best = origins.length == 0 ? 1 : bestOf(steady.size(), window(task, origins[0]));
            return shared(task, steady.get(best).shares(task, task.study()));
        });
    }

    private static PastWindow window(ForecastTask task, double origin) {
        var during = task.history().between(origin, task.origin());
        return PastWindow.of(
                task.at(origin), during, ForecastOptions.steady(task.grid().cell()));
    }

    /** The component with the highest likelihood; a little of the uniform share keeps the unseen possible. */
    private static int bestOf(int components, PastWindow window) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < components; k++) {
            double score = 0;
            for (int i = 0; i < window.counts().length; i++) {
                score +=
                        window.counts()[i] * Math.log(0.99 * window.said()[i][k] + 0.01 * window.said()[i][components]);
            }
            if (score > highest) {
                highest = score;
                best = k;
            }
        }
        return best;
    }

    /** Where people are: weights of the population points summed by cell. */
    public static RiskModel population(Points people) {
        return named("population", task -> {
            double[] counts = task.grid().count(people);
            boolean[] study = task.study();
            double total = IntStream.range(0, counts.length)
                    .filter(i -> study[i])
                    .mapToDouble(i -> counts[i])
                    .sum();
            return shared(task, scaled(counts, total > 0 ? 1 / total : 0));
        });
    }

    /** The same everywhere: what chance alone hits. */
    public static RiskModel uniform() {
        return named("uniform", task -> {
            boolean[] study = task.study();
            double cells =
                    IntStream.range(0, study.length).filter(i -> study[i]).count();
            double[] shares = new double[study.length];
            Arrays.setAll(shares, i -> study[i] ? 1 / cells : 0);
            return shared(task, shares);
        });
    }

    private static double[] shared(ForecastTask task, double[] shares) {
        return scaled(shares, FittedForecast.rate(task, Double.POSITIVE_INFINITY) * task.horizon());
    }

    private static double[] scaled(double[] values, double factor) {
        return Arrays.stream(values).map(value -> value * factor).toArray();
    }

    private static RiskModel named(String name, Function<ForecastTask, double[]> risk) {
        return new RiskModel() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public double[] risk(ForecastTask task) {
                return risk.apply(task);
            }
        };
    }
}
