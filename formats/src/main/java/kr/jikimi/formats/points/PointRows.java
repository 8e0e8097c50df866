package kr.jikimi.formats.points;

import java.util.stream.IntStream;
import kr.jikimi.formats.Numbers;

/**
 * The usable rows of a point file as parallel arrays, kept as given.
 *
 * @param row number in the file
 * @param x in the units of the file; {@code y} alike
 * @param weight one per row, or empty without a weight column
 * @param days since 1970, or empty without a time column
 * @param until the end of the span, or empty without such a column
 */
public record PointRows(int[] row, double[] x, double[] y, double[] weight, double[] days, double[] until) {

    public int count() {
        return row.length;
    }

    /** The place of a row as people read it: {@code 127.02, 37.5}. */
    public String text(int i) {
        return Numbers.text(x[i]) + ", " + Numbers.text(y[i]);
    }

    /** The rows at the given positions. */
    public PointRows select(int[] chosen) {
        return new PointRows(
                IntStream.of(chosen).map(i -> row[i]).toArray(),
                pick(x, chosen),
                pick(y, chosen),
                pick(weight, chosen),
                pick(days, chosen),
                pick(until, chosen));
    }

    /** The same rows at other places. */
    public PointRows at(double[] otherX, double[] otherY) {
        return new PointRows(row, otherX, otherY, weight, days, until);
    }

    private static double[] pick(double[] values, int[] chosen) {
        return values.length == 0
                ? values
                : IntStream.of(chosen).mapToDouble(i -> values[i]).toArray();
    }
}
