package kr.jikimi.cli.siting;

import java.nio.file.Path;
import java.util.List;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.CsvTable;
import kr.jikimi.formats.geo.Projection;

/** Rows of a CSV file with coordinates, in metres of {@link Projection#KOREA} whatever the file is in. */
record Places(CsvTable csv, double[][] at) {

    static Places read(Path file, List<String> columns, String crs) {
        var csv = CsvTable.read(file);
        if (columns.size() != 2) {
            throw new BadInput(file.toString(), "coordinate columns " + columns, "two", "write x,y.");
        }
        double[] x = csv.numbers(columns.get(0));
        double[] y = csv.numbers(columns.get(1));
        var projection = Projection.named(crs);
        boolean geographic = projection.geographic();
        var transform = projection.to(Projection.KOREA);
        double[][] at = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            requireSense(csv.where(i, columns.get(0)), geographic, x[i], y[i]);
            at[i] = transform.at(x[i], y[i]);
        }
        return new Places(csv, at);
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
