package kr.jikimi.crowd;

/**
 * Something in a scenario with which it cannot be simulated, or that is probably not meant.
 *
 * @param place where, in the words of the scenario: {@code sources[2]}, {@code exits[0].line}
 * @param what what is wrong, with the value
 * @param remedy what may help
 */
public record Fault(String place, String what, String remedy) {

    /** One line and the remedy beginning with Maybe. */
    public String message() {
        return place + ": " + what + "\nMaybe " + remedy;
    }
}
