package kr.jikimi.cli.siting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.CsvTable;
import kr.jikimi.formats.Numbers;
import kr.jikimi.formats.geo.Projection;
import kr.jikimi.formats.geo.Territory;

/**
 * Rows of a CSV file with coordinates, in metres of {@link Projection#KOREA} whatever the file is in.
 *
 * @param empty rows left out because they have no weight, such as cells of a grid outside its study area
 * @param strays rows that lie where the system said is not used, each with its row number and value
 */
record Places(CsvTable csv, int empty, double[][] at, List<String> strays) {

    private static final int NAMED = 8;

    static Places read(Path file, List<String> columns, String crs) {
        return of(CsvTable.read(file), 0, columns, crs);
    }

    /** The rows with a weight: a grid of this product has cells without one. */
    static Places weighed(Path file, List<String> columns, String crs, String weight) {
        var all = CsvTable.read(file);
        var csv = all.withoutEmpty(weight);
        if (csv.rows().isEmpty()) {
            throw new BadInput(
                    file.toString(),
                    "no row with a number in column " + weight,
                    "weights of zero or more",
                    "name the column of the weights with --weight.");
        }
        return of(csv, all.rows().size() - csv.rows().size(), columns, crs);
    }

    private static Places of(CsvTable csv, int empty, List<String> columns, String crs) {
        double[] x = csv.numbers(columns.get(0));
        double[] y = csv.numbers(columns.get(1));
        var projection = Projection.named(crs);
        boolean geographic = projection.geographic();
        var transform = projection.to(Projection.KOREA);
        var degrees = projection.to(Projection.WGS84);
        var territory = Territory.of(projection);
        double[][] at = new double[x.length][];
        List<String> strays = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            var where = csv.where(i, columns.get(0));
            requireSense(where, geographic, x[i], y[i]);
            at[i] = transform.at(x[i], y[i]);
            double[] place = degrees.at(x[i], y[i]);
            if (!territory.holds(place[0], place[1])) {
                strays.add("row %d: %s, %s".formatted(csv.numbers().get(i), Numbers.text(x[i]), Numbers.text(y[i])));
            }
            requirePlace(where, projection, x[i], y[i], at[i]);
        }
        return new Places(csv, empty, at, strays);
    }

    private static void requirePlace(String where, Projection projection, double x, double y, double... at) {
        if (Double.isNaN(at[0] + at[1])) {
            throw new BadInput(
                    where, x + ", " + y, "a place in " + projection.name(), "correct the cell or name another system.");
        }
    }

    /** How many rows are strays, and which: {@code 2 of 9 places (row 4: 0, 0; row 7: 5, 5)}. */
    String namedStrays() {
        var first = String.join("; ", strays.subList(0, Math.min(NAMED, strays.size())));
        var more = strays.size() > NAMED ? "; and %d more".formatted(strays.size() - NAMED) : "";
        return "%d of %d places (%s%s)".formatted(strays.size(), at.length, first, more);
    }

    private static void requireSense(String where, boolean geographic, double x, double y) {
        if (geographic && !(Math.abs(x) <= 180 && Math.abs(y) <= 90)) {
            throw new BadInput(
                    where, x + ", " + y, "a longitude and a latitude", "give the file's EPSG number, or swap x and y.");
        }
        if (!geographic && x > 120 && x < 135 && y > 30 && y < 45) {
            throw new BadInput(
                    where, x + ", " + y, "metres", "say EPSG:4326: the numbers look like longitude and latitude.");
        }
    }

    int count() {
        return at.length;
    }

    /** Weights, zero or more. */
    double[] weights(String column) {
        double[] weights = csv.numbers(column);
        for (int i = 0; i < weights.length; i++) {
            if (!(weights[i] >= 0) || Double.isInfinite(weights[i])) {
                throw new BadInput(
                        csv.where(i, column),
                        String.valueOf(weights[i]),
                        "a finite number of zero or more",
                        "correct the cell or remove the row.");
            }
        }
        return weights;
    }
}
