package kr.jikimi.hotspot.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.GridValues;
import kr.jikimi.hotspot.Points;
import org.junit.jupiter.api.Test;

/**
 * Expected values come from R 4.2.2 with spdep 1.2-7 and spatstat 3.0-3:
 *
 * <pre>
 * g &lt;- expand.grid(c=1:5, r=1:5); nb &lt;- dnearneigh(as.matrix(g), 0, 1.5); w &lt;- nb2listw(nb, style="W")
 * localG(x, nb2listw(include.self(nb), style="B")); localmoran(x, w); moran.test(x, w)
 * p.adjust(c(0.01,0.04,0.03,0.005,0.5,0.04), "BH"); clarkevans(ppp(px, py, c(0,100), c(0,100)), correction="none")
 * </pre>
 */
class ClusterTests {

    private static final Grid FIVE = new Grid(0, 0, 100, 5, 5);
    private static final double[] COUNTS = {3, 0, 1, 7, 2, 5, 9, 0, 1, 1, 0, 12, 8, 0, 2, 1, 4, 3, 0, 0, 2, 0, 1, 1, 6};
    private static final double[] GI = {
        0.98679824656317,
        0.20465945761862,
        0.20465945761862,
        -0.64808828245896,
        -0.00662280702391,
        1.76803031442752,
        1.66416504509269,
        1.66416504509269,
        -0.35913592158535,
        -0.50596365911270,
        2.05227956112005,
        2.16999028676220,
        1.53770873467531,
        -1.24433009450700,
        -1.78508526922907,
        0.34678408096488,
        0.77897087217105,
        0.52605825133629,
        -0.48559223200273,
        -1.07446215249775,
        -0.66890350941530,
        -0.79021290580523,
        -1.07446215249775,
        -0.79021290580523,
        -0.66890350941530
    };
    private static final double[] LOCAL_MORAN = {
        0.0439054344489,
        -0.2224439668407,
        -0.1080749155665,
        -0.7159963156279,
        -0.0175007675775,
        0.4384402824685,
        0.5178845563402,
        -0.5269803500154,
        0.0227970525023,
        0.0607921400061,
        -0.9109610070617,
        0.8776865213387,
        0.4348902364139,
        0.2343606079214,
        0.1720908811790,
        -0.1418483266810,
        0.0731693276021,
        0.0112833896224,
        0.0357499232422,
        0.2542216763893,
        0.0797257189643,
        0.1482959778938,
        0.1958857844642,
        0.1283389622352,
        -0.7543751918944
    };

    private final ClusterOptions options = ClusterOptions.withDefaults(FIVE).withPermutations(19_999);

    @Test
    void a01EqualsSpdepForGiStar() {
        var found = GetisOrd.of(new GridValues(FIVE, COUNTS), options);
        for (int i = 0; i < GI.length; i++) {
            assertThat(found.z()[i]).isCloseTo(GI[i], within(1e-12));
            assertThat(found.pNormal()[i]).isCloseTo(Normal.twoSided(GI[i]), within(1e-12));
        }
    }

    @Test
    void a02EqualsSpdepForLocalMoran() {
        double[] index = LocalMoran.of(new GridValues(FIVE, COUNTS), options).index();
        for (int i = 0; i < LOCAL_MORAN.length; i++) {
            assertThat(index[i]).isCloseTo(LOCAL_MORAN[i], within(1e-12));
        }
    }

    @Test
    void a03EqualsSpdepForGlobalMoran() {
        var moran = GlobalMoran.of(new GridValues(FIVE, COUNTS), 150, 1999, 1);
        assertThat(moran.index()).isCloseTo(0.0132535052707, within(1e-12));
        assertThat(moran.expected()).isCloseTo(-0.0416666666667, within(1e-12));
        assertThat(moran.variance()).isCloseTo(0.0107230624840, within(1e-12));
        assertThat(moran.z()).isCloseTo(0.530362085732, within(1e-10));
        // A permutation p of about 0.29 from 1,999 draws has a standard error of 0.01.
        assertThat(moran.p()).isBetween(0.2, 0.4);
    }

    @Test
    void a04EqualsSpatstatForNearestNeighbours() {
        var points = Points.of(
                new double[] {10, 20, 35, 50, 80, 90, 90, 15, 60, 42},
                new double[] {10, 80, 35, 52, 12, 90, 70, 40, 61, 33});
        var found = NearestNeighbour.of(points, 1e4);
        assertThat(found.index()).isCloseTo(1.36752497612, within(1e-10));
        assertThat(found.observed()).isCloseTo(21.6224684086, within(1e-9));
    }

    @Test
    void a05AdjustsLikeBenjaminiAndHochberg() {
        double[] q = FalseDiscovery.adjusted(new double[] {0.01, 0.04, 0.03, 0.005, Double.NaN, 0.5, 0.04});
        assertThat(q[4]).isNaN();
        assertThat(new double[] {q[0], q[1], q[2], q[3], q[5], q[6]})
                .containsExactly(new double[] {0.030, 0.048, 0.048, 0.030, 0.500, 0.048}, within(1e-12));
    }

    /** The slow twin: for each cell, neighbours drawn afresh from all other cells; both have a standard error below 0.0036. */
    @Test
    void b01AgreesWithDrawingAfreshForEachCell() {
        var counts = new GridValues(FIVE, COUNTS);
        double[] p = GetisOrd.of(counts, options).p();
        for (int cell : new int[] {0, 6, 11, 12, 13, 14, 24}) {
            assertThat(p[cell]).isCloseTo(afresh(counts, cell, 20_000), within(0.03));
        }
    }

    private static double afresh(GridValues counts, int cell, int permutations) {
        int[] buffer = new int[8];
        int k = new Neighbours(counts, 150).list(cell, buffer);
        double observed =
                Arrays.stream(buffer, 0, k).mapToDouble(i -> COUNTS[i]).sum();
        var random = new SplittableRandom(99);
        double[] others = IntStream.range(0, 25)
                .filter(i -> i != cell)
                .mapToDouble(i -> COUNTS[i])
                .toArray();
        int larger = 0;
        int smaller = 0;
        for (int run = 0; run < permutations; run++) {
            double sum = 0;
            for (int i = 0; i < k; i++) {
                int j = random.nextInt(i, others.length);
                double drawn = others[j];
                others[j] = others[i];
                others[i] = drawn;
                sum += drawn;
            }
            larger += sum >= observed ? 1 : 0;
            smaller += sum <= observed ? 1 : 0;
        }
        return Math.min(1, 2 * (Math.min(larger, smaller) + 1.0) / (permutations + 1));
    }

    @Test
    void b02FindsAPlantedHotSpotAndAlmostNothingInNoise() {
        var grid = new Grid(0, 0, 100, 40, 40);
        var random = new SplittableRandom(3);
        double[] noise =
                IntStream.range(0, 1600).mapToDouble(i -> random.nextInt(4)).toArray();
        var quiet = GetisOrd.of(new GridValues(grid, noise), ClusterOptions.withDefaults(grid));
        assertThat(quiet.hotCells() + quiet.coldCells()).isLessThan(8);
        for (int row = 10; row < 14; row++) {
            Arrays.fill(noise, row * 40 + 20, row * 40 + 24, 9);
        }
        var loud = GetisOrd.of(new GridValues(grid, noise), ClusterOptions.withDefaults(grid));
        assertThat(loud.hot()[11 * 40 + 21]).isTrue();
        assertThat(loud.hot()[30 * 40 + 5]).isFalse();
    }

    @Test
    void c01LeavesCellsOutsideTheStudyAlone() {
        double[] holed = COUNTS.clone();
        holed[12] = Double.NaN;
        var found = GetisOrd.of(new GridValues(FIVE, holed), options);
        assertThat(found.z()[12]).isNaN();
        assertThat(found.hot()[12]).isFalse();
        assertThat(found.z()[11]).isNotEqualTo(GI[11]).isNotNaN();
    }

    @Test
    void c02SaysNothingWhereAllIsAlike() {
        double[] same = new double[25];
        assertThat(GetisOrd.of(new GridValues(FIVE, same), options).z()).containsOnly(Double.NaN);
        assertThat(GlobalMoran.of(new GridValues(FIVE, same), 150, 99, 1).index())
                .isNaN();
    }

    @Test
    void c03RefusesADistanceBelowTheCell() {
        assertThatThrownBy(() -> GetisOrd.of(new GridValues(FIVE, COUNTS), options.withDistance(50)))
                .hasMessageContaining("the cell side (100.0 m) or more");
    }

    @Test
    void c04FindsTheNearestAmongMany() {
        var random = new SplittableRandom(8);
        var points = Points.of(
                IntStream.range(0, 500)
                        .mapToDouble(i -> random.nextDouble() * (i % 5 == 0 ? 10_000 : 100))
                        .toArray(),
                IntStream.range(0, 500)
                        .mapToDouble(i -> random.nextDouble() * 100)
                        .toArray());
        double sum = 0;
        for (int i = 0; i < 500; i++) {
            double best = Double.POSITIVE_INFINITY;
            for (int j = 0; j < 500; j++) {
                double apart = Math.hypot(points.x()[i] - points.x()[j], points.y()[i] - points.y()[j]);
                best = i == j ? best : Math.min(best, apart);
            }
            sum += best;
        }
        assertThat(NearestNeighbour.of(points, 1e6).observed()).isCloseTo(sum / 500, within(1e-9));
    }
}
