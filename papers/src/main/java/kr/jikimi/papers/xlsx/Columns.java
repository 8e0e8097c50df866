package kr.jikimi.papers.xlsx;

import java.util.List;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Table;
import org.dhatim.fastexcel.Worksheet;

/** The columns of a sheet: wide enough for its tables, at least eight, so that text has room. */
final class Columns {
    private static final int FEWEST = 8;
    private static final double PAGE = 96;
    private static final double NARROWEST = 10;
    private static final double WIDEST = 17;
    private static final double FIRST = 26;

    private final double[] widths;

    Columns(List<Block> blocks, Worksheet sheet) {
        var tables = blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        int count = tables.stream().mapToInt(Table::columns).reduce(FEWEST, Math::max);
        widths = new double[count];
        for (int i = 0; i < count; i++) {
            int column = i;
            double wanted = tables.stream()
                    .filter(table -> column < table.columns())
                    .mapToDouble(table -> share(table, column))
                    .reduce(NARROWEST, Math::max);
            widths[i] = i == 0 ? FIRST : Math.min(wanted, WIDEST);
            sheet.width(i, widths[i]);
        }
    }

    int count() {
        return widths.length;
    }

    /** The width of some columns together, in letters. */
    double width(int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += widths[i];
        }
        return sum;
    }

    private static double share(Table table, int column) {
        int total = table.widths().stream().mapToInt(Integer::intValue).sum();
        return PAGE * table.widths().get(column) / total;
    }
}
