package kr.jikimi.access;

import java.util.Arrays;
import java.util.List;
import kr.jikimi.history.Author;

/** Whoever acts now: a signed-in account, the public, or the machine on the command line. */
public record Actor(String account, String displayName, List<Grant> grants) {

    public static final Actor PUBLIC = new Actor("", "", List.of());

    /** The operator at the command line, who owns the machine and may do everything. */
    public static final Actor OPERATOR = new Actor(
            "operator",
            "operator",
            Arrays.stream(Permission.values())
                    .map(each -> new Grant(each, Scope.HOUSE))
                    .toList());

    public Actor {
        grants = List.copyOf(grants);
    }

    public boolean isPublic() {
        return account.isEmpty();
    }

    public boolean mayAnywhere(Permission permission) {
        return grants.stream().anyMatch(grant -> grant.permission() == permission);
    }

    /** Whether it holds for the house as a whole, not only at some of its places. */
    public boolean mayEverywhere(Permission permission) {
        return grants.contains(new Grant(permission, Scope.HOUSE));
    }

    public Author author() {
        return new Author(account);
    }
}
