package kr.jikimi.papers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number in a paper: it prints the same text in every format and stays a number where the format knows numbers. */
public sealed interface Measured extends Inline permits Figure, Amount {

    /** The exact value, or null when there is only a text to print (a period, "not stated"). */
    @Nullable
    BigDecimal value();

    /** The text every format prints. */
    String display();

    /** How the value becomes the display text; null when the text was given. */
    @Nullable
    NumberStyle style();

    @Override
    default String plain() {
        return display();
    }
}
