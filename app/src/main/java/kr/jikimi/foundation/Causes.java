package kr.jikimi.foundation;

import java.util.Objects;
import java.util.stream.Stream;

/** What lies behind a failure, wherever the frameworks have buried it. */
public final class Causes {

    private Causes() {}

    /** The failure itself, its cause, and so on to the last. */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    /** Those of one kind. */
    public static <T> Stream<T> of(Throwable failure, Class<T> kind) {
        return of(failure).filter(kind::isInstance).map(kind::cast);
    }
}
