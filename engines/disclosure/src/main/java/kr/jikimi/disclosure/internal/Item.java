package kr.jikimi.disclosure.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A count that stands in one table or in several: the sum of its atoms, the finest cells of all tables together.
 *
 * @param atoms sorted numbers of its atoms
 * @param value null where nobody of us knows it
 * @param state what is known of it to readers
 * @param published whether an earlier table prints it
 * @param kept whether an earlier table hides it as small or without a reason
 * @param cells how many open cells it is
 * @param parts what it covers of each dimension
 */
record Item(
        String table,
        List<String> codes,
        int[] atoms,
        @Nullable Long value,
        State state,
        boolean published,
        boolean kept,
        int cells,
        List<BitSet> parts) {

    /** What readers know of an item. */
    enum State {
        /** Its value, whatever we decide. */
        FIXED,
        /** Its value if we publish it. */
        FREE,
        /** That it is there. */
        HIDDEN
    }

    /** What it covers apart from one dimension. */
    List<BitSet> partsBeside(int dimension) {
        var beside = new ArrayList<>(parts);
        beside.remove(dimension);
        return beside;
    }

    boolean isFree() {
        return state == State.FREE;
    }

    /** The value, which is there for all that is fixed or free. */
    double known() {
        if (value == null) {
            throw new IllegalStateException("A hidden value is asked for.");
        }
        return value;
    }
}
