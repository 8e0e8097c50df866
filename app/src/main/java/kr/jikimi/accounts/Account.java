package kr.jikimi.accounts;

import java.util.UUID;

/** Somebody who may sign in; named after a person's post, never shared, never deleted. */
record Account(UUID id, int version, String name, String displayName, State state) {

    enum State {
        ACTIVE,
        LOCKED,
        RETIRED
    }

    /** The account as somebody saw it: a change is refused when another was quicker. */
    Account seenAs(int seen) {
        return new Account(id, seen, name, displayName, state);
    }

    boolean isActive() {
        return state == State.ACTIVE;
    }
}
