package kr.jikimi.disclosure.internal;

import java.util.stream.IntStream;

/** A condition that every safe set meets: the weights of the items it hides add up to one or more. */
record Cut(int[] items, double[] weights) {

    private static final double TOLERANCE = 1e-6;

    /** Of the weights of all items those that count. */
    static Cut of(double[] row) {
        int[] items =
                IntStream.range(0, row.length).filter(i -> row[i] > TOLERANCE).toArray();
        double[] weights =
                IntStream.of(items).mapToDouble(i -> Math.min(row[i], 1)).toArray();
        return new Cut(items, weights);
    }

    /** What is missing when so much of each item is hidden; zero or less where the cut holds. */
    double missing(double[] share) {
        double sum = 1 - TOLERANCE;
        for (int k = 0; k < items.length; k++) {
            sum -= weights[k] * share[items[k]];
        }
        return sum;
    }
}
