package kr.jikimi.budget.ledger;

import java.util.Locale;

/** What is measured at an account. */
public enum Measure {
    /** 예산현액: the ceiling of spending. */
    CURRENT,
    /** 원인행위: bound by contracts and other acts that cause payment. */
    COMMITTED,
    /** 지출: paid out. */
    SPENT,
    /** 연말 집행예상액: what will have been spent when the year ends. */
    FORECAST;

    /** As in indicator ids and natural keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
