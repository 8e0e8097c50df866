package kr.jikimi.hotspot.forecast;

import java.util.List;

/**
 * How models are judged.
 *
 * @param horizon days each forecast reaches
 * @param coverages shares of the study cells that may be chosen, such as 0.01
 * @param origins forecasts at most, each starting where the last one ended
 * @param resamples of the bootstrap
 * @param seed of ties and resamples
 * @param level of the bands, such as 0.95
 */
public record BacktestOptions(
        double horizon, List<Double> coverages, int origins, int resamples, long seed, double level) {

    public BacktestOptions {
        coverages = List.copyOf(coverages);
        if (!(horizon > 0) || origins < 1 || resamples < 1 || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "A back-test needs a horizon, an origin, resamples and a level between 0 and 1.%nMaybe use the defaults."
                            .formatted());
        }
        if (coverages.isEmpty() || coverages.size() > 6 || coverages.stream().anyMatch(c -> !(c > 0 && c <= 1))) {
            throw new IllegalArgumentException(
                    "The coverages are %s, expected one to six above 0 % and up to 100 %.%nMaybe try 0.5%,1%,5%."
                            .replace("%s", coverages.toString())
                            .replace("%n", System.lineSeparator()));
        }
    }

    /** 30 days; 0.5, 1 and 5 percent; at most 24 origins; 2,000 resamples; 95 percent bands. */
    public static BacktestOptions withDefaults() {
        return new BacktestOptions(30, List.of(0.005, 0.01, 0.05), 24, 2000, 20_240_731, 0.95);
    }

    public BacktestOptions withHorizon(double days) {
        return new BacktestOptions(days, coverages, origins, resamples, seed, level);
    }

    public BacktestOptions withCoverages(List<Double> shares) {
        return new BacktestOptions(horizon, shares, origins, resamples, seed, level);
    }

    public BacktestOptions withOrigins(int most) {
        return new BacktestOptions(horizon, coverages, most, resamples, seed, level);
    }

    public BacktestOptions withResamples(int number) {
        return new BacktestOptions(horizon, coverages, origins, number, seed, level);
    }

    public BacktestOptions withSeed(long other) {
        return new BacktestOptions(horizon, coverages, origins, resamples, other, level);
    }
}
