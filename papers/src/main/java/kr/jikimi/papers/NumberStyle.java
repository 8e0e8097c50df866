package kr.jikimi.papers;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a number is printed. One style yields the display text, the number as shown (scaled and rounded half up) and the
 * format a spreadsheet needs to print the same text from it.
 *
 * @param decimals digits after the point
 * @param tens the power of ten the value is divided by: 3 prints won as 천원, 6 as 백만원
 * @param zero what an exact zero prints: {@code -} for money, {@code 0} for counts
 * @param minus the sign before a negative number: {@code Δ} in Korean budget tables
 * @param prefix text before the number, such as {@code 약 }
 * @param suffix text after the number, such as {@code 명 이상}
 */
public record NumberStyle(int decimals, int tens, String zero, String minus, String prefix, String suffix) {

    public static final NumberStyle COUNT = new NumberStyle(0, 0, "0", "-", "", "");
    public static final NumberStyle WON = new NumberStyle(0, 0, "-", "Δ", "", "");
    public static final NumberStyle THOUSAND_WON = new NumberStyle(0, 3, "-", "Δ", "", "");
    public static final NumberStyle MILLION_WON = new NumberStyle(0, 6, "-", "Δ", "", "");

    /** Digits after the point, thousands separated, zero as digit. */
    public static NumberStyle decimals(int decimals) {
        return new NumberStyle(decimals, 0, decimals == 0 ? "0" : "0." + "0".repeat(decimals), "-", "", "");
    }

    public NumberStyle withPrefix(String text) {
        return new NumberStyle(decimals, tens, zero, minus, text, suffix);
    }

    public NumberStyle withSuffix(String text) {
        return new NumberStyle(decimals, tens, zero, minus, prefix, text);
    }

    public NumberStyle withMinus(String sign) {
        return new NumberStyle(decimals, tens, zero, sign, prefix, suffix);
    }

    public NumberStyle withZero(String text) {
        return new NumberStyle(decimals, tens, text, minus, prefix, suffix);
    }

    /** The number as a reader sees it: scaled, rounded half up. */
    public BigDecimal shown(BigDecimal value) {
        return value.movePointLeft(tens).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The text every format prints. A number that only rounds to zero prints as digits, without a sign. */
    public String display(BigDecimal value) {
        if (value.signum() == 0) {
            return zero.equals("-") ? zero : prefix + zero + suffix;
        }
        var shown = shown(value);
        var sign = shown.signum() < 0 ? minus : "";
        return prefix + sign + "%,.".concat(decimals + "f").formatted(shown.abs()) + suffix;
    }

    /** The spreadsheet format that prints {@link #shown} as {@link #display}. */
    public String spreadsheetFormat(BigDecimal value) {
        var digits = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        var positive = quoted(prefix) + digits + quoted(suffix);
        var negative = quoted(prefix) + quoted(minus) + digits + quoted(suffix);
        return positive + ";" + negative + (value.signum() == 0 ? ";" + quoted(display(value)) : "");
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : '"' + text.replace("\"", "\"\"") + '"';
    }
}
