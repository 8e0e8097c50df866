package kr.jikimi.ranking;

import java.util.Arrays;

/**
 * One thing measured of every unit.
 *
 * @param values one per unit, finite; NaN where it is missing
 * @param direction whether more of it should raise or lower the score
 * @param reference what {@link Normalisation#REFERENCE} compares with, such as a target or the city's mean; else unused
 */
public record Indicator(String name, double[] values, Direction direction, double reference) {

    /** What more of it does to the score. */
    public enum Direction {
        MORE_RAISES,
        MORE_LOWERS
    }

    public Indicator {
        for (double value : values) {
            if (Double.isInfinite(value)) {
                throw new IllegalArgumentException(
                        "indicator %s: found an infinite value, expected a finite number.".formatted(name));
            }
        }
    }

    /** More of it raises the score; the reference is the mean. */
    public static Indicator of(String name, double... values) {
        return new Indicator(
                name,
                values,
                Direction.MORE_RAISES,
                Arrays.stream(values)
                        .filter(value -> !Double.isNaN(value))
                        .average()
                        .orElse(Double.NaN));
    }

    public Indicator with(Direction next) {
        return new Indicator(name, values, next, reference);
    }

    public Indicator withReference(double next) {
        return new Indicator(name, values, direction, next);
    }

    Indicator withValues(double[] next) {
        return new Indicator(name, next, direction, reference);
    }

    boolean isRaising() {
        return direction == Direction.MORE_RAISES;
    }
}
