package kr.jikimi.hotspot.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Events;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.Points;
import kr.jikimi.hotspot.spi.ForecastTask;
import kr.jikimi.hotspot.spi.RiskModel;
import org.junit.jupiter.api.Test;

class BacktestTests {

    private static final Grid GRID = new Grid(0, 0, 100, 10, 10);

    /** Ten cells in a row in training; in the window cell 3 has six events, cell 7 three, cell 0 one, and one falls elsewhere. */
    private static Events small() {
        double[] before = IntStream.range(0, 10).mapToDouble(i -> i * 100 + 50).toArray();
        double[] after = {350, 350, 350, 350, 350, 350, 750, 750, 750, 50, 50};
        double[] x = IntStream.range(0, 21)
                .mapToDouble(i -> i < 10 ? before[i] : after[i - 10])
                .toArray();
        double[] y = IntStream.range(0, 21).mapToDouble(i -> i == 20 ? 950 : 50).toArray();
        double[] days = IntStream.range(0, 21)
                .mapToDouble(i -> i < 10 ? i : 10 + (i - 10) * 0.9)
                .toArray();
        return new Events(Points.of(x, y), days);
    }

    private static RiskModel says(String name, double... ofFirstRow) {
        return new RiskModel() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public double[] risk(ForecastTask task) {
                return Arrays.copyOf(ofFirstRow, task.grid().cells());
            }
        };
    }

    @Test
    void a01CountsHitsByHand() {
        var options = BacktestOptions.withDefaults().withHorizon(10).withCoverages(List.of(0.1, 0.2));
        var found = Backtest.of(
                new Backtest.Question(small(), GRID, null, 10),
                List.of(says("good", 0, 0, 0, 9, 0, 0, 0, 8), says("poor", 9, 8)),
                options);
        var window = found.windows().getFirst();
        assertThat(window.cells()).isEqualTo(10);
        assertThat(window.events()).isEqualTo(10);
        assertThat(window.outside()).isEqualTo(1);
        var good = found.verdicts().getFirst();
        assertThat(good.hits()).isEqualTo(6);
        assertThat(good.hitRate()).isCloseTo(0.6, within(1e-12));
        assertThat(good.pai()).isCloseTo(6, within(1e-12));
        assertThat(good.pei()).isEqualTo(1);
        var wide = found.verdicts().get(1);
        assertThat(wide.hits()).isEqualTo(9);
        assertThat(wide.pai()).isCloseTo(4.5, within(1e-12));
        var poor = found.verdicts().get(3);
        assertThat(poor.hits()).isEqualTo(1);
        assertThat(poor.pei()).isCloseTo(1 / 9.0, within(1e-12));
    }

    @Test
    void a02SaysWhereTheModelLoses() {
        var options = BacktestOptions.withDefaults().withHorizon(10).withCoverages(List.of(0.1));
        var found = Backtest.of(
                new Backtest.Question(small(), GRID, null, 10),
                List.of(says("poor", 9), says("good", 0, 0, 0, 9)),
                options);
        var duel = found.duels().getFirst();
        assertThat(duel.lost()).isEqualTo(1);
        assertThat(duel.lostAt()).containsExactly(10.0);
        assertThat(duel.difference()).isCloseTo(1 - 6, within(1e-12));
        assertThat(duel.band().high()).isLessThan(0);
    }

    @Test
    void a03TakesAllCellsOfAnAreaWhenOneIsGiven() {
        boolean[] all = new boolean[100];
        Arrays.fill(all, true);
        var found = Backtest.of(
                new Backtest.Question(small(), GRID, all, 10),
                List.of(Baselines.uniform()),
                BacktestOptions.withDefaults().withHorizon(10).withCoverages(List.of(0.055)));
        assertThat(found.windows().getFirst().cells()).isEqualTo(100);
        assertThat(found.windows().getFirst().outside()).isZero();
        assertThat(found.windows().getFirst().scores().getFirst().chosen()).isEqualTo(5);
    }

    @Test
    void a04RollsTheOriginsThroughTheData() {
        var found = Backtest.of(
                new Backtest.Question(small(), GRID, null, 10),
                List.of(Baselines.allHistory()),
                BacktestOptions.withDefaults().withHorizon(3).withOrigins(9));
        assertThat(found.windows().stream().map(Window::from).toList()).containsExactly(10.0, 13.0, 16.0);
        assertThat(found.windows().stream().map(Window::training).toList()).containsExactly(10, 14, 17);
    }

    @Test
    void b01KeepsEveryModelFromTheFuture() {
        var events = city(3000, 11);
        RiskModel spy = new RiskModel() {
            @Override
            public String name() {
                return "spy";
            }

            @Override
            public double[] risk(ForecastTask task) {
                assertThat(task.history().last()).isLessThan(task.origin());
                return new double[task.grid().cells()];
            }
        };
        var found = Backtest.of(
                new Backtest.Question(events, GRID, null, 200),
                List.of(spy),
                BacktestOptions.withDefaults().withResamples(10));
        assertThat(found.windows()).hasSize(5);
    }

    /** Chance hits its share: PAI of uniform is one, give or take; the band of 600 events over three standard errors is below 0.7. */
    @Test
    void b02GivesChanceAPaiOfAboutOne() {
        var events = city(6000, 5);
        var found = Backtest.of(
                new Backtest.Question(events, GRID, null, 200),
                List.of(Baselines.uniform()),
                BacktestOptions.withDefaults().withCoverages(List.of(0.3)));
        assertThat(found.verdicts().getFirst().pai()).isCloseTo(1, within(0.6));
    }

    @Test
    void b03GivesTheSameReportForTheSameSeed() {
        var question = new Backtest.Question(city(2000, 5), GRID, null, 250);
        var options = BacktestOptions.withDefaults().withResamples(200);
        var one = Backtest.of(question, List.of(forecast(), Baselines.lastMonth()), options);
        var other = Backtest.of(question, List.of(forecast(), Baselines.lastMonth()), options);
        assertThat(one).isEqualTo(other);
    }

    @Test
    void b04RefusesWhatCannotBeJudged() {
        var options = BacktestOptions.withDefaults().withHorizon(90);
        assertThatThrownBy(() -> Backtest.of(
                        new Backtest.Question(small(), GRID, null, 10), List.of(Baselines.uniform()), options))
                .hasMessageContaining("shorten the horizon");
        assertThatThrownBy(() -> Backtest.of(
                        new Backtest.Question(small(), GRID, null, -5), List.of(Baselines.uniform()), options))
                .hasMessageContaining("No event lies before");
    }

    @Test
    void c01FindsTheWeightsThatMakeThePastMostLikely() {
        var random = new SplittableRandom(9);
        double[][] said = IntStream.range(0, 200)
                .mapToObj(i -> new double[] {random.nextDouble(), random.nextDouble(), 0.3})
                .toArray(double[][]::new);
        double[] counts = IntStream.range(0, 200)
                .mapToDouble(i -> said[i][0] > 0.6 ? 5 : 1)
                .toArray();
        var windows =
                List.of(new PastWindow(0, counts, said, Arrays.stream(counts).sum()));
        double found = Mixture.logLikelihood(windows, Mixture.weights(windows, 3));
        double best = Double.NEGATIVE_INFINITY;
        for (double a = 0; a <= 1; a += 0.01) {
            for (double b = 0; a + b <= 1; b += 0.01) {
                best = Math.max(best, Mixture.logLikelihood(windows, new double[] {a, b, 1 - a - b}));
            }
        }
        assertThat(found).isGreaterThan(best - 0.02);
    }

    @Test
    void c02AddsUpToTheEventsItExpects() {
        var events = city(4000, 21);
        var task = new ForecastTask(events, GRID, null, 365, 30);
        var model = forecast();
        var fit = model.fit(task);
        assertThat(Arrays.stream(model.risk(task)).sum()).isCloseTo(fit.expected(), within(1e-6 * fit.expected()));
        // 4,000 events in 365 days: about 329 in 30; the standard error of the rate over a year is 5.
        assertThat(fit.expected()).isBetween(280.0, 380.0);
        assertThat(fit.toString()).contains("self-exciting share").contains("half-life");
    }

    @Test
    void c03TrustsTheLastWeeksWhereEventsExciteEachOther() {
        assertThat(forecast()
                        .fit(new ForecastTask(restless(), GRID, null, 360, 7))
                        .selfExciting())
                .isGreaterThan(0.5);
        assertThat(forecast()
                        .fit(new ForecastTask(city(4000, 2), GRID, null, 360, 7))
                        .selfExciting())
                .isLessThan(0.3);
    }

    @Test
    void c04BeatsLastMonthAndAllHistoryWhereRiskMoves() {
        var found = Backtest.of(
                new Backtest.Question(restless(), GRID, null, 300),
                List.of(forecast(), Baselines.lastMonth(), Baselines.allHistory(), Baselines.uniform()),
                BacktestOptions.withDefaults()
                        .withHorizon(7)
                        .withCoverages(List.of(0.01))
                        .withResamples(50));
        assertThat(found.duels())
                .allSatisfy(duel -> assertThat(duel.difference()).isGreaterThan(0));
    }

    @Test
    void c05SpreadsACellOverTheSlotsOfTheDay() {
        var events = city(2000, 3);
        double[] evening =
                Arrays.stream(events.days()).map(day -> Math.floor(day) + 0.9).toArray();
        var task = new ForecastTask(new Events(events.points(), evening), GRID, null, 365, 7);
        var slots = SlotShares.of(task, 1, 4);
        assertThat(slots.shares()[3][55]).isGreaterThan(0.95);
        assertThat(IntStream.range(0, 4).mapToDouble(s -> slots.shares()[s][7]).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void c06IsCalibratedWhereNothingChanges() {
        var found = Backtest.of(
                new Backtest.Question(city(8000, 17), GRID, null, 180),
                List.of(forecast()),
                BacktestOptions.withDefaults().withResamples(10));
        var own = found.calibrations().getFirst();
        // About 3,900 events: a standard error of 62, or 1.6 percent.
        assertThat(own.expected() / own.observed()).isCloseTo(1, within(0.06));
        assertThat(own.groups()).hasSize(10);
    }

    private static FittedForecast forecast() {
        return new FittedForecast(ForecastOptions.withDefaults().withWindows(3));
    }

    /** A year of events around five places that never change. */
    private static Events city(int count, long seed) {
        var random = new SplittableRandom(seed);
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            int place = random.nextInt(5);
            x[i] = Math.clamp(100 + 180 * place + random.nextDouble(-90, 90), 0, 999);
            y[i] = Math.clamp(900 - 170 * place + random.nextDouble(-90, 90), 0, 999);
        }
        return new Events(
                Points.of(x, y), random.doubles(count, 0, 365).sorted().toArray());
    }

    /** Every twenty days the trouble moves to another place. */
    private static Events restless() {
        var random = new SplittableRandom(77);
        int count = 4000;
        double[] days = random.doubles(count, 0, 360).sorted().toArray();
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            var place = new SplittableRandom((long) (days[i] / 20) * 7919);
            boolean noise = random.nextInt(5) == 0;
            x[i] = noise ? random.nextDouble(1000) : place.nextInt(10) * 100 + random.nextDouble(100);
            y[i] = noise ? random.nextDouble(1000) : place.nextInt(10) * 100 + random.nextDouble(100);
        }
        return new Events(Points.of(x, y), days);
    }
}
