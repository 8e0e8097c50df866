package kr.jikimi.registers.definition;

/** How a record speaks. */
public enum EntryKind {
    /** One thing or event. */
    SINGLE,
    /** A number of them, reported for a period. */
    AGGREGATE,
    /** A plan, a norm, a stated size: true from its date on until stated anew. */
    PARAMETER
}
