package kr.jikimi.registers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which records of a register are wanted; absent: all. Pages are counted from zero. */
public record RecordFilter(
        @Nullable String state,
        @Nullable String entry,
        @Nullable String district,
        @Nullable Integer year,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text,
        int page,
        int size) {

    private static final int PAGE = 50;

    public static RecordFilter everything() {
        return new RecordFilter(null, null, null, null, null, null, null, 0, Integer.MAX_VALUE);
    }

    public static RecordFilter firstPage() {
        return new RecordFilter(null, null, null, null, null, null, null, 0, PAGE);
    }

    /** The same records, all on one page. */
    public RecordFilter unpaged() {
        return new RecordFilter(state, entry, district, year, from, to, text, 0, Integer.MAX_VALUE);
    }
}
