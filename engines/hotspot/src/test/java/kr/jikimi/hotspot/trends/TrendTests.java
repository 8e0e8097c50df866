package kr.jikimi.hotspot.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Events;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.Points;
import kr.jikimi.hotspot.clusters.ClusterOptions;
import org.junit.jupiter.api.Test;

class TrendTests {

    /** R 4.2.2: {@code cor.test(1:10, s, method="kendall", exact=FALSE, continuity=TRUE)}. */
    @Test
    void a01EqualsKendallsTestInR() {
        var test = MannKendall.of(2, 4, 4, 1, 7, 8, 8, 9, 3, 10);
        assertThat(test.z()).isCloseTo(2.1640071232, within(1e-9));
        assertThat(test.p()).isCloseTo(0.0304638027227, within(1e-9));
    }

    @Test
    void a02SaysNothingOfAFlatSeries() {
        assertThat(MannKendall.of(3, 3, 3, 3).p()).isEqualTo(1);
    }

    @Test
    void b01NamesTheCourseByTheWrittenRules() {
        assertThat(course("........", 0)).isEqualTo(Course.NONE);
        assertThat(course("HHHHHHHH", 0)).isEqualTo(Course.PERSISTENT);
        assertThat(course("HH.HHH.H", 0)).isEqualTo(Course.PERSISTENT);
        assertThat(course(".......H", 0)).isEqualTo(Course.EMERGING);
        assertThat(course("......HH", 1)).isEqualTo(Course.EMERGING);
        assertThat(course("..H....H", 1)).isEqualTo(Course.EMERGING);
        assertThat(course("H...H..H", 0)).isEqualTo(Course.SPORADIC);
        assertThat(course("H.......", 0)).isEqualTo(Course.SPORADIC);
        assertThat(course("HHHH....", 0)).isEqualTo(Course.DIMINISHING);
        assertThat(course("HHHHHH.H", -1)).isEqualTo(Course.DIMINISHING);
    }

    private static Course course(String series, int direction) {
        boolean[] hot = new boolean[series.length()];
        for (int k = 0; k < hot.length; k++) {
            hot[k] = series.charAt(k) == 'H';
        }
        return Courses.course(hot, (int) series.chars().filter(c -> c == 'H').count(), direction);
    }

    @Test
    void b02TellsALastingPlaceFromANewOne() {
        var random = new SplittableRandom(2);
        double[][] rows = IntStream.range(0, 2400)
                .mapToObj(i -> {
                    double day = random.nextDouble(240);
                    int kind = i % 4;
                    double[] place = kind == 0
                            ? new double[] {450 + random.nextDouble(200), 450 + random.nextDouble(200)}
                            : kind == 1 && day > 200
                                    ? new double[] {1450 + random.nextDouble(200), 1450 + random.nextDouble(200)}
                                    : new double[] {random.nextDouble(2000), random.nextDouble(2000)};
                    return new double[] {place[0], place[1], day};
                })
                .toArray(double[][]::new);
        var events = new Events(Points.of(column(rows, 0), column(rows, 1)), column(rows, 2));
        var grid = new Grid(0, 0, 100, 20, 20);
        boolean[] study = new boolean[400];
        Arrays.fill(study, true);
        double[] starts = IntStream.rangeClosed(0, 8).mapToDouble(k -> 30 * k).toArray();
        var found = Courses.of(
                events, grid, study, starts, ClusterOptions.withDefaults(grid).withPermutations(9999));
        assertThat(found.course()[5 * 20 + 5]).isEqualTo(Course.PERSISTENT);
        assertThat(found.course()[15 * 20 + 15]).isEqualTo(Course.EMERGING);
        assertThat(found.hotPeriods()[5 * 20 + 5]).isGreaterThanOrEqualTo(6);
    }

    private static double[] column(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
    }

    @Test
    void c01SharesAnEventAmongTheHoursItMayHaveHappenedIn() {
        double[] weights = Aoristic.weights(10 + 22.5 / 24, 11 + 1.5 / 24, 1, 24);
        assertThat(weights[22]).isCloseTo(0.5 / 3, within(1e-9));
        assertThat(weights[23]).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(weights[0]).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(weights[1]).isCloseTo(0.5 / 3, within(1e-9));
        assertThat(DoubleStream.of(weights).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void c02CountsAMomentOnceAndALongSpanEvenly() {
        assertThat(Aoristic.weights(3.25, 3.25, 1, 24)[6]).isEqualTo(1);
        assertThat(Aoristic.weights(0, 3, 1, 4)).containsExactly(new double[] {.25, .25, .25, .25}, within(1e-12));
    }

    @Test
    void c03RefusesASpanThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> Aoristic.weights(2, 1, 1, 24)).hasMessageContaining("exchanged");
    }

    /** From 00:00 to 01:00 of the nineteen-thousandth day, written as days: the hour from 01:00 gets nothing. */
    @Test
    void c04LeavesNothingInTheSlotThatBeginsWhereASpanEnds() {
        for (int day = 19_000; day < 19_400; day++) {
            for (int hour = 0; hour < 24; hour++) {
                double from = day + hour / 24.0;
                double[] weights = Aoristic.weights(from, from + 3600 / 86_400.0, 1, 24);
                double[] expected = new double[24];
                expected[hour] = 1;
                assertThat(weights).containsExactly(expected);
                assertThat(Aoristic.weights(from, from, 1, 24)).containsExactly(expected);
            }
        }
    }

    @Test
    void b03NamesTheCourseOfASingleStrongCellAmongQuietOnes() {
        var random = new SplittableRandom(7);
        int strong = 320;
        double[][] rows = IntStream.range(0, 1600)
                .mapToObj(i -> i < strong
                        ? new double[] {550 + random.nextDouble(), 550 + random.nextDouble(), random.nextDouble(240)}
                        : new double[] {random.nextDouble(2000), random.nextDouble(2000), random.nextDouble(240)})
                .toArray(double[][]::new);
        var events = new Events(Points.of(column(rows, 0), column(rows, 1)), column(rows, 2));
        var grid = new Grid(0, 0, 100, 20, 20);
        boolean[] study = new boolean[400];
        Arrays.fill(study, true);
        double[] starts = IntStream.rangeClosed(0, 8).mapToDouble(k -> 30 * k).toArray();
        var found = Courses.of(
                events, grid, study, starts, ClusterOptions.withDefaults(grid).withPermutations(999));
        assertThat(found.course()[5 * 20 + 5]).isEqualTo(Course.NONE);
        assertThat(found.alone()[5 * 20 + 5]).isEqualTo(Course.PERSISTENT);
        assertThat(found.alonePeriods()[5 * 20 + 5]).isEqualTo(8);
        assertThat(Arrays.stream(found.alone()).filter(one -> one != Course.NONE))
                .hasSizeLessThan(5);
    }
}
