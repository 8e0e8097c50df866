package kr.jikimi.formats;

/**
 * Something in a file is not as it must be. The message is one line for people: which file, row and
 * column, the value found, what is expected; the remedy stands on a line of its own.
 */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadInput(String where, String found, String expected, String remedy) {
        super("%s: found %s, expected %s.%nMaybe %s".formatted(where, found, expected, remedy));
    }
}
