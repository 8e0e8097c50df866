package kr.jikimi.disclosure.internal;

import java.util.Arrays;
import java.util.List;
import kr.jikimi.solver.Solver;

/** Whether totals are the sums of their parts. */
final class Additivity {

    private Additivity() {}

    /** The atoms of a table that fits all that we know. */
    static double[] fitting(List<Item> items, int atoms, Solver solver) {
        double[] parts = new double[atoms];
        Arrays.fill(parts, Double.NaN);
        for (Item item : items) {
            if (item.atoms().length == 1 && item.value() != null) {
                parts[item.atoms()[0]] = item.known();
            }
        }
        for (Item item : items) {
            double sum =
                    Arrays.stream(item.atoms()).mapToDouble(atom -> parts[atom]).sum();
            if (item.value() != null && !Double.isNaN(sum) && sum != item.known()) {
                throw new IllegalArgumentException(
                        "%s: %s: found %d, but its parts add up to %.0f.%nMaybe correct the total or the part that is wrong, or leave the total out."
                                .formatted(item.table(), String.join(" / ", item.codes()), item.value(), sum));
            }
        }
        boolean[] unknown = new boolean[items.size()];
        for (int i = 0; i < unknown.length; i++) {
            unknown[i] = items.get(i).value() == null;
        }
        try (var blocks = new Blocks(items, atoms, 0, solver)) {
            return new Attack(blocks, unknown).anyTable();
        }
    }
}
