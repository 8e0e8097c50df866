package kr.jikimi.cli.siting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.CsvTable;
import kr.jikimi.siting.spi.Distances;

/** Distances from a file with the columns from, to and metres: one row per demand and candidate, along streets say. */
final class GivenDistances {

    private static final String METRES = "metres";

    private GivenDistances() {}

    /** Every pair must be there once; rows about other places are left out. */
    static Distances read(CsvTable csv, List<String> demands, List<String> candidates) {
        var rows = places(demands, "demands");
        var columns = places(candidates, "candidates");
        double[][] metres = new double[demands.size()][candidates.size()];
        for (double[] row : metres) {
            Arrays.fill(row, Double.NaN);
        }
        var from = csv.texts("from");
        var to = csv.texts("to");
        double[] read = csv.numbers(METRES);
        for (int k = 0; k < read.length; k++) {
            var i = rows.get(from.get(k));
            var j = columns.get(to.get(k));
            if (i != null && j != null) {
                requireSense(csv, k, read[k], metres[i][j]);
                metres[i][j] = read[k];
            }
        }
        requireAll(csv, metres, demands, candidates);
        return (i, j) -> metres[i][j];
    }

    private static Map<String, Integer> places(List<String> ids, String what) {
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < ids.size(); at++) {
            if (places.put(ids.get(at), at) != null) {
                throw new BadInput(what, ids.get(at) + " twice", "an id for each", "number them.");
            }
        }
        return places;
    }

    private static void requireSense(CsvTable csv, int row, double found, double before) {
        if (!(found >= 0) || Double.isInfinite(found)) {
            throw new BadInput(
                    csv.where(row, METRES), String.valueOf(found), "metres, zero or more", "correct the cell.");
        }
        if (!Double.isNaN(before) && before != found) {
            throw new BadInput(
                    csv.where(row, METRES),
                    String.valueOf(found),
                    "%s as before for the same pair".formatted(before),
                    "remove one of the two rows.");
        }
    }

    private static void requireAll(CsvTable csv, double[][] metres, List<String> demands, List<String> candidates) {
        for (int i = 0; i < metres.length; i++) {
            for (int j = 0; j < metres[i].length; j++) {
                if (Double.isNaN(metres[i][j])) {
                    throw new BadInput(
                            csv.file().toString(),
                            "no row from %s to %s".formatted(demands.get(i), candidates.get(j)),
                            "one for every demand and candidate",
                            "add it; where there is no way, write a distance longer than any other.");
                }
            }
        }
    }
}
