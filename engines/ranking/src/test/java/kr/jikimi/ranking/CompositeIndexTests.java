package kr.jikimi.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.ranking.IndexOptions.Aggregation;
import kr.jikimi.ranking.IndexOptions.Missing;
import kr.jikimi.ranking.Indicator.Direction;
import org.junit.jupiter.api.Test;

class CompositeIndexTests {

    private static final double[] WEIGHTS = {5, 3, 2};
    private static final IndexOptions DEFAULTS = IndexOptions.withDefaults();

    @Test
    void a01AveragesNormalisedIndicators() {
        var index = CompositeIndex.of(List.of(Indicator.of("a", 0, 5, 10), Indicator.of("b", 2, 2, 4)));
        assertThat(index.scores()).containsExactly(0.0, 0.25, 1.0);
        assertThat(index.ranks()).containsExactly(3, 2, 1);
    }

    @Test
    void a02CountsAnIndicatorWithoutSpreadAsHalf() {
        assertThat(CompositeIndex.of(List.of(Indicator.of("a", 7, 7))).scores()).containsExactly(0.5, 0.5);
    }

    @Test
    void a03SharesTheBetterRankBetweenEqualScores() {
        assertThat(CompositeIndex.ranks(new double[] {0.2, 0.9, 0.2, 0.1, Double.NaN}))
                .containsExactly(2, 1, 2, 4, 5);
    }

    @Test
    void a04TurnsAnIndicatorRoundWhoseMoreLowers() {
        var crime = Indicator.of("crime", 1, 3).with(Direction.MORE_LOWERS);
        assertThat(CompositeIndex.of(List.of(crime)).scores()).containsExactly(1.0, 0.0);
    }

    /** NumPy 2 and SciPy 1.17.1: the formulas on {@code i*7919%101+1, i*104729%97+1, i*1299709%89+1}, i from 1 to 8. */
    @Test
    void b01AgreesWithNumPyOnEveryNormalisationAndAggregation() {
        assertScores(DEFAULTS, 0.31862461030625344, 0.8488501742160279, 0.45094137783483096);
        assertScores(DEFAULTS.with(Aggregation.GEOMETRIC), 0.2812220920276549, 0.8256777202313907, 0.3486322741212147);
        assertScores(
                DEFAULTS.with(Normalisation.Z_SCORE), -0.49100636345481774, 1.014546548607889, -0.14301354231744257);
        assertScores(DEFAULTS.with(Normalisation.RANK), 0.4, 0.8, 0.4375);
        assertScores(
                DEFAULTS.with(Normalisation.REFERENCE).with(Aggregation.GEOMETRIC),
                0.7887668135350226,
                1.5310339301708076,
                1.2404588742581268);
    }

    @Test
    void b02PartsAddUpToTheScore() {
        var index = CompositeIndex.of(sample(), WEIGHTS, DEFAULTS);
        for (int unit = 0; unit < 8; unit++) {
            int at = unit;
            double sum =
                    IntStream.range(0, 3).mapToDouble(k -> index.parts()[k][at]).sum();
            assertThat(sum).isCloseTo(index.scores()[unit], within(1e-12));
        }
    }

    @Test
    void c01NamesMissingValuesAndTreatsThemAsAsked() {
        var indicators = List.of(Indicator.of("a", 0, 10, 5), Indicator.of("b", 1, Double.NaN, 3));
        double[] equal = {1, 1};
        assertThatThrownBy(() -> CompositeIndex.of(indicators, equal, DEFAULTS))
                .hasMessageContaining("indicator b: unit 2 has no finite value");
        var mean = CompositeIndex.of(indicators, equal, DEFAULTS.with(Missing.MEAN));
        assertThat(mean.scores()).containsExactly(0, 0.75, 0.75);
        assertThat(mean.missing()).hasSize(1);
        var share = CompositeIndex.of(indicators, equal, DEFAULTS.with(Missing.SHARE));
        assertThat(share.scores()).containsExactly(0, 1, 0.75);
    }

    @Test
    void refusesZScoresInAProduct() {
        var options = DEFAULTS.with(Normalisation.Z_SCORE).with(Aggregation.GEOMETRIC);
        assertThatThrownBy(() -> CompositeIndex.of(sample(), WEIGHTS, options)).hasMessageContaining("may be negative");
    }

    @Test
    void refusesWeightsThatAreAllZeroOrTooFew() {
        assertThatThrownBy(() -> CompositeIndex.of(sample(), new double[] {0, 0, 0}, DEFAULTS))
                .hasMessageContaining("not all zero");
        assertThatThrownBy(() -> CompositeIndex.of(sample(), new double[] {1}, DEFAULTS))
                .hasMessageContaining("found 1, expected 3");
    }

    static List<Indicator> sample() {
        return List.of(
                Indicator.of("a", residues(7919, 101)),
                Indicator.of("b", residues(104729, 97)).with(Direction.MORE_LOWERS),
                Indicator.of("c", residues(1299709, 89)));
    }

    private static double[] residues(int factor, int modulus) {
        return IntStream.rangeClosed(1, 8)
                .mapToDouble(i -> i * factor % modulus + 1)
                .toArray();
    }

    private static void assertScores(IndexOptions options, double... first) {
        var scores = CompositeIndex.of(sample(), WEIGHTS, options).scores();
        for (int i = 0; i < first.length; i++) {
            assertThat(scores[i]).isCloseTo(first[i], within(1e-12));
        }
    }
}
