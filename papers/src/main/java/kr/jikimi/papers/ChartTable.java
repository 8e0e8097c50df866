package kr.jikimi.papers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The numbers of a chart as a table: a row for each category, a column for each series. */
public final class ChartTable {

    private ChartTable() {}

    public static Table of(Chart chart, Language language) {
        var widths = new ArrayList<>(List.of(3));
        widths.addAll(Collections.nCopies(chart.series().size(), 2));
        var unitLine = chart.unit().isEmpty() ? "" : language.unitLine(chart.unit());
        return new Table(chart.title(), unitLine, widths, List.of(head(chart, language)), body(chart));
    }

    private static Row head(Chart chart, Language language) {
        var cells = new ArrayList<>(List.of(Cell.header(language.categoryHeader())));
        chart.series().forEach(series -> cells.add(Cell.header(series.name())));
        return new Row(cells);
    }

    private static List<Row> body(Chart chart) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < chart.categories().size(); i++) {
            var cells = new ArrayList<>(List.of(Cell.header(chart.categories().get(i))));
            for (Chart.Series series : chart.series()) {
                cells.add(Cell.of(series.values().get(i)));
            }
            rows.add(new Row(cells));
        }
        return rows;
    }
}
