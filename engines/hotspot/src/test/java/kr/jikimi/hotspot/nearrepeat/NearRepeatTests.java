package kr.jikimi.hotspot.nearrepeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Points;
import org.junit.jupiter.api.Test;

class NearRepeatTests {

    private static final NearRepeatOptions OPTIONS =
            NearRepeatOptions.withDefaults().withDistance(100, 2).withTime(7, 2).withSimulations(199);

    /** Four events in a row, by hand: 0 and 1 at one place three days apart, 2 a hundred metres on, 3 far away. */
    @Test
    void a01CountsPairsIntoClosedBands() {
        var points = Points.of(new double[] {0, 0, 100, 5000}, new double[] {0, 0, 0, 0});
        var table = NearRepeat.of(points, new double[] {0, 7, 7, 20}, OPTIONS);
        assertThat(table.observed()[0]).containsExactly(1, 0, 0);
        assertThat(table.observed()[1]).containsExactly(2, 0, 0);
        assertThat(table.observed()[2]).containsExactly(0, 0, 0);
        assertThat(table.observed()[3]).containsExactly(0, 2, 1);
        assertThat(table.distanceLabel(1)).isEqualTo("0-100 m");
        assertThat(table.timeLabel(2)).isEqualTo("over 14 days");
    }

    @Test
    void a02ExpectsRowTimesColumnOverAll() {
        var points = Points.of(new double[] {0, 0, 100, 5000}, new double[] {0, 0, 0, 0});
        var table = NearRepeat.of(points, new double[] {0, 7, 7, 20}, OPTIONS);
        assertThat(table.expected()[1][0]).isCloseTo(2 * 3 / 6.0, within(1e-12));
        assertThat(table.ratio()[1][0]).isCloseTo(2, within(1e-12));
        assertThat(table.ratio()[2][0]).isNaN();
    }

    /**
     * SciPy 1.10 (Debian's python3-scipy), in {@code python3}: {@code i = np.arange(200); d = pdist(np.c_[i*37%101*13.0,
     * i*53%97*11.0]); t = pdist((i*29%83*1.0)[:, None])}, pairs counted by {@code (lower < d) & (d <= upper)} and alike in
     * time; expected is {@code np.outer(obs.sum(1), obs.sum(0)) / obs.sum()}.
     */
    @Test
    void a03EqualsTheCountsOfScipy() {
        double[] x =
                IntStream.range(0, 200).mapToDouble(i -> i * 37 % 101 * 13.0).toArray();
        double[] y =
                IntStream.range(0, 200).mapToDouble(i -> i * 53 % 97 * 11.0).toArray();
        double[] days = IntStream.range(0, 200).mapToDouble(i -> i * 29 % 83).toArray();
        var options = OPTIONS.withDistance(100, 3).withTime(7, 3);
        var table = NearRepeat.of(Points.of(x, y), days, options);
        assertThat(table.observed()[0]).containsOnly(0);
        assertThat(table.observed()[1]).containsExactly(15, 177, 31, 253);
        assertThat(table.observed()[2]).containsExactly(0, 62, 0, 666);
        assertThat(table.observed()[3]).containsExactly(579, 280, 494, 720);
        assertThat(table.observed()[4]).containsExactly(2750, 2416, 2115, 9342);
        assertThat(table.expected()[1][0]).isCloseTo(79.98713568, within(1e-6));
        assertThat(table.expected()[4][3]).isCloseTo(9172.72175879, within(1e-6));
    }

    /** The slow twin: every pair looked at, and the beyond row counted instead of inferred. */
    @Test
    void b01AgreesWithLookingAtEveryPair() {
        var random = new SplittableRandom(4);
        int n = 300;
        var points = Points.of(
                IntStream.range(0, n).mapToDouble(i -> random.nextInt(30) * 40).toArray(),
                IntStream.range(0, n).mapToDouble(i -> random.nextInt(30) * 40).toArray());
        double[] days =
                IntStream.range(0, n).mapToDouble(i -> random.nextInt(60)).toArray();
        var options = NearRepeatOptions.withDefaults().withSimulations(19);
        long[][] slow = new long[12][5];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double apart = Math.hypot(points.x()[i] - points.x()[j], points.y()[i] - points.y()[j]);
                int row = apart == 0 ? 0 : (int) Math.min(11, Math.ceil(apart / 100));
                int column = (int) Math.min(4, Math.max(0, Math.ceil(Math.abs(days[i] - days[j]) / 7) - 1));
                slow[row][column]++;
            }
        }
        assertThat(NearRepeat.of(points, days, options).observed()).isDeepEqualTo(slow);
    }

    @Test
    void b02FindsPlantedRepeatsAndNoneWithoutThem() {
        var random = new SplittableRandom(12);
        int n = 400;
        double[] x = new double[n];
        double[] y = new double[n];
        double[] days = new double[n];
        for (int i = 0; i < n; i++) {
            boolean repeat = i % 4 == 3;
            x[i] = repeat ? x[i - 1] + random.nextDouble(50) : random.nextDouble(5000);
            y[i] = repeat ? y[i - 1] + random.nextDouble(50) : random.nextDouble(5000);
            days[i] = repeat ? days[i - 1] + random.nextDouble(5) : random.nextDouble(365);
        }
        var planted = NearRepeat.of(Points.of(x, y), days, OPTIONS);
        assertThat(planted.ratio()[1][0]).isGreaterThan(5);
        assertThat(planted.p()[1][0]).isEqualTo(1 / 200.0);
        double[] shuffled =
                IntStream.range(0, n).mapToDouble(i -> days[(i * 167) % n]).toArray();
        assertThat(NearRepeat.of(Points.of(x, y), shuffled, OPTIONS).p()[1][0]).isGreaterThan(0.01);
    }

    /** Three times 99.9 is 299.7 on paper and 299.70000000000005 in binary. */
    @Test
    void a04WritesBandsAsPeopleDo() {
        var points = Points.of(new double[] {0, 1}, new double[] {0, 0});
        var table = NearRepeat.of(
                points, new double[] {0, 1}, OPTIONS.withDistance(99.9, 3).withTime(0.1, 3));
        assertThat(table.distanceLabel(3)).isEqualTo("199.8-299.7 m");
        assertThat(table.distanceLabel(4)).isEqualTo("over 299.7 m");
        assertThat(table.timeLabel(2)).isEqualTo("0.2-0.3 days");
    }

    @Test
    void c03RefusesTooManyPairsWithoutCountingThemAll() {
        int n = 60_000;
        double[] zeros = new double[n];
        assertThatThrownBy(() -> NearRepeat.of(Points.of(zeros, zeros.clone()), zeros, OPTIONS))
                .hasMessageContaining("More than 400,000,000 pairs of the 60,000 events lie within 200 m")
                .hasMessageContaining("Maybe take fewer or narrower distance bands");
    }

    @Test
    void c01GivesTheSameTableForTheSameSeed() {
        var random = new SplittableRandom(1);
        var points = Points.of(
                IntStream.range(0, 100).mapToDouble(i -> random.nextDouble(900)).toArray(),
                IntStream.range(0, 100).mapToDouble(i -> random.nextDouble(900)).toArray());
        double[] days =
                IntStream.range(0, 100).mapToDouble(i -> random.nextDouble(90)).toArray();
        assertThat(NearRepeat.of(points, days, OPTIONS).p())
                .isDeepEqualTo(NearRepeat.of(points, days, OPTIONS).p());
    }

    @Test
    void c02CallsNothingARepeatWhenAllHappensAtOnce() {
        var points = Points.of(new double[] {0, 10, 20}, new double[] {0, 0, 0});
        assertThat(NearRepeat.of(points, new double[] {5, 5, 5}, OPTIONS).p()[1][0])
                .isEqualTo(1);
    }

    @Test
    void c03RefusesASingleEvent() {
        assertThatThrownBy(() -> NearRepeat.of(Points.of(new double[1], new double[1]), new double[1], OPTIONS))
                .hasMessageContaining("two events or more");
    }
}
