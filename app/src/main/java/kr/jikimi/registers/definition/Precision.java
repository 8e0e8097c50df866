package kr.jikimi.registers.definition;

/** How exactly a date is known. NONE: the source states no date. */
public enum Precision {
    DAY,
    MONTH,
    QUARTER,
    YEAR,
    NONE
}
