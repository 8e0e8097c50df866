package kr.jikimi.programme.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.indicators.Citation;
import kr.jikimi.indicators.CitedFigure;
import kr.jikimi.indicators.FigureRequest;
import kr.jikimi.indicators.Indicators;
import kr.jikimi.programme.Sheet;
import kr.jikimi.programme.SheetLines;
import org.springframework.stereotype.Component;

/**
 * The execution of a sheet's budget lines in the columns of the paper. The ledger is a neighbour: it is asked through
 * its indicators only, so that every cell leads to the rows behind it.
 */
@Component
class SheetMoney {

    private static final List<String> COLUMNS =
            List.of("current", "committed", "committed-rate", "spent", "spent-rate", "forecast", "forecast-rate");

    private final Indicators indicators;
    private final SheetLines lines;
    private final Access access;

    SheetMoney(Indicators indicators, SheetLines lines, Access access) {
        this.lines = lines;
        this.indicators = indicators;
        this.access = access;
    }

    /** @param figures in the order of the columns */
    record Row(String line, String name, List<CitedFigure> figures) {}

    /** Nothing for a reader who may not see the budget of the sheet's unit. */
    List<Row> rows(Sheet sheet, AsOf asOf, Locale locale) {
        var sees = sheet.units().stream().anyMatch(unit -> access.may(Permission.BUDGET_READ, Scope.unit(unit)));
        return sees
                ? lines.names(sheet.code(), sheet.year(), locale).entrySet().stream()
                        .map(line -> new Row(line.getKey(), line.getValue(), figures(line.getKey(), asOf)))
                        .toList()
                : List.of();
    }

    private List<CitedFigure> figures(String line, AsOf asOf) {
        return COLUMNS.stream()
                .map(each -> figure(line, "budget." + each, asOf))
                .toList();
    }

    private CitedFigure figure(String line, String indicator, AsOf asOf) {
        var at = Map.of("line", line);
        var unit = indicator.endsWith("rate") ? null : "천원";
        return new CitedFigure(
                new Citation(line, line, line, indicator, at, null, null, unit),
                indicators.figure(new FigureRequest(indicator, at, null, asOf)));
    }
}
