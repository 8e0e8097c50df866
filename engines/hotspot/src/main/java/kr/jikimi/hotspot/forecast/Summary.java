package kr.jikimi.hotspot.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Adds the windows up: verdicts with bands, duels of the first model, calibration. */
final class Summary {

    private final List<String> models;
    private final List<Window> windows;
    private final List<Trial> trials;
    private final BacktestOptions options;
    private final List<Double> coverages;
    private final Resamples resamples;

    Summary(List<String> models, List<Trial> trials, BacktestOptions options) {
        this.models = models;
        this.trials = trials;
        this.options = options;
        this.windows = trials.stream().map(Trial::window).toList();
        this.coverages = options.coverages().stream().sorted().toList();
        this.resamples = Resamples.of(trials, models.size() * coverages.size(), options);
    }

    Backtest backtest() {
        var verdicts = IntStream.range(0, models.size() * coverages.size())
                .mapToObj(this::verdict)
                .toList();
        var duels = new ArrayList<Duel>();
        for (int other = 1; other < models.size(); other++) {
            for (int c = 0; c < coverages.size(); c++) {
                duels.add(duel(c, other * coverages.size() + c));
            }
        }
        return new Backtest(options, models, windows, verdicts, duels, calibrations());
    }

    private Verdict verdict(int score) {
        var first = windows.getFirst().scores().get(score);
        long hits =
                windows.stream().mapToLong(w -> w.scores().get(score).hits()).sum();
        long best =
                windows.stream().mapToLong(w -> w.scores().get(score).best()).sum();
        long events = windows.stream().mapToLong(Window::events).sum();
        double rate = hits / (double) events;
        double[] rates = resamples.rates(score);
        double[] pais = resamples.pais(score);
        double pei = hits / (double) best;
        return new Verdict(
                first.model(),
                first.coverage(),
                chosen(score),
                studied(),
                hits,
                events,
                rate,
                rate / share(score),
                pei,
                band(rates),
                band(pais),
                band(Arrays.stream(rates).map(r -> Math.min(1, r / rate * pei)).toArray()));
    }

    /** The share of the cells chosen, over all windows. */
    private double share(int score) {
        return chosen(score) / (double) studied();
    }

    private long chosen(int score) {
        return windows.stream().mapToLong(w -> w.scores().get(score).chosen()).sum();
    }

    private long studied() {
        return windows.stream().mapToLong(Window::cells).sum();
    }

    private Verdict.Band band(double[] values) {
        double[] sorted =
                Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return new Verdict.Band(Double.NaN, Double.NaN);
        }
        double tail = (1 - options.level()) / 2;
        return new Verdict.Band(quantile(sorted, tail), quantile(sorted, 1 - tail));
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int low = (int) Math.floor(at);
        int high = Math.min(sorted.length - 1, low + 1);
        return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
    }

    private Duel duel(int mine, int theirs) {
        int[] outcome = windows.stream()
                .mapToInt(w -> Integer.compare(
                        w.scores().get(mine).hits(), w.scores().get(theirs).hits()))
                .toArray();
        var lostAt = IntStream.range(0, outcome.length)
                .filter(k -> outcome[k] < 0)
                .mapToObj(k -> windows.get(k).from())
                .toList();
        double[] own = resamples.pais(mine);
        double[] other = resamples.pais(theirs);
        double[] differences = IntStream.range(0, own.length)
                .mapToDouble(b -> own[b] - other[b])
                .toArray();
        return new Duel(
                models.getFirst(),
                models.get(theirs / coverages.size()),
                coverages.get(mine),
                count(outcome, 1),
                count(outcome, 0),
                lostAt.size(),
                lostAt,
                verdict(mine).pai() - verdict(theirs).pai(),
                band(differences));
    }

    private static int count(int[] outcomes, int wanted) {
        return (int) Arrays.stream(outcomes).filter(one -> one == wanted).count();
    }

    private List<Calibration> calibrations() {
        return IntStream.range(0, models.size())
                .mapToObj(m -> trials.stream()
                        .map(trial -> trial.calibrations().get(m))
                        .reduce(Summary::sum)
                        .orElseThrow())
                .toList();
    }

    private static Calibration sum(Calibration one, Calibration other) {
        var groups = IntStream.range(0, one.groups().size())
                .mapToObj(g -> {
                    var a = one.groups().get(g);
                    var b = other.groups().get(g);
                    return new Calibration.Group(
                            a.cells() + b.cells(), a.expected() + b.expected(), a.observed() + b.observed());
                })
                .toList();
        return new Calibration(
                one.model(), one.expected() + other.expected(), one.observed() + other.observed(), groups);
    }
}
