package kr.jikimi.budget.ledger;

import java.util.Locale;

/** The classes of 편성목 that the rules on transfers name. */
public enum AccountItem {
    /** 인건비. */
    PERSONNEL,
    /** 시설비 및 부대비. */
    FACILITIES,
    /** 업무추진비. */
    BUSINESS_PROMOTION,
    /** 상환금. */
    REPAYMENT,
    /** 그 밖의 편성목. */
    OTHER;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
