package kr.jikimi.access;

import java.util.function.Supplier;

/** Holds who acts on this thread. A filter sets it for each request; commands run as the operator. */
public final class CurrentActor {

    private static final ThreadLocal<Actor> ACTOR = ThreadLocal.withInitial(() -> Actor.PUBLIC);

    private CurrentActor() {}

    static Actor get() {
        return ACTOR.get();
    }

    /** Does something as somebody, then is who it was. */
    public static <T> T as(Actor actor, Supplier<T> act) {
        var before = ACTOR.get();
        ACTOR.set(actor);
        try {
            return act.get();
        } finally {
            ACTOR.set(before);
        }
    }
}
