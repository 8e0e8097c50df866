package kr.jikimi.hotspot.forecast;

import java.util.Arrays;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Events;
import kr.jikimi.hotspot.density.Density;
import kr.jikimi.hotspot.density.DensityOptions;
import kr.jikimi.hotspot.spi.ForecastTask;

/**
 * How a cell's risk is spread over the slots of a cycle, such as two-hour slots of the day:
 * {@code π_c(s) = (K_c(s) + κ π(s)) / (K_c + κ)}. K counts the events around the cell (Gaussian, four cells wide) by slot, π is
 * the profile of the whole study, and κ, in events, says how much the profile is trusted over the neighbourhood; it is the
 * one of {@link #TRUSTS} that made the last fifth of the events most likely given the others.
 *
 * <p>Edge cases: no events give equal shares. Cost: one density per slot. Times known only to the day all fall into the
 * first slot of the day: give times with hours.
 *
 * @param shares {@code [slot][cell]}, summing to one over the slots of each cell
 * @param profile the shares of the whole study
 * @param trust κ
 */
public record SlotShares(double[][] shares, double[] profile, double trust) {

    static final double[] TRUSTS = {1, 3, 10, 30, 100, 300, 1000, 10_000};
    private static final double WIDTH = 4;

    public static SlotShares of(ForecastTask task, double cycle, int slots) {
        var history = task.history();
        double[] sorted = history.days().clone();
        Arrays.sort(sorted);
        double cut = sorted.length == 0 ? task.origin() : sorted[sorted.length * 4 / 5];
        var before = local(task, history.between(Double.NEGATIVE_INFINITY, cut), cycle, slots);
        double[] known = profile(history.between(Double.NEGATIVE_INFINITY, cut), cycle, slots);
        double trust = TRUSTS[0];
        double highest = Double.NEGATIVE_INFINITY;
        for (double candidate : TRUSTS) {
            double score =
                    score(task, history.between(cut, Double.POSITIVE_INFINITY), mix(before, known, candidate), cycle);
            if (score > highest) {
                highest = score;
                trust = candidate;
            }
        }
        double[] profile = profile(history, cycle, slots);
        return new SlotShares(mix(local(task, history, cycle, slots), profile, trust), profile, trust);
    }

    private static int slot(double day, double cycle, int slots) {
        double into = day - Math.floor(day / cycle) * cycle;
        return (int) Math.min(slots - 1, Math.floor(into / cycle * slots + 1e-9));
    }

    private static double[] profile(Events events, double cycle, int slots) {
        double[] profile = new double[slots];
        Arrays.fill(profile, 1.0 / (slots + events.count()));
        for (double day : events.days()) {
            profile[slot(day, cycle, slots)] += 1.0 / (slots + events.count());
        }
        return profile;
    }

    private static double[][] local(ForecastTask task, Events events, double cycle, int slots) {
        double width = WIDTH * task.grid().cell();
        double around = 2 * Math.PI * width * width / 1e6;
        return IntStream.range(0, slots)
                .mapToObj(s -> {
                    int[] chosen = IntStream.range(0, events.count())
                            .filter(i -> slot(events.days()[i], cycle, slots) == s)
                            .toArray();
                    var options = DensityOptions.withDefaults().withBandwidth(width);
                    double[] density = Density.of(events.points().select(chosen), task.grid(), options)
                            .values();
                    return Arrays.stream(density).map(d -> d * around).toArray();
                })
                .toArray(double[][]::new);
    }

    private static double[][] mix(double[][] local, double[] profile, double trust) {
        int cells = local[0].length;
        double[][] shares = new double[local.length][cells];
        for (int cell = 0; cell < cells; cell++) {
            double all = trust;
            for (double[] slot : local) {
                all += slot[cell];
            }
            for (int s = 0; s < local.length; s++) {
                shares[s][cell] = (local[s][cell] + trust * profile[s]) / all;
            }
        }
        return shares;
    }

    private static double score(ForecastTask task, Events events, double[][] shares, double cycle) {
        double score = 0;
        for (int i = 0; i < events.count(); i++) {
            int cell = task.grid().index(events.points().x()[i], events.points().y()[i]);
            if (cell >= 0) {
                score += Math.log(shares[slot(events.days()[i], cycle, shares.length)][cell]);
            }
        }
        return score;
    }
}
