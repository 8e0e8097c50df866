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
        try (var turn = take(actor)) {
            return act.get();
        }
    }

    /** For filters, whose work throws: {@code try (var turn = CurrentActor.take(actor)) ...}. */
    public static Turn take(Actor actor) {
        var turn = new Turn(ACTOR.get());
        ACTOR.set(actor);
        return turn;
    }

    /** Until it is closed, somebody else acts. */
    public record Turn(Actor before) implements AutoCloseable {

        @Override
        public void close() {
            ACTOR.set(before);
        }
    }
}
