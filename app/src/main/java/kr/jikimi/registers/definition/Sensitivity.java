package kr.jikimi.registers.definition;

/**
 * How carefully a register is kept: P0 open, P1 internal, P2 with names of people, P3 (protection, minors, health,
 * location) and P4 (personnel, discipline). The last two are compartments: every field of theirs is personal, they feed
 * no figure, and the database itself shows their rows to members only. The registers of this house are P0 to P2: cases
 * stay with the police.
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
