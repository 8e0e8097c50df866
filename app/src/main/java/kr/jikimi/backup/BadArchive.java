package kr.jikimi.backup;

/** A file is no backup that this installation can take. */
public final class BadArchive extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadArchive(String what, String remedy) {
        super("%s%nMaybe %s".formatted(what, remedy));
    }
}
