package kr.jikimi.budget.ledger;

import java.time.LocalDate;
import java.util.UUID;
import kr.jikimi.foundation.Won;
import org.jspecify.annotations.Nullable;

/**
 * A balance as a source states it.
 *
 * @param day of which it speaks; absent: the source names none, and it holds for the fiscal year
 * @param precision 천원 or 백만원; absent: to the won
 */
public record Statement(
        int year,
        String account,
        Measure measure,
        Won amount,
        @Nullable LocalDate day,
        @Nullable String precision,
        String source,
        @Nullable String note) {

    Entry entry(Account place, Entries entries) {
        return new Entry(
                UUID.randomUUID(),
                entries.nextKey(Entry.stem(place.key(), measure, EntryKind.STATED, day)),
                place.id(),
                measure,
                EntryKind.STATED,
                amount,
                day,
                false,
                Entry.Links.NONE,
                new Entry.Paper(precision, null, null, null, null, null, note, null, source),
                Entry.Trace.NEW);
    }
}
