package kr.jikimi.cli.ranking;

import java.nio.file.Path;
import java.util.List;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.CsvTable;
import kr.jikimi.formats.Numbers;
import kr.jikimi.ranking.PairwiseComparison;

/**
 * A file of judgements: the first column and the header name the indicators, a cell says how many times as important its
 * row is as its column: 3, 1/3, or nothing where the mirror cell says it.
 */
final class Comparisons {

    private Comparisons() {}

    static List<String> names(CsvTable table) {
        return table.header().subList(1, table.header().size());
    }

    static PairwiseComparison read(Path file, List<String> names) {
        var table = CsvTable.read(file);
        var rows = table.texts(table.header().getFirst());
        double[][] matrix = new double[names.size()][names.size()];
        for (int i = 0; i < matrix.length; i++) {
            int row = rows.indexOf(names.get(i));
            if (row < 0) {
                throw new BadInput(file.toString(), "no row " + names.get(i), "one row per indicator", "add it.");
            }
            for (int j = 0; j < matrix.length; j++) {
                matrix[i][j] = judgement(table, row, names.get(j), i == j);
            }
        }
        mirror(table, names, matrix);
        return PairwiseComparison.of(matrix);
    }

    private static double judgement(CsvTable table, int row, String column, boolean same) {
        var text = table.texts(column).get(row);
        if (text.isEmpty()) {
            return same ? 1 : 0;
        }
        String[] parts = text.split("/", -1);
        double value = parts.length == 2 ? Numbers.of(parts[0]) / Numbers.of(parts[1]) : Numbers.of(text);
        if (parts.length > 2 || !(value > 0) || Double.isInfinite(value)) {
            throw new BadInput(
                    table.where(row, column), text, "a number above 0 such as 3 or 1/3", "correct the cell.");
        }
        return value;
    }

    private static void mirror(CsvTable table, List<String> names, double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < i; j++) {
                if (matrix[i][j] == 0 && matrix[j][i] == 0) {
                    throw new BadInput(
                            table.file() + ": " + names.get(j) + " against " + names.get(i),
                            "nothing",
                            "a judgement in one of the two cells",
                            "write 1 for equally important.");
                }
                matrix[i][j] = matrix[i][j] == 0 ? 1 / matrix[j][i] : matrix[i][j];
                matrix[j][i] = matrix[j][i] == 0 ? 1 / matrix[i][j] : matrix[j][i];
            }
        }
    }
}
