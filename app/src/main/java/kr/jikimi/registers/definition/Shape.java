package kr.jikimi.registers.definition;

/** What the records of a register are. */
public enum Shape {
    /** It happened: a patrol, an inspection, a report. */
    EVENT,
    /** It exists and has states over time: a site, a boat, a centre. */
    THING
}
