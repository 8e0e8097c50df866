package kr.jikimi.database;

/** The database cannot be had. The message says which, why and what to do; it is shown to whoever started Jikimi. */
public final class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unavailable(String what, String remedy) {
        super("%s%nMaybe %s".formatted(what, remedy));
    }

    public Unavailable(String what, String remedy, Throwable cause) {
        super("%s%nMaybe %s".formatted(what, remedy), cause);
    }
}
