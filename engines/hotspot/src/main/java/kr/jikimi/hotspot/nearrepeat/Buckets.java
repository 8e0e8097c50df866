package kr.jikimi.hotspot.nearrepeat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.Points;

/**
 * Points in square buckets as wide as the reach, row after row from the south: what lies within reach of a point lies in its
 * own bucket or in one of the eight around, and half of those hold later points only.
 *
 * @param order numbers of the points, by bucket
 * @param at key of the bucket of each place in that order, ascending
 */
record Buckets(int[] order, long[] at) {

    /** East of the own bucket, and the three to the north of it as one stretch. */
    static final int SIDES = 2;

    private static final long ROW = 1L << 31;

    static Buckets of(Points points, double reach) {
        long[] keys = new long[points.count()];
        double west = Arrays.stream(points.x()).min().orElse(0);
        double south = Arrays.stream(points.y()).min().orElse(0);
        Arrays.setAll(
                keys,
                i -> (long) ((points.y()[i] - south) / reach) * ROW + (long) ((points.x()[i] - west) / reach) + 1);
        int[] order = IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> keys[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Buckets(order, IntStream.of(order).mapToLong(i -> keys[i]).toArray());
    }

    /** Where the bucket of the point at a place ends. */
    int end(int place) {
        return from(at[place] + 1);
    }

    int first(int place, int side) {
        return from(side == 0 ? at[place] + 1 : at[place] + ROW - 1);
    }

    int last(int place, int side) {
        return from(side == 0 ? at[place] + 2 : at[place] + ROW + 2);
    }

    /** The first place whose key is at least so high. */
    private int from(long key) {
        int low = 0;
        int high = at.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
