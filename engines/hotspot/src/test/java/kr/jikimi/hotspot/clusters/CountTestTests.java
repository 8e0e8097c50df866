package kr.jikimi.hotspot.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.GridValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected tails: SciPy 1.17.1, {@code scipy.stats.binom.sf(count - 1, events, 1 / cells)}. */
class CountTestTests {

    private static final Grid TEN = new Grid(0, 0, 100, 10, 10);

    @ParameterizedTest
    @CsvSource({
        "3, 10, 25, 0.006213715991870834",
        "5, 1000, 1600, 0.0004704047169122204",
        "1, 1000, 1600, 0.4648431480917332",
        "30, 6379, 9687, 6.732790993624168e-39",
        "4, 4, 2, 0.0625",
        "0, 7, 3, 1",
        "60, 100000, 1600, 0.6411043823349696",
        "700, 1000000, 1600, 0.0016891321510006376",
        "240, 1000, 1600, 0"
    })
    void a01EqualsTheTailOfScipy(double count, double events, double cells, double expected) {
        assertThat(CountTest.tail(count, events, 1 / cells)).isCloseTo(expected, within(1e-8 * expected + 1e-300));
    }

    @Test
    void b01FindsASingleStrongCellThatPermutationsPassBy() {
        double[] counts = new double[100];
        Arrays.fill(counts, 1);
        counts[44] = 30;
        var values = new GridValues(TEN, counts);
        assertThat(GetisOrd.of(values, ClusterOptions.withDefaults(TEN).withPermutations(999))
                        .hot()[44])
                .isFalse();
        var found = CountTest.of(values, 0.05);
        assertThat(found.number()).isEqualTo(1);
        assertThat(found.many()[44]).isTrue();
        assertThat(found.q()[44]).isCloseTo(100 * found.p()[44], within(1e-12));
    }

    @Test
    void b02FindsNextToNothingWhereChanceAloneIsAtWork() {
        var random = new SplittableRandom(3);
        int found = 0;
        for (int run = 0; run < 100; run++) {
            double[] counts = new double[100];
            for (int event = 0; event < 300; event++) {
                counts[random.nextInt(100)]++;
            }
            found += CountTest.of(new GridValues(TEN, counts), 0.05).number();
        }
        assertThat(found).isLessThan(12);
    }

    @Test
    void c01SaysNothingOfWeightsOneCellOrNoEvents() {
        double[] halves = new double[100];
        Arrays.fill(halves, 0.5);
        assertThat(CountTest.of(new GridValues(TEN, halves), 0.05).p()).containsOnly(Double.NaN);
        assertThat(CountTest.of(new GridValues(TEN, new double[100]), 0.05).number())
                .isZero();
        var one = new GridValues(new Grid(0, 0, 100, 1, 1), new double[] {5});
        assertThat(CountTest.of(one, 0.05).p()).containsOnly(Double.NaN);
    }

    @Test
    void c02LeavesCellsOutsideTheStudyAlone() {
        double[] counts = new double[100];
        counts[7] = Double.NaN;
        counts[8] = 9;
        var found = CountTest.of(new GridValues(TEN, counts), 0.05);
        assertThat(found.p()[7]).isNaN();
        assertThat(found.many()[7]).isFalse();
        assertThat(found.many()[8]).isTrue();
    }
}
