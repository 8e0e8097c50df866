package kr.jikimi.budget.ledger;

import java.time.LocalDate;
import java.util.UUID;
import kr.jikimi.foundation.Won;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it should have been, whole.
 *
 * @param version that the officer saw; another one means that somebody was faster
 * @param amount as on paper, like that of a {@link Booking}
 * @param day absent: stays as it is
 * @param commitment that is paid or reduced
 */
public record Correction(
        UUID entry,
        int version,
        Won amount,
        @Nullable LocalDate day,
        boolean inside,
        @Nullable UUID commitment,
        Entry.Paper paper,
        String reason) {}
