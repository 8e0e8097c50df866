package kr.jikimi.formats.points;

import java.util.stream.DoubleStream;

/**
 * Times that cannot belong to the others: one wrong date would stretch the periods, the training and the forecast over
 * centuries. 9999-12-31 and 1900-01-01 stand for "unknown" and never belong. Beyond them, at either end, a group of at most
 * one row in a hundred (or a single row) is far when nothing lies between it and the rest for more than a year and more than
 * twenty times the usual distance between rows, which is that of the middle half. Below ten rows only placeholders are far.
 * A group that is apart by a month instead of a year is only named: it may be a new season as well as a wrong date.
 *
 * @param belonging the days that are not far
 * @param close the days that are not apart either
 */
record FarTimes(Range belonging, Range close) {

    /** From the first day to the last one. */
    record Range(double from, double until) {

        boolean holds(double day) {
            return day >= from && day <= until;
        }
    }

    private static final double UNKNOWN_PAST = -25_567;
    private static final double UNKNOWN_FUTURE = 2_932_896;
    private static final double YEAR = 366;
    private static final double MONTH = 31;
    private static final int SPACINGS = 20;
    private static final int LEAST = 10;
    private static final int SHARE = 100;

    static FarTimes of(double... days) {
        double[] sorted = DoubleStream.of(days)
                .filter(day -> !Double.isNaN(day) && !isPlaceholder(day))
                .sorted()
                .toArray();
        if (sorted.length < LEAST) {
            var all = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            return new FarTimes(all, all);
        }
        double usual = SPACINGS * spacing(sorted);
        var belonging = range(sorted, Math.max(YEAR, usual));
        double[] kept = DoubleStream.of(sorted).filter(belonging::holds).toArray();
        return new FarTimes(belonging, range(kept, Math.max(MONTH, usual)));
    }

    private static Range range(double[] sorted, double gap) {
        double[] mirrored = DoubleStream.of(sorted).map(day -> -day).sorted().toArray();
        return new Range(-last(mirrored, gap), last(sorted, gap));
    }

    /** Whether a day stands for "unknown". */
    static boolean isPlaceholder(double day) {
        return Math.floor(day) == UNKNOWN_PAST || day >= UNKNOWN_FUTURE;
    }

    boolean far(double day) {
        return !belonging.holds(day);
    }

    boolean apart(double day) {
        return belonging.holds(day) && !close.holds(day);
    }

    private static double spacing(double... sorted) {
        int quarter = sorted.length / 4;
        int upper = sorted.length - 1 - quarter;
        return (sorted[upper] - sorted[quarter]) / (upper - quarter);
    }

    /** The last day before the largest group that is far. */
    private static double last(double[] sorted, double gap) {
        int most = Math.max(1, sorted.length / SHARE);
        for (int group = most; group > 0; group--) {
            int first = sorted.length - group;
            if (sorted[first] - sorted[first - 1] > gap) {
                return sorted[first - 1];
            }
        }
        return sorted[sorted.length - 1];
    }
}
