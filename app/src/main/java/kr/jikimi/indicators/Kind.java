package kr.jikimi.indicators;

/** Where a figure's value comes from. */
public enum Kind {
    /** Counted or summed from records, cut at the reference date. */
    COUNTED,
    /** Reported by somebody for a period; shown only when the reference date is not inside that period. */
    AGGREGATE,
    /** A parameter or plan with a reference date of its own. */
    STATED
}
