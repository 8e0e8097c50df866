package kr.jikimi.hotspot.forecast;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the forecast may be made of.
 *
 * @param halfLives days; infinite keeps everything
 * @param bandwidths in cell sides; zero is the cell alone
 * @param windows past windows of the horizon's length on which the weights are fitted, at most
 */
public record ForecastOptions(List<Double> halfLives, List<Double> bandwidths, int windows) {

    public ForecastOptions {
        halfLives = List.copyOf(halfLives);
        bandwidths = List.copyOf(bandwidths);
        if (halfLives.isEmpty() || bandwidths.isEmpty() || windows < 1) {
            throw new IllegalArgumentException(
                    "A forecast needs a half-life, a bandwidth and a window to be fitted on.%nMaybe use the defaults."
                            .formatted());
        }
    }

    /** Half-lives of 7, 30, 120, 365 days and without end; bandwidths of 0, 0.5, 1, 2 and 4 cells; six windows. */
    public static ForecastOptions withDefaults() {
        return new ForecastOptions(
                List.of(Double.POSITIVE_INFINITY, 365.0, 120.0, 30.0, 7.0), List.of(0.0, 0.5, 1.0, 2.0, 4.0), 6);
    }

    public ForecastOptions withHalfLives(List<Double> days) {
        return new ForecastOptions(days, bandwidths, windows);
    }

    public ForecastOptions withBandwidths(List<Double> cells) {
        return new ForecastOptions(halfLives, cells, windows);
    }

    public ForecastOptions withWindows(int most) {
        return new ForecastOptions(halfLives, bandwidths, most);
    }

    List<Component> components(double cell) {
        return halfLives.stream()
                .flatMap(halfLife -> bandwidths.stream().map(width -> new Component(halfLife, width * cell)))
                .toList();
    }

    /** For the plain kernel density: nothing is forgotten and only the bandwidth is chosen. */
    static List<Component> steady(double cell) {
        return Stream.of(0.5, 1.0, 2.0, 4.0, 8.0)
                .map(width -> new Component(Double.POSITIVE_INFINITY, width * cell))
                .toList();
    }
}
