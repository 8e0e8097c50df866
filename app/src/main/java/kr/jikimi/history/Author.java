package kr.jikimi.history;

/** Who signs a change: the name of an account, or of the machine itself (seed, migration). */
public record Author(String name) {

    public Author {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A change needs an author.");
        }
    }
}
