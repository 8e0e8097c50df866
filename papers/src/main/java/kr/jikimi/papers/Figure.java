package kr.jikimi.papers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure printed in a paper, with the way home: its reference, its exact value and, where there is one, a link to
 * its lineage.
 *
 * @param value exact, in {@code unit} (money in won); null when the figure is only a text
 * @param unit the unit of {@code value}, such as 원, 명, 건, %
 * @param display the text every format prints
 * @param style how {@code value} became {@code display}; null when the text was given freely
 * @param link address of the lineage, used by HTML; null when there is none
 */
public record Figure(
        String ref,
        String label,
        @Nullable BigDecimal value,
        String unit,
        String display,
        @Nullable NumberStyle style,
        @Nullable String link)
        implements Measured {

    public Figure {
        if (ref.isBlank()) {
            throw new IllegalArgumentException("Figure \"%s\" has no reference.".formatted(label));
        }
        if (value != null && style != null && !style.display(value).equals(display)) {
            throw new IllegalArgumentException(
                    "Figure %s displays \"%s\" but its style prints \"%s\".%nMaybe leave the style out."
                            .formatted(ref, display, style.display(value)));
        }
    }

    /** A number printed by its style. */
    public static Figure of(String ref, String label, BigDecimal value, String unit, NumberStyle style) {
        return new Figure(ref, label, value, unit, style.display(value), style, null);
    }

    /** A number, or none, printed as given: {@code 271억 3천 9백만원}, a period, "not stated". */
    public static Figure worded(String ref, String label, @Nullable BigDecimal value, String unit, String display) {
        return new Figure(ref, label, value, unit, display, null, null);
    }

    public Figure withLink(String address) {
        return new Figure(ref, label, value, unit, display, style, address);
    }
}
