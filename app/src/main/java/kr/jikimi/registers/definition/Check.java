package kr.jikimi.registers.definition;

/**
 * A rule that ties two fields of one record, such as "spent at most budget".
 *
 * @param field that is checked
 * @param relation how it stands to the other
 * @param other the field it is compared with
 * @param message what is wrong when it does not hold
 */
public record Check(String field, Relation relation, String other, Names message) {

    public enum Relation {
        /** Not more, or not later. */
        AT_MOST,
        /** Not less, or not earlier. */
        AT_LEAST,
        /** When this one is given, the other must be. */
        NEEDS
    }
}
