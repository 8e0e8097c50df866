package kr.jikimi.hotspot.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.spi.ForecastTask;
import kr.jikimi.hotspot.spi.RiskModel;

/**
 * The forecast: {@code λ(c) = N Σ_k w_k D_k(c)}, a weighted sum of densities D_k that differ in how fast they forget and how
 * far they smooth ({@link Component}). Short memories are the self-exciting term; the weights w are those that would have
 * made the windows before the origin most likely ({@link Mixture}), each judged only by what was known before it. N is the
 * daily rate, forgetting at the half-life that foretold those windows best. Every number is in {@link #fit}.
 *
 * <p>Edge cases: with too little history for a single window all components weigh the same and {@code windows} is 0; no
 * event at all gives zero risk. Keeps the windows it has met, so that rolling origins cost one fit each; use one instance
 * per data set, from one thread. Cost: one density per component and window. Sources: Mohler (2014), Int. J. Forecasting 30
 * (recency-weighted and self-exciting hot spots in one model); the weights by stacking, Smyth and Wolpert (1999), Machine
 * Learning 36.
 */
public final class FittedForecast implements RiskModel {

    private static final double[] RATES = {Double.POSITIVE_INFINITY, 365, 120, 45};

    private final ForecastOptions options;
    private final NavigableMap<Double, PastWindow> met = new TreeMap<>();

    public FittedForecast(ForecastOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public double[] risk(ForecastTask task) {
        return risk(task, fit(task));
    }

    /** The risk under a given fit. */
    public double[] risk(ForecastTask task, ForecastFit fit) {
        boolean[] study = task.study();
        double cells = IntStream.range(0, study.length).filter(i -> study[i]).count();
        double[] risk = new double[study.length];
        double left = 1;
        for (var term : fit.terms()) {
            double[] shares = term.component().shares(task, study);
            double sum = Arrays.stream(shares).sum();
            left -= term.weight() * sum;
            for (int i = 0; i < risk.length; i++) {
                risk[i] += fit.expected() * term.weight() * shares[i];
            }
        }
        for (int i = 0; i < risk.length; i++) {
            risk[i] += study[i] ? fit.expected() * Math.max(0, left) / cells : 0;
        }
        return risk;
    }

    /** Fits the weights and the rate to the windows before the task's origin. */
    public ForecastFit fit(ForecastTask task) {
        var components = options.components(task.grid().cell());
        var windows = Arrays.stream(PastWindow.origins(task, options.windows()))
                .mapToObj(origin -> window(task, origin, components))
                .toList();
        double[] weights = Mixture.weights(windows, components.size() + 1);
        var terms = IntStream.range(0, components.size())
                .filter(k -> weights[k] > 0)
                .mapToObj(k -> new ForecastFit.Term(components.get(k), weights[k]))
                .sorted(Comparator.comparingDouble(ForecastFit.Term::weight).reversed())
                .toList();
        double halfLife = rateHalfLife(task, windows);
        return new ForecastFit(
                terms,
                weights[components.size()],
                rate(task, halfLife) * task.horizon(),
                halfLife,
                windows.size(),
                gain(windows, weights));
    }

    private PastWindow window(ForecastTask task, double origin, List<Component> components) {
        met.headMap(task.origin() - 4 * options.windows() * task.horizon()).clear();
        return met.computeIfAbsent(
                origin, at -> PastWindow.of(task.at(at), task.history().between(at, at + task.horizon()), components));
    }

    private static double gain(List<PastWindow> windows, double[] weights) {
        double events = windows.stream().mapToDouble(PastWindow::events).sum();
        double[] uniform = new double[weights.length];
        uniform[weights.length - 1] = 1;
        return events == 0
                ? 0
                : (Mixture.logLikelihood(windows, weights) - Mixture.logLikelihood(windows, uniform)) / events;
    }

    /** The half-life whose rate foretold the windows best, by the Poisson likelihood of their totals. */
    private static double rateHalfLife(ForecastTask task, List<PastWindow> windows) {
        double best = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (double halfLife : RATES) {
            double score = 0;
            for (var window : windows) {
                double expected = rate(task.at(window.origin()), halfLife) * task.horizon();
                score += window.events() * Math.log(expected) - expected;
            }
            if (score > highest) {
                highest = score;
                best = halfLife;
            }
        }
        return best;
    }

    /** Events per day in the study: a mean that forgets at the half-life. */
    static double rate(ForecastTask task, double halfLife) {
        boolean[] study = task.study();
        double events = 0;
        for (int i = 0; i < task.history().count(); i++) {
            int cell = task.grid()
                    .index(
                            task.history().points().x()[i],
                            task.history().points().y()[i]);
            double age = task.origin() - task.history().days()[i];
            events += cell >= 0 && study[cell] ? Math.pow(2, -age / halfLife) : 0;
        }
        double span = Math.max(1, task.origin() - task.history().first());
        double days = Double.isInfinite(halfLife) ? span : halfLife / Math.log(2) * (1 - Math.pow(2, -span / halfLife));
        return task.history().count() == 0 ? 0 : events / days;
    }
}
