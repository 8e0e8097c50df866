package kr.jikimi.benchmarks.hotspot;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import kr.jikimi.benchmarks.Progress;
import kr.jikimi.benchmarks.Row;
import kr.jikimi.benchmarks.Run;
import kr.jikimi.hotspot.Events;
import kr.jikimi.hotspot.nearrepeat.NearRepeat;
import kr.jikimi.hotspot.nearrepeat.NearRepeatOptions;

/** Knox with its simulations for a growing number of events, beside all pairs compared anew in every simulation. */
final class NearRepeatRuns {

    private static final int FEW = 5;

    private final int runs;

    NearRepeatRuns(int runs) {
        this.runs = runs;
    }

    void measure(int count, List<Row> rows) {
        Progress.say("hotspot: Knox of %,d events", count);
        var events = City.events(count);
        var options = NearRepeatOptions.withDefaults();
        var what = "Knox, %,d simulations".formatted(options.simulations());
        var ours = Run.best(runs, () -> NearRepeat.of(events.points(), events.days(), options));
        rows.add(ours.into(Row.of(what).and("by", "engine"), count));
        var plain = Run.best(1, () -> allPairs(events, options, FEW));
        double all = plain.seconds()
                / (FEW + 1)
                * (options.simulations() + 1)
                / Runtime.getRuntime().availableProcessors();
        rows.add(Row.of(what)
                .and("by", "all pairs, from %d simulations".formatted(FEW))
                .and("size", count)
                .and("ms", DensityRuns.tenth(all * 1e3))
                .and("engine_is", Math.round(all / ours.seconds()) + " x as fast")
                .and(
                        "same_table",
                        Arrays.deepEquals(plain.result(), ours.result().observed()) ? "yes" : "no"));
    }

    /** Counts the observed table, and then as many with times exchanged. */
    private static long[][] allPairs(Events events, NearRepeatOptions options, int simulations) {
        long[][] observed = count(events, events.days(), options);
        var random = new SplittableRandom(1);
        double[] days = events.days().clone();
        for (int run = 0; run < simulations; run++) {
            for (int i = days.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                double kept = days[i];
                days[i] = days[j];
                days[j] = kept;
            }
            if (count(events, days, options).length == 0) {
                throw new IllegalStateException("nothing counted");
            }
        }
        return observed;
    }

    private static long[][] count(Events events, double[] days, NearRepeatOptions options) {
        double[] x = events.points().x();
        double[] y = events.points().y();
        long[][] table = new long[options.distanceBands() + 2][options.timeBands() + 1];
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double apart = Math.sqrt((x[i] - x[j]) * (x[i] - x[j]) + (y[i] - y[j]) * (y[i] - y[j]));
                int row = (int) Math.min(options.distanceBands() + 1, Math.ceil(apart / options.distanceBand()));
                int column = (int) Math.ceil(Math.abs(days[i] - days[j]) / options.timeBand()) - 1;
                table[row][Math.clamp(column, 0, options.timeBands())]++;
            }
        }
        return table;
    }
}
