package kr.jikimi.foundation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A share in per cent. The one declared rounding rule of the house: part / whole x 100, half up, one decimal. Parts are
 * stored, rates never are.
 */
public record Rate(BigDecimal percent) {

    private static final int DECIMALS = 1;

    /** Empty when the whole is zero: there is nothing to have a share of. */
    public static Optional<Rate> of(Won part, Won whole) {
        return whole.isZero() ? Optional.empty() : Optional.of(new Rate(percent(part, whole)));
    }

    private static BigDecimal percent(Won part, Won whole) {
        return part.toBigDecimal()
                .multiply(BigDecimal.valueOf(100))
                .divide(whole.toBigDecimal(), DECIMALS, RoundingMode.HALF_UP);
    }

    @Override
    public String toString() {
        return percent.toPlainString() + "%";
    }
}
