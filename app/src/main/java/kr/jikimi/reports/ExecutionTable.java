package kr.jikimi.reports;

import java.util.List;
import java.util.stream.Stream;
import kr.jikimi.budget.Budget;
import kr.jikimi.budget.Line;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Cell;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.Table;
import kr.jikimi.programme.Sheet;
import org.springframework.stereotype.Component;

/** 예산 집행현황: the money of a programme's lines in the eight columns of the source. */
@Component
class ExecutionTable {

    private static final List<String> MEASURES =
            List.of("current", "committed", "spent", "committedRate", "spentRate", "forecast", "forecastRate");

    private final Budget budget;

    ExecutionTable(Budget budget) {
        this.budget = budget;
    }

    /** Nothing for a programme without money of its own. */
    Stream<Block> write(Sheet sheet, Composition composition) {
        var lines = budget.linesOf(sheet.code(), composition.year());
        if (lines.isEmpty()) {
            return Stream.empty();
        }
        var table = head(composition);
        lines.forEach(line -> table.row(row(line, composition)));
        return Stream.of(table.build());
    }

    private static kr.jikimi.papers.TableBuilder head(Composition composition) {
        var date = composition.asOf().date();
        var asOf = composition.isEnglish()
                ? "(thousand won, %%; as of %s)".formatted(date)
                : "(단위 : 천원, %%, %d. %d. %d. 기준)".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        return Table.captioned(composition.say("예산 집행현황", "Budget execution"))
                .unitLine(asOf)
                .widths(8, 5, 5, 5, 5, 4, 5, 4)
                .head(
                        Cell.header(composition.say("사업명", "Line")).spanning(1, 2),
                        Cell.header(composition.say("예산현액", "Current budget")).spanning(1, 2),
                        Cell.header(composition.say("집행액", "Executed")).spanning(2, 1),
                        Cell.header(composition.say("집행률", "Rate")).spanning(2, 1),
                        Cell.header(composition.say("연말 집행예상", "Year-end forecast"))
                                .spanning(2, 1))
                .head(
                        Cell.header(composition.say("원인행위", "Committed")),
                        Cell.header(composition.say("지출액", "Spent")),
                        Cell.header(composition.say("원인행위", "Comm.")),
                        Cell.header(composition.say("지출액", "Spent")),
                        Cell.header(composition.say("예상액", "Amount")),
                        Cell.header(composition.say("집행률", "Rate")));
    }

    private static List<Cell> row(Line line, Composition composition) {
        var figures =
                MEASURES.stream().map(measure -> Cell.of(composition.figures().figure(line.code() + "." + measure)));
        return Stream.concat(Stream.of(Cell.of(Inline.text(line.name(composition.locale())))), figures)
                .toList();
    }
}
