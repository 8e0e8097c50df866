package kr.jikimi.hotspot.forecast;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The fitted forecast in numbers: nothing else decides the risk.
 *
 * @param terms components with a weight, largest first
 * @param uniform weight of "the same everywhere"
 * @param expected events expected within the horizon in the whole study
 * @param rateHalfLife days: how fast the total rate forgets; infinite when it is the mean of all history
 * @param windows how many past windows the weights were fitted on; 0 means equal weights for want of history
 * @param gain natural-log gain per event over "the same everywhere", on the windows it was fitted on
 */
public record ForecastFit(
        List<Term> terms, double uniform, double expected, double rateHalfLife, int windows, double gain) {

    /** From this half-life down a term is called self-exciting. */
    public static final double SELF_EXCITING = 30;

    /** A component and its share of the risk. */
    public record Term(Component component, double weight) {}

    public ForecastFit {
        terms = List.copyOf(terms);
    }

    /** The share of the risk that comes from the last weeks. */
    public double selfExciting() {
        return terms.stream()
                .filter(term -> term.component().halfLife() <= SELF_EXCITING)
                .mapToDouble(Term::weight)
                .sum();
    }

    @Override
    public String toString() {
        String list = terms.stream()
                .map(term -> String.format(
                        Locale.ROOT,
                        "%.3f x (half-life %s, bandwidth %s m)",
                        term.weight(),
                        days(term.component().halfLife()),
                        Math.round(term.component().bandwidth())))
                .collect(Collectors.joining(" + "));
        return String.format(
                Locale.ROOT,
                "%.1f events x [%s + %.3f uniform]; self-exciting share %.3f; fitted on %d windows, gain %.3f per event",
                expected,
                list,
                uniform,
                selfExciting(),
                windows,
                gain);
    }

    private static String days(double halfLife) {
        return Double.isInfinite(halfLife) ? "none" : Math.round(halfLife) + " d";
    }
}
