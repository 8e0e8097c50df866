package kr.jikimi.indicators;

/** Whether a figure can be said. */
public enum Standing {
    KNOWN,
    /** There are no records for it on the reference date. */
    NOTHING_RECORDED,
    /** An aggregate's period has not ended on the reference date; it is not shown, and never prorated. */
    PERIOD_OPEN,
    /** The figure is a period only, such as a campaign; it has no value. */
    PERIOD_ONLY
}
