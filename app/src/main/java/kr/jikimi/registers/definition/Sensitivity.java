package kr.jikimi.registers.definition;

/**
 * How carefully a register is kept: P0 open, P1 internal, P2 with names of people in office, P3 and P4 people under
 * protection or investigation. The last two need a compartment with row-level security and are refused until there is
 * one: cases stay with the police.
 */
public enum Sensitivity {
    P0,
    P1,
    P2,
    P3,
    P4;

    boolean needsCompartment() {
        return this == P3 || this == P4;
    }
}
