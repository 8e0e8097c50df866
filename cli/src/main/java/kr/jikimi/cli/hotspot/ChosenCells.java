package kr.jikimi.cli.hotspot;

import java.util.List;
import java.util.LongSummaryStatistics;
import kr.jikimi.hotspot.forecast.Backtest;
import kr.jikimi.hotspot.forecast.Window;
import kr.jikimi.papers.map.Words;

/** How many cells a coverage is: rounded down, so that 0.5 % of 9687 cells are 48 and not 48.4. */
final class ChosenCells {

    private ChosenCells() {}

    /** A sentence per coverage. */
    static List<Words> of(Backtest found) {
        return found.options().coverages().stream()
                .sorted()
                .map(coverage -> of(found, coverage))
                .toList();
    }

    private static Words of(Backtest found, double coverage) {
        var cells = found.windows().stream().mapToLong(Window::cells).summaryStatistics();
        var chosen = found.windows().stream()
                .mapToLong(window -> chosen(window, coverage))
                .summaryStatistics();
        var share = BacktestLines.coverage(coverage);
        return new Words(
                "고른 칸 %s는 %s칸 가운데 %s칸이다.".formatted(share, range(cells), range(chosen)),
                "A coverage of %s is %s of %s cells.".formatted(share, range(chosen), range(cells)));
    }

    /** The same for every model. */
    private static long chosen(Window window, double coverage) {
        return window.scores().stream()
                .filter(score -> score.coverage() == coverage)
                .findFirst()
                .orElseThrow()
                .chosen();
    }

    private static String range(LongSummaryStatistics values) {
        return values.getMin() == values.getMax()
                ? "%,d".formatted(values.getMin())
                : "%,d–%,d".formatted(values.getMin(), values.getMax());
    }
}
