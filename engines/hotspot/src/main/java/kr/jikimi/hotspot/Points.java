package kr.jikimi.hotspot;

import java.util.stream.IntStream;

/**
 * Events as parallel arrays: plane coordinates in metres, and a weight for each or none at all.
 *
 * <p>The arrays are kept as given, never copied and never changed, so that ten million points cost what they weigh.
 * Every value must be finite and every weight at least zero; the computations that read them refuse others. No points
 * are fine everywhere unless a type says otherwise.
 *
 * @param x metres to the east
 * @param y metres to the north
 * @param weight one per point, or empty when every event counts one
 */
public record Points(double[] x, double[] y, double[] weight) {

    private static final double[] ONES = {};
    private static final int CHUNK = 1 << 17;

    public Points {
        if (x.length != y.length || (weight.length != 0 && weight.length != x.length)) {
            throw new IllegalArgumentException("Points have %d x, %d y and %d weights.%nMaybe give as many of each."
                    .formatted(x.length, y.length, weight.length));
        }
    }

    /** Events that count one each. */
    public static Points of(double[] x, double[] y) {
        return new Points(x, y, ONES);
    }

    public int count() {
        return x.length;
    }

    public boolean weighted() {
        return weight.length != 0;
    }

    public double weight(int point) {
        return weight.length == 0 ? 1 : weight[point];
    }

    /** The sum of all weights. */
    public double total() {
        double sum = 0;
        for (double one : weight) {
            sum += one;
        }
        return weight.length == 0 ? x.length : sum;
    }

    /** The points at the given positions, in that order. */
    public Points select(int[] chosen) {
        return new Points(pick(x, chosen), pick(y, chosen), weight.length == 0 ? ONES : pick(weight, chosen));
    }

    /** The same places with other weights. */
    public Points withWeight(double[] other) {
        return new Points(x, y, other);
    }

    /** The smallest box around all points; refuses coordinates or weights that are no finite numbers. */
    public Box box() {
        int chunks = (x.length + CHUNK - 1) / CHUNK;
        return IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> box(chunk * CHUNK, Math.min(x.length, (chunk + 1) * CHUNK)))
                .reduce(Box.NOTHING, Box::with);
    }

    private Box box(int from, int to) {
        double west = x[from];
        double east = west;
        double south = y[from];
        double north = south;
        double odd = 0;
        for (int i = from; i < to; i++) {
            west = Math.min(west, x[i]);
            east = Math.max(east, x[i]);
            south = Math.min(south, y[i]);
            north = Math.max(north, y[i]);
        }
        for (int i = from; i < to && weighted(); i++) {
            odd += weight[i] < 0 ? Double.NaN : weight[i] * 0;
        }
        if (!Double.isFinite(west + east + south + north + odd)) {
            IntStream.range(from, to).forEach(this::requireFinite);
        }
        return new Box(west, south, east, north);
    }

    private void requireFinite(int i) {
        if (!(Math.abs(x[i]) < 1e300 && Math.abs(y[i]) < 1e300 && weight(i) >= 0 && weight(i) < 1e300)) {
            throw new IllegalArgumentException(
                    "Point %d is (%s, %s) with weight %s.%nMaybe leave out what is not a finite number, or a weight below zero."
                            .formatted(i, x[i], y[i], weight(i)));
        }
    }

    private static double[] pick(double[] values, int[] chosen) {
        double[] picked = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            picked[i] = values[chosen[i]];
        }
        return picked;
    }
}
