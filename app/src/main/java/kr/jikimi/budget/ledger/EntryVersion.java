package kr.jikimi.budget.ledger;

import java.time.Instant;
import java.time.LocalDate;
import kr.jikimi.foundation.Won;
import org.jspecify.annotations.Nullable;

/** An entry as it stood for a while: what it said, who said so and why. */
public record EntryVersion(
        int version,
        Won amount,
        @Nullable LocalDate day,
        boolean inside,
        Entry.Paper paper,
        Instant recorded,
        String author,
        String reason,
        boolean voided) {}
