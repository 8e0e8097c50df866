package kr.jikimi.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One count of a table.
 *
 * @param codes one per dimension of the table, in its order
 * @param value the true count, zero or more; null where only a hidden cell's place is known
 * @param status what is, or may be, done with it
 */
public record Cell(List<String> codes, @Nullable Long value, Status status) {

    /** What is done with a cell. */
    public enum Status {
        /** Not decided yet: a cell of the table that is to be published. */
        OPEN,
        /** Everybody may read it. */
        PUBLISHED,
        /** Hidden because it is small. */
        PRIMARY,
        /** Hidden so that small ones cannot be worked out. */
        COMPLEMENTARY,
        /** Hidden in an earlier table that does not say why. */
        HIDDEN;

        public boolean isHidden() {
            return this == PRIMARY || this == COMPLEMENTARY || this == HIDDEN;
        }
    }

    public Cell {
        codes = List.copyOf(codes);
        if (value != null && value < 0) {
            throw new IllegalArgumentException(
                    "%s: found %d, expected a count of zero or more.%nMaybe correct the cell."
                            .formatted(String.join(" / ", codes), value));
        }
        if (value == null && !status.isHidden()) {
            throw new IllegalArgumentException(
                    "%s: found no value, expected a count.%nMaybe fill the cell.".formatted(String.join(" / ", codes)));
        }
    }

    /** A cell of a table that is to be published. */
    public static Cell open(long value, String... codes) {
        return new Cell(List.of(codes), value, Status.OPEN);
    }

    /** The same cell with another status. */
    public Cell with(Status next) {
        return new Cell(codes, value, next);
    }
}
