package kr.jikimi.budget.ledger;

import java.util.Locale;

/** Where granted money comes from. The three "special" grants sound alike and are not. */
public enum Funding {
    /** 특별교부세: from the State to the commission's city, for a purpose (지방교부세법 제9조). */
    SPECIAL_TAX_GRANT,
    /** 특별교부금, as the work report prints it. */
    SPECIAL_GRANT,
    /** 특별조정교부금: from the city to a district. */
    SPECIAL_ADJUSTMENT_GRANT,
    /** 국고보조금. */
    STATE_SUBSIDY,
    /** 시비. */
    CITY;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
