package kr.jikimi.budget.ledger;

import java.time.LocalDate;
import java.util.Locale;
import kr.jikimi.foundation.Won;
import org.jspecify.annotations.Nullable;

/**
 * What the investment review (투자심사) of a project said (지방재정법 제37조).
 *
 * @param cost the whole cost of the project, over all years; absent: not stated
 * @param result absent: not reviewed
 */
public record InvestmentReview(
        @Nullable Won cost,
        @Nullable Result result,
        @Nullable String document,
        @Nullable LocalDate decidedOn) {

    public static final InvestmentReview NONE = new InvestmentReview(null, null, null, null);

    public enum Result {
        /** 적정. */
        FIT,
        /** 조건부. */
        CONDITIONAL,
        /** 재검토: not to be budgeted. */
        RECONSIDER,
        /** 부적정: not to be budgeted. */
        UNFIT;

        boolean allowsBudgeting() {
            return this == FIT || this == CONDITIONAL;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
