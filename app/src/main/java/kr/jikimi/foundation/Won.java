package kr.jikimi.foundation;

import java.math.BigDecimal;
import java.util.Collection;

/** Money in won, whole and signed. Thousands and millions appear only on paper. */
public record Won(long amount) implements Comparable<Won> {

    public static final Won ZERO = new Won(0);

    public static Won of(long amount) {
        return new Won(amount);
    }

    public static Won sum(Collection<Won> parts) {
        return parts.stream().reduce(ZERO, Won::plus);
    }

    public Won plus(Won other) {
        return new Won(Math.addExact(amount, other.amount));
    }

    public Won minus(Won other) {
        return new Won(Math.subtractExact(amount, other.amount));
    }

    public Won negate() {
        return new Won(Math.negateExact(amount));
    }

    public boolean isZero() {
        return amount == 0;
    }

    public boolean isNegative() {
        return amount < 0;
    }

    public boolean exceeds(Won other) {
        return amount > other.amount;
    }

    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(amount);
    }

    @Override
    public int compareTo(Won other) {
        return Long.compare(amount, other.amount);
    }

    /** With separators and unit, for messages: {@code 1,230,625,000원}. */
    @Override
    public String toString() {
        return "%,d원".formatted(amount);
    }
}
