package kr.jikimi.budget.ledger;

import java.time.LocalDate;
import java.util.UUID;
import kr.jikimi.foundation.Won;
import org.jspecify.annotations.Nullable;

/**
 * What an officer wants to enter at one account.
 *
 * @param amount as on paper: a reduction or a refund is given as a positive amount
 * @param inside already contained in the stated balance of the account
 * @param commitment that is paid or reduced; absent: the unitemised ones of the stated balance
 * @param award the key of the award that a grant books
 */
public record Booking(
        int year,
        String account,
        EntryKind kind,
        Won amount,
        LocalDate day,
        boolean inside,
        @Nullable UUID commitment,
        @Nullable String award,
        Entry.Paper paper) {

    Booking(int year, String account, EntryKind kind, Won amount, LocalDate day) {
        this(year, account, kind, amount, day, false, null, null, Entry.Paper.BLANK);
    }

    Booking on(@Nullable UUID other) {
        return new Booking(year, account, kind, amount, day, inside, other, award, paper);
    }
}
