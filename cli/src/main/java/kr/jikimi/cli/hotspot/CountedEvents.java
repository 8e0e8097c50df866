package kr.jikimi.cli.hotspot;

import java.io.PrintWriter;
import java.util.Arrays;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.GridValues;
import picocli.CommandLine.Mixin;

/** Events counted by cell: what Gi* and Moran share. */
final class CountedEvents {

    @Mixin
    EventOptions events = new EventOptions();

    @Mixin
    WeightOption weight = new WeightOption();

    @Mixin
    RepeatTime time = new RepeatTime();

    @Mixin
    CountOptions count = new CountOptions();

    /** @param counts of the studied cells; the others have no value */
    record Counted(Survey survey, boolean[] study, GridValues counts) {

        Grid grid() {
            return counts.grid();
        }

        long cells() {
            return Arrays.stream(counts.values())
                    .filter(value -> !Double.isNaN(value))
                    .count();
        }
    }

    void check() {
        events.check();
        time.check();
        count.check();
    }

    Counted read(PrintWriter err) {
        var surveyor = new Surveyor(events, err);
        var all = surveyor.read(time.into(surveyor.columns()).withWeight(weight.column));
        var grid = all.grid(count.cell, 0);
        boolean[] study = all.studyCells(grid);
        var survey = all.within(grid, study);
        surveyor.tell(survey);
        return new Counted(survey, study, counts(survey, grid, study));
    }

    private static GridValues counts(Survey survey, Grid grid, boolean[] study) {
        double[] counts = grid.count(survey.points());
        double[] studied = new double[counts.length];
        Arrays.setAll(studied, i -> study[i] ? counts[i] : Double.NaN);
        return new GridValues(grid, studied);
    }
}
