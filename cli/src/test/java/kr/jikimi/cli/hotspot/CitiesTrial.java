package kr.jikimi.cli.hotspot;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kr.jikimi.hotspot.Box;
import kr.jikimi.hotspot.Events;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.Points;
import kr.jikimi.hotspot.forecast.Backtest;
import kr.jikimi.hotspot.forecast.BacktestOptions;
import kr.jikimi.hotspot.forecast.Baselines;
import kr.jikimi.hotspot.forecast.FittedForecast;
import kr.jikimi.hotspot.forecast.ForecastOptions;

/**
 * How the forecast fares in invented cities of different kind, over a year of months, against last month, kernel density and
 * all history at 1 % of the cells. Not a test: {@code java -cp ... kr.jikimi.cli.hotspot.CitiesTrial}; the table it printed
 * stands in {@code docs/hotspot.en.md}.
 */
final class CitiesTrial {

    private static final double CELL = 250;

    private record Kind(String name, SyntheticCity city) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("sparse, 2 years", new SyntheticCity(15_000, 730, 1.5, 0.2, 0.2, 0.2, 1)),
            new Kind("middling, 2 years", new SyntheticCity(18_000, 730, 9, 0.3, 0.25, 0.3, 2)),
            new Kind("dense, 3 years", new SyntheticCity(18_000, 1095, 40, 0.3, 0.25, 0.3, 3)),
            new Kind("steady, no repeats, 3 years", new SyntheticCity(15_000, 1095, 10, 0, 0, 0, 4)),
            new Kind("strong repeats, 3 years", new SyntheticCity(15_000, 1095, 6, 0.6, 0.1, 0.1, 5)),
            new Kind("drifting, 4 years", new SyntheticCity(15_000, 1460, 6, 0.2, 0.7, 0.4, 6)),
            new Kind("sparse and steady, 10 years", new SyntheticCity(15_000, 3650, 1, 0.1, 0.1, 0.2, 7)));

    private CitiesTrial() {}

    public static void main(String... args) {
        System.out.println("city,events,model,pai,low,high,against,won,drawn,lost,difference,low,high");
        for (var kind : KINDS) {
            if (args.length == 0 || kind.name().contains(args[0])) {
                print(kind);
            }
        }
    }

    private static void print(Kind kind) {
        var happenings = kind.city().events();
        var points = Points.of(
                happenings.stream().mapToDouble(SyntheticCity.Happening::x).toArray(),
                happenings.stream().mapToDouble(SyntheticCity.Happening::y).toArray());
        var events = new Events(
                points,
                happenings.stream().mapToDouble(SyntheticCity.Happening::day).toArray());
        double side = kind.city().side();
        var grid = Grid.covering(new Box(0, 0, side - 1, side - 1), CELL);
        boolean[] area = new boolean[grid.cells()];
        Arrays.fill(area, true);
        var question = new Backtest.Question(events, grid, area, kind.city().days() - 360);
        var found = Backtest.of(
                question,
                List.of(
                        new FittedForecast(ForecastOptions.withDefaults()),
                        Baselines.lastMonth(),
                        Baselines.kernelDensity(),
                        Baselines.allHistory()),
                BacktestOptions.withDefaults()
                        .withCoverages(List.of(0.01))
                        .withOrigins(12)
                        .withResamples(500));
        var own = found.verdicts().getFirst();
        for (var duel : found.duels()) {
            System.out.println(String.format(
                    Locale.ROOT,
                    "%s,%d,forecast,%.1f,%.1f,%.1f,%s,%d,%d,%d,%.1f,%.1f,%.1f",
                    kind.name(),
                    own.events(),
                    own.pai(),
                    own.paiBand().low(),
                    own.paiBand().high(),
                    duel.against(),
                    duel.won(),
                    duel.drawn(),
                    duel.lost(),
                    duel.difference(),
                    duel.band().low(),
                    duel.band().high()));
        }
        System.out.printf(
                Locale.ROOT,
                "# expected %.0f, observed %d%n",
                found.calibrations().getFirst().expected(),
                found.calibrations().getFirst().observed());
    }
}
