package kr.jikimi.foundation;

/**
 * A definition or seed file is not as it must be. The message names file, line, field, value, expectation and remedy;
 * it is meant for the person who edits the file.
 */
public final class BadDefinition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadDefinition(String where, String found, String expected, String remedy) {
        super("%s: found %s, expected %s.%nMaybe %s".formatted(where, found, expected, remedy));
    }
}
