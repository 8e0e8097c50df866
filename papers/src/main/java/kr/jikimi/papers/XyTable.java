package kr.jikimi.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The numbers of a chart of numbers over numbers as a table: a row for each point, curve by curve. */
public final class XyTable {
    private static final NumberStyle STYLE = NumberStyle.decimals(3);

    private XyTable() {}

    public static Table of(XyChart chart) {
        var rows = new ArrayList<Row>();
        for (XyChart.Curve curve : chart.curves()) {
            for (XyChart.Point point : curve.points()) {
                rows.add(Row.of(Cell.header(curve.name()), number(point.x()), number(point.y())));
            }
        }
        var head = Row.of(Cell.header(""), Cell.header(chart.x()), Cell.header(chart.y()));
        return new Table(chart.title(), "", List.of(3, 2, 2), List.of(head), rows);
    }

    private static Cell number(double value) {
        return Cell.of(new Amount(BigDecimal.valueOf(value), STYLE));
    }
}
