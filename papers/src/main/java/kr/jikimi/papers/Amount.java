package kr.jikimi.papers;

import java.math.BigDecimal;

/** A number without a reference of its own, such as a constant of a rule. */
public record Amount(BigDecimal value, NumberStyle style) implements Measured {

    public static Amount of(long value, NumberStyle style) {
        return new Amount(BigDecimal.valueOf(value), style);
    }

    @Override
    public String display() {
        return style.display(value);
    }
}
