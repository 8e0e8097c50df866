package kr.jikimi.accounts;

import java.util.UUID;

/** Somebody who may sign in; named after a person's post, never shared, never deleted. */
public record Account(UUID id, int version, String name, String displayName, State state) {

    public enum State {
        ACTIVE,
        LOCKED,
        RETIRED
    }

    /** The account as somebody saw it: a change is refused when another was quicker. */
    public Account seenAs(int seen) {
        return new Account(id, seen, name, displayName, state);
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }
}
