package kr.jikimi.papers.map;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * What the colours mean. A value takes the colour of the last entry whose {@code from} it reaches; below the first entry,
 * and without a value, a cell stays empty.
 *
 * @param entries from low to high
 */
public record MapKey(Words title, List<Entry> entries) {

    /** Light to dark; each step darker in grey print too. */
    private static final int[] RAMP = {0xFFF4C7, 0xFEDD87, 0xFDB750, 0xF98B3C, 0xEC5A2B, 0xC62A22, 0x84101F};

    /** @param rgb such as 0xC62A22 */
    public record Entry(double from, int rgb, Words label) {}

    public MapKey {
        entries = List.copyOf(entries);
    }

    /**
     * Seven classes up to the peak, each twice as wide as the one before, of round numbers, because densities are skewed and
     * equal steps would show one spot alone. The lowest begins at a tenth of its width, so that the far tail stays empty.
     */
    public static MapKey doubling(Words title, double peak) {
        double step = roundStep(peak / Math.pow(2, RAMP.length - 1));
        var entries = new ArrayList<Entry>();
        for (int k = 0; k < RAMP.length && (k == 0 || edge(step, k) < peak); k++) {
            double from = k == 0 ? step / 10 : edge(step, k);
            entries.add(new Entry(from, RAMP[k], Words.of(number(edge(step, k)) + " – " + number(edge(step, k + 1)))));
        }
        return new MapKey(title, entries);
    }

    private static double edge(double step, int k) {
        return k == 0 ? 0 : step * Math.pow(2, k - 1.0);
    }

    /** Named classes; the value of a cell is the position of its class. */
    public static MapKey classes(Words title, List<Entry> entries) {
        return new MapKey(title, entries);
    }

    /** The colour of a value, -1 when the cell stays empty. */
    int colour(double value) {
        int colour = -1;
        for (var entry : entries) {
            if (value >= entry.from()) {
                colour = entry.rgb();
            }
        }
        return colour;
    }

    private static double roundStep(double raw) {
        if (!(raw > 0)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        for (double factor : new double[] {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8}) {
            if (factor * power >= raw) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private static String number(double value) {
        var exact = BigDecimal.valueOf(value).round(new MathContext(6)).stripTrailingZeros();
        return exact.abs().compareTo(BigDecimal.valueOf(1e-4)) < 0 && exact.signum() != 0
                ? exact.toString()
                : exact.toPlainString();
    }
}
