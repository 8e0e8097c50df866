package kr.jikimi.formats;

import java.util.regex.Pattern;

/** Numbers as people write them into tables: with a point for decimals, with or without commas between thousands. */
public final class Numbers {

    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private Numbers() {}

    /** The number of a cell, NaN when it is none; a decimal comma is none, because it may mean thousands. */
    public static double of(String text) {
        var bare = text.strip();
        if (THOUSANDS.matcher(bare).matches()) {
            bare = bare.replace(",", "");
        }
        return PLAIN.matcher(bare).matches() ? Double.parseDouble(bare) : Double.NaN;
    }

    /** A number with every digit of the double and no needless ".0". */
    public static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
