package kr.jikimi.papers.site;

import java.awt.Color;
import java.util.List;

/**
 * The colours of densities in persons per square metre, the same in every picture, so that pictures can be compared.
 *
 * @param steps classes, ascending; each begins at its lower end, which belongs to it
 */
public record DensityScale(List<Step> steps) {

    /** One class. */
    public record Step(double from, String label, String colour) {
        Color paint() {
            return Color.decode(colour);
        }
    }

    /** Densities of a moment: blue is free, yellow slow, red from 4 on, where falls must be feared. */
    public static final DensityScale MOMENT = new DensityScale(List.of(
            new Step(0, "0-0.5", "#f4f8fd"),
            new Step(0.5, "0.5-1", "#cfe1f6"),
            new Step(1, "1-2", "#93bdec"),
            new Step(2, "2-3", "#f7e27d"),
            new Step(3, "3-4", "#f4ae4a"),
            new Step(4, "4-5", "#e66a2c"),
            new Step(5, "5-6", "#bf2026"),
            new Step(6, "6+", "#650d1c")));

    /** Means over a whole run, which are much lower: from light to dark purple, finer at the low end. */
    public static final DensityScale MEAN = new DensityScale(List.of(
            new Step(0, "0-0.05", "#fbfafd"),
            new Step(0.05, "0.05-0.1", "#ece8f4"),
            new Step(0.1, "0.1-0.2", "#d5cde8"),
            new Step(0.2, "0.2-0.5", "#b3a5d6"),
            new Step(0.5, "0.5-1", "#8c78bf"),
            new Step(1, "1-2", "#6a51a3"),
            new Step(2, "2-4", "#47288a"),
            new Step(4, "4+", "#260a5c")));

    public DensityScale {
        steps = List.copyOf(steps);
    }

    /** The class of a density. */
    public Step of(double density) {
        Step found = steps.getFirst();
        for (Step step : steps) {
            if (density >= step.from()) {
                found = step;
            }
        }
        return found;
    }
}
