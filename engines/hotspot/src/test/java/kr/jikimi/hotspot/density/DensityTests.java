package kr.jikimi.hotspot.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Area;
import kr.jikimi.hotspot.Box;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Expected values come from NumPy 2.4.6 and SciPy 1.17.1:
 *
 * <pre>
 * g = lambda X, Y, h: (w*np.exp(-((X-x)**2+(Y-y)**2)/(2*h*h))/(2*np.pi*h*h)).sum()*1e6
 * s = ((X-x)**2+(Y-y)**2)/h/h; q = (w*np.where(s&lt;1, 3/(np.pi*h*h)*(1-s)**2, 0)).sum()*1e6
 * mass = (norm.cdf((1000-X)/h)-norm.cdf(-X/h))*(norm.cdf((800-Y)/h)-norm.cdf(-Y/h))
 * dblquad(lambda v,u: np.exp(-((u-X)**2+(v-Y)**2)/(2*h*h))/(2*np.pi*h*h), 0, 1000, 0, lambda u: 800*(1-u/1000))
 * minimize_scalar(minus leave-one-out log likelihood, bounds=(log 20, log 800), method='bounded')
 * </pre>
 */
class DensityTests {

    private static final Grid HUNDRED = new Grid(0, 0, 100, 10, 8);
    private static final Points FIVE = new Points(
            new double[] {120, 130, 480, 905, 333}, new double[] {80, 95, 510, 40, 777}, new double[] {1, 2.5, 1, 4, .5
            });
    private static final Points TEN = Points.of(
            new double[] {100, 200, 350, 500, 800, 900, 900, 150, 600, 420},
            new double[] {80, 640, 280, 416, 96, 720, 560, 320, 488, 264});
    private static final Area RECTANGLE = Area.of(new Box(0, 0, 1000, 800));

    @Test
    void a01SpreadsOneEventAsItsKernel() {
        var density = Density.of(Points.of(new double[] {450}, new double[] {350}), HUNDRED, gaussian(100));
        assertThat(density.peak()).isCloseTo(1e6 / (2 * Math.PI * 1e4), within(1e-6));
        assertThat(density.values()[3 * 10 + 4]).isEqualTo(density.peak());
    }

    @Test
    void a02EqualsScipyOnWeightedEvents() {
        double[] gaussian = Density.of(FIVE, HUNDRED, gaussian(120)).values();
        double peak = DoubleStream.of(gaussian).max().orElseThrow();
        assertThat(gaussian[0]).isCloseTo(29.6593944492367, within(1e-6 * peak));
        assertThat(gaussian[5 * 10 + 4]).isCloseTo(10.708260139792067, within(1e-6 * peak));
        assertThat(gaussian[9]).isCloseTo(41.065145726275524, within(1e-6 * peak));
        double[] quartic = Density.of(FIVE, HUNDRED, gaussian(300).withKernel(Kernel.QUARTIC))
                .values();
        assertThat(quartic[0]).isCloseTo(31.078888590016568, within(1e-12 * 31));
        assertThat(quartic[5 * 10 + 4]).isCloseTo(10.431294980769115, within(1e-12 * 10));
        assertThat(quartic[9]).isCloseTo(40.460805180299644, within(1e-12 * 40));
    }

    @Test
    void a03EqualsScipyWithAdaptiveBandwidths() {
        double[] adaptive =
                Density.of(TEN, HUNDRED, gaussian(150).withAdaptive(true)).values();
        assertThat(adaptive[0]).isCloseTo(6.255306468506542, within(1e-9));
        assertThat(adaptive[4 * 10 + 5]).isCloseTo(21.17154550633998, within(1e-9));
    }

    @Test
    void a04GivesZeroForNoEvents() {
        assertThat(Density.of(Points.of(new double[0], new double[0]), HUNDRED, gaussian(100))
                        .values())
                .containsOnly(0);
    }

    @Test
    void a05RefusesWhatIsNoNumber() {
        var odd = Points.of(new double[] {1, Double.NaN}, new double[] {1, 1});
        assertThatThrownBy(() -> Density.of(odd, HUNDRED, gaussian(100)))
                .hasMessageContaining("Point 1 is (NaN, 1.0)")
                .hasMessageContaining("Maybe");
        var negative = new Points(new double[] {1}, new double[] {1}, new double[] {-1});
        assertThatThrownBy(() -> Density.of(negative, HUNDRED, gaussian(100))).hasMessageContaining("weight -1.0");
    }

    /** The moments against the direct sum: events alone, all at one place, on cell corners (the worst case), spread, beyond the grid. */
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.55, 0.7, 1, 1.4, 2, 3, 5, 9, 14, 20})
    void b01StaysWithinAMillionthOfThePeak(double ratio) {
        var random = new SplittableRandom(42);
        double extent = Math.max(2000, 3 * 100 * ratio);
        DoubleSupplier anywhere = () -> random.nextDouble() * extent;
        DoubleSupplier corner = () -> Math.floor(random.nextDouble() * extent / 100) * 100 + 1e-4;
        DoubleSupplier oneCell = () -> 1500 + random.nextDouble() * 100;
        var wide = Grid.covering(new Box(0, 0, extent, extent).padded(100 * ratio), 100);
        var inner = Grid.covering(new Box(0, 0, extent, extent).padded(-0.3 * extent), 100);
        for (var source : new DoubleSupplier[] {anywhere, corner, oneCell}) {
            for (int count : new int[] {1, 200}) {
                var points = new Points(draw(count, source), draw(count, source), draw(count, random::nextDouble));
                requireClose(points, wide, 100 * ratio);
                requireClose(points, inner, 100 * ratio);
            }
        }
    }

    private static void requireClose(Points points, Grid grid, double bandwidth) {
        double[] fast = Density.of(points, grid, gaussian(bandwidth)).values();
        double[] exact =
                Density.of(points, grid, gaussian(bandwidth).withExact(true)).values();
        var everywhere = Grid.covering(
                new Box(
                        points.box().west(),
                        points.box().south(),
                        points.box().east(),
                        points.box().north()),
                grid.cell());
        double peak = Math.max(
                DoubleStream.of(exact).max().orElseThrow(),
                Density.of(points, everywhere, gaussian(bandwidth).withExact(true))
                        .peak());
        double[] moments = Density.byMoments(points, points.box(), grid, bandwidth);
        for (int i = 0; i < fast.length; i++) {
            assertThat(fast[i]).isCloseTo(exact[i], within(1e-6 * peak));
            assertThat(1e6 * moments[i]).isCloseTo(exact[i], within(1e-6 * peak));
        }
    }

    @Test
    void b02ProvesTheBoundForEveryRatio() {
        for (double ratio = 0.4; ratio < 40; ratio *= 1.02) {
            var order = MomentOrder.of(ratio);
            assertThat(MomentOrder.bound(ratio, order.ratio(), order.order()))
                    .isLessThanOrEqualTo(MomentOrder.TOLERANCE);
            assertThat(order.moments()).isLessThanOrEqualTo(45);
        }
    }

    @Test
    void b03EqualsTheDirectSumForLocalKernels() {
        var random = new SplittableRandom(5);
        var points = Points.of(draw(80, () -> random.nextDouble() * 1000), draw(80, () -> random.nextDouble() * 800));
        for (var options : new DensityOptions[] {
            gaussian(150).withKernel(Kernel.QUARTIC),
            gaussian(20),
            gaussian(200).withAdaptive(true),
            gaussian(250).withKernel(Kernel.QUARTIC).withAdaptive(true)
        }) {
            double[] local = Density.of(points, HUNDRED, options).values();
            double[] exact =
                    Density.of(points, HUNDRED, options.withExact(true)).values();
            for (int i = 0; i < local.length; i++) {
                assertThat(local[i]).isCloseTo(exact[i], within(1e-9));
            }
        }
    }

    @Test
    void b04GivesTheSameBitsOnAnyNumberOfThreads() throws Exception {
        var random = new SplittableRandom(6);
        var points = Points.of(
                draw(600_000, () -> random.nextDouble() * 9000), draw(600_000, () -> random.nextDouble() * 7000));
        sameOnAnyNumberOfThreads(points, new Grid(0, 0, 100, 90, 70));
    }

    @Test
    void b05TakesFewPointsOneByOneAndManyByMoments() {
        var city = new Grid(0, 0, 100, 370, 310);
        assertThat(SparseSums.isCheaper(1_000, city, MomentOrder.of(5))).isTrue();
        assertThat(SparseSums.isCheaper(10_000, city, MomentOrder.of(0.5))).isTrue();
        assertThat(SparseSums.isCheaper(10_000_000, city, MomentOrder.of(0.5))).isFalse();
        assertThat(SparseSums.isCheaper(100_000, city, MomentOrder.of(5))).isFalse();
    }

    @Test
    void b06GivesTheSameBitsForFewPointsOnAnyNumberOfThreads() throws Exception {
        var random = new SplittableRandom(7);
        var points =
                Points.of(draw(500, () -> random.nextDouble() * 9000), draw(500, () -> random.nextDouble() * 7000));
        sameOnAnyNumberOfThreads(points, new Grid(0, 0, 100, 90, 70));
    }

    private static void sameOnAnyNumberOfThreads(Points points, Grid grid) throws Exception {
        try (var one = new ForkJoinPool(1);
                var four = new ForkJoinPool(4)) {
            double[] alone = one.submit(
                            () -> Density.of(points, grid, gaussian(500)).values())
                    .get();
            double[] together = four.submit(
                            () -> Density.of(points, grid, gaussian(500)).values())
                    .get();
            assertThat(together).containsExactly(alone);
        }
    }

    @Test
    void c01EqualsScipyWithEdgeCorrection() {
        double[] corrected =
                Density.of(TEN, HUNDRED, gaussian(150).withEdgeOf(RECTANGLE)).values();
        assertThat(corrected[0]).isCloseTo(20.380132605094726, within(3e-5));
        assertThat(corrected[4 * 10 + 5]).isCloseTo(17.917340449176148, within(3e-5));
        assertThat(corrected[7 * 10 + 9]).isCloseTo(24.312805770123635, within(3e-5));
    }

    @Test
    void c02WeighsTheKernelInsideAnAreaExactly() {
        assertThat(new KernelMass(RECTANGLE, Kernel.GAUSSIAN, 150).at(50, 50))
                .isCloseTo(0.3976040426454973, within(1e-12));
        var triangle = new Area(List.of(new double[] {0, 0, 1000, 0, 0, 800}));
        assertThat(new KernelMass(triangle, Kernel.GAUSSIAN, 150).at(350, 350))
                .isCloseTo(0.7923899945627467, within(1e-10));
        assertThat(new KernelMass(RECTANGLE, Kernel.QUARTIC, 150).at(500, 400)).isCloseTo(1, within(1e-12));
        assertThat(new KernelMass(RECTANGLE, Kernel.QUARTIC, 150).at(0, 400)).isCloseTo(0.5, within(1e-12));
        assertThat(new KernelMass(RECTANGLE, Kernel.QUARTIC, 150).at(0, 0)).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void c03CorrectsTheSameByMomentsAndByPolarIntegralAroundAHole() {
        var area = new Area(List.of(
                new double[] {50, 20, 960, 110, 700, 760, 420, 400, 60, 790},
                new double[] {500, 200, 480, 330, 610, 350, 640, 190}));
        for (double h : new double[] {60, 150, 400}) {
            double[] fast =
                    Density.of(TEN, HUNDRED, gaussian(h).withEdgeOf(area)).values();
            double[] exact = Density.of(
                            TEN, HUNDRED, gaussian(h).withEdgeOf(area).withExact(true))
                    .values();
            for (int i = 0; i < fast.length; i++) {
                if (Double.isNaN(exact[i])) {
                    assertThat(fast[i]).isNaN();
                } else {
                    assertThat(fast[i]).isCloseTo(exact[i], within(1e-5 * Math.max(1, exact[i])));
                }
            }
        }
    }

    @Test
    void c04RefusesAnEdgeWithoutAnArea() {
        assertThatThrownBy(() -> new DensityOptions(Kernel.GAUSSIAN, 1, EdgeCorrection.UNIFORM, null, false, false))
                .hasMessageContaining("needs a study area");
    }

    @Test
    void d01ChoosesTheBandwidthScipyFinds() {
        var choice = BandwidthChoice.of(TEN, Kernel.GAUSSIAN, 20, 800);
        assertThat(choice.bandwidth()).isCloseTo(228.60558157875735, within(0.3));
        assertThat(choice.logLikelihood()).isCloseTo(-120.55167447826366, within(1e-5));
        assertThat(choice.atLimit()).isFalse();
    }

    @Test
    void d02IsNotDeceivedByRepeatsAtOnePlace() {
        var twice = Points.of(
                IntStream.range(0, 20).mapToDouble(i -> TEN.x()[i / 2]).toArray(),
                IntStream.range(0, 20).mapToDouble(i -> TEN.y()[i / 2]).toArray());
        assertThat(BandwidthChoice.of(twice, Kernel.GAUSSIAN, 20, 800).bandwidth())
                .isCloseTo(228.6, within(1.0));
    }

    @Test
    void d03RefusesToChooseFromOnePlace() {
        var one = Points.of(new double[] {5, 5, 5}, new double[] {5, 5, 5});
        assertThatThrownBy(() -> BandwidthChoice.of(one, Kernel.GAUSSIAN, 20, 800))
                .hasMessageContaining("two places");
    }

    @Test
    void e01GivesNoRateWhereNobodyIs() {
        var events = Density.of(TEN, HUNDRED, gaussian(100));
        var people = Density.of(Points.of(new double[] {150}, new double[] {150}), HUNDRED, gaussian(50));
        double[] rate = Density.ratio(events, people, 1e-3).values();
        assertThat(rate[0]).isCloseTo(events.values()[0] / people.values()[0], within(1e-12));
        assertThat(rate[79]).isNaN();
    }

    private static DensityOptions gaussian(double bandwidth) {
        return DensityOptions.withDefaults().withBandwidth(bandwidth);
    }

    private static double[] draw(int count, DoubleSupplier source) {
        return DoubleStream.generate(source).limit(count).toArray();
    }
}
