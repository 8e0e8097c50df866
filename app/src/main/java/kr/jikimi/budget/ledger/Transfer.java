package kr.jikimi.budget.ledger;

import java.time.LocalDate;
import kr.jikimi.foundation.Won;
import org.jspecify.annotations.Nullable;

/**
 * Money that moves from one line to another: 전용, 이용 or 이체.
 *
 * @param approval the council's approval, the ordinance on the organisation, or the approved change of use
 * @param fromItem the 편성목 it leaves; absent: not itemised
 */
public record Transfer(
        int year,
        EntryKind kind,
        String from,
        String to,
        Won amount,
        LocalDate day,
        @Nullable String approval,
        @Nullable AccountItem fromItem,
        @Nullable AccountItem toItem,
        @Nullable String note) {

    boolean isApproved() {
        return approval != null && !approval.isBlank();
    }
}
