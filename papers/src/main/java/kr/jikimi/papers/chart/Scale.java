package kr.jikimi.papers.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import kr.jikimi.papers.Chart;
import kr.jikimi.papers.Measured;
import kr.jikimi.papers.NumberStyle;

/** The axis of values: from zero, or below, to a round number above the largest value, in round steps. */
record Scale(double low, double high, double step) {
    private static final int STEPS = 5;

    static Scale of(Chart chart) {
        double max = largest(chart, value -> value);
        double min = largest(chart, value -> -value);
        return between(-min, max);
    }

    /** From a number not above zero to one not below. */
    static Scale between(double low, double max) {
        double min = 0.0 - low;
        double step = roundStep(Math.max(max, min) / STEPS);
        return new Scale(0.0 - Math.ceil(min / step) * step, Math.max(step, Math.ceil(max / step) * step), step);
    }

    /** Where a value stands between the low and the high end, from 0 to 1. */
    double at(double value) {
        return (value - low) / (high - low);
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        for (int i = 0; i <= Math.round((high - low) / step); i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    static String label(double tick) {
        var exact = BigDecimal.valueOf(tick).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return NumberStyle.decimals(Math.max(exact.scale(), 0)).withZero("0").display(exact);
    }

    /** The number as the chart shows it, in the unit of the axis; empty where there is none. */
    static OptionalDouble number(Measured measured) {
        var value = measured.value();
        var style = measured.style();
        if (value == null) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((style == null ? value : style.shown(value)).doubleValue());
    }

    private static double largest(Chart chart, DoubleUnaryOperator measure) {
        return chart.series().stream()
                .flatMap(series -> series.values().stream())
                .map(Scale::number)
                .flatMapToDouble(OptionalDouble::stream)
                .map(measure)
                .reduce(0, Math::max);
    }

    private static double roundStep(double raw) {
        if (raw <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        return DoubleStream.of(1, 2, 2.5, 5, 10)
                .map(factor -> factor * power)
                .filter(step -> step >= raw - 1e-12)
                .findFirst()
                .orElse(10 * power);
    }
}
