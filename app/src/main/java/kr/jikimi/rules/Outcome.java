package kr.jikimi.rules;

import java.util.function.Function;

/** Done, or refused. Exceptions are for what should never be; a refusal is an answer. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(String rule, Object... values) {
        return new Refused<>(Refusal.of(rule, values));
    }

    default <R> R fold(Function<T, R> done, Function<Refusal, R> refused) {
        return switch (this) {
            case Done<T>(T value) -> done.apply(value);
            case Refused<T>(Refusal refusal) -> refused.apply(refusal);
        };
    }
}
