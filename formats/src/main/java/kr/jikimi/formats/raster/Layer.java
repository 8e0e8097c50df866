package kr.jikimi.formats.raster;

import java.util.List;
import kr.jikimi.formats.Numbers;

/**
 * One number per cell under a name, NaN where there is none.
 *
 * @param labels when not empty, the value is a position in this list and texts are written as the label
 */
public record Layer(String name, double[] values, List<String> labels) {

    public Layer {
        labels = List.copyOf(labels);
    }

    public static Layer of(String name, double[] values) {
        return new Layer(name, values, List.of());
    }

    /** The value as text: every digit of the double, nothing for NaN. */
    String text(int cell) {
        double value = values[cell];
        if (Double.isNaN(value)) {
            return "";
        }
        return labels.isEmpty() ? Numbers.text(value) : labels.get((int) value);
    }
}
