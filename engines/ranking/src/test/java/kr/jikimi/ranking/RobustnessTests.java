package kr.jikimi.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RobustnessTests {

    private static final IndexOptions DEFAULTS = IndexOptions.withDefaults();

    @Test
    void a01AUnitThatLeadsEverywhereIsAlwaysFirst() {
        var indicators = List.of(Indicator.of("a", 9, 1, 5), Indicator.of("b", 8, 6, 2), Indicator.of("c", 7, 1, 3));
        var found = Robustness.of(indicators, new double[] {1, 1, 1}, DEFAULTS, 1, 300, new SplittableRandom(1));
        var first = found.units().getFirst();
        assertThat(first).isEqualTo(new Robustness.RankRange(1, 1, 1, 1, 1, 1));
        assertThat(found.units().get(1).worst()).isEqualTo(3);
        assertThat(found.units().get(1).best()).isEqualTo(2);
    }

    @Test
    void a02TellsWhatLeavingAnIndicatorOutDoes() {
        var indicators = List.of(Indicator.of("a", 1, 0), Indicator.of("b", 0, 1), Indicator.of("c", 0, 1));
        var found = Robustness.of(indicators, new double[] {6, 3, 1}, DEFAULTS, 0, 1, new SplittableRandom(1));
        assertThat(found.withoutIndicator()).isDeepEqualTo(new int[][] {{2, 1}, {1, 2}, {1, 2}});
        assertThat(found.units().getFirst().worst()).isEqualTo(2);
    }

    @Test
    void b01GivesTheSameRangesForTheSameSeed() {
        var one = Robustness.of(
                CompositeIndexTests.sample(), new double[] {1, 1, 1}, DEFAULTS, 0.5, 200, new SplittableRandom(7));
        var two = Robustness.of(
                CompositeIndexTests.sample(), new double[] {1, 1, 1}, DEFAULTS, 0.5, 200, new SplittableRandom(7));
        assertThat(one.units()).isEqualTo(two.units());
        assertThat(one.units())
                .allMatch(unit -> unit.best() <= unit.low()
                        && unit.low() <= unit.median()
                        && unit.median() <= unit.high()
                        && unit.high() <= unit.worst());
    }

    /** {@code numpy.corrcoef} and {@code scipy.stats.spearmanr}, SciPy 1.17.1. */
    @Test
    void c01CorrelatesAsSciPyDoes() {
        var found = Correlations.of(CompositeIndexTests.sample());
        assertThat(found.pearson()[0])
                .containsExactly(new double[] {1, 0.4438363624279069, 0.3183126239746333}, within(1e-12));
        assertThat(found.spearman()[0])
                .containsExactly(new double[] {1, 0.4761904761904762, 0.30952380952380953}, within(1e-12));
    }
}
