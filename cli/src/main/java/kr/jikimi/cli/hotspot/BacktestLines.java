package kr.jikimi.cli.hotspot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kr.jikimi.hotspot.forecast.Backtest;
import kr.jikimi.hotspot.forecast.Duel;
import kr.jikimi.hotspot.forecast.ForecastFit;
import kr.jikimi.hotspot.forecast.Verdict;

/** A back-test on the terminal: a line per model and coverage, then where the forecast loses. */
final class BacktestLines {

    private BacktestLines() {}

    static List<String> of(Backtest found, ForecastFit fit) {
        var lines = new ArrayList<String>();
        if (isEmpty(found)) {
            lines.add("# nothing could be judged: no events in the study from %s to the end of the last window"
                    .formatted(SurveyPage.day(found.windows().getFirst().from())));
        }
        lines.add("model,coverage,hits,events,hitRate,pai,paiLow,paiHigh,pei");
        found.verdicts().stream().map(BacktestLines::line).forEach(lines::add);
        ChosenCells.of(found).forEach(cells -> lines.add("# " + cells.english()));
        if (!isEmpty(found)) {
            found.duels().stream().map(BacktestLines::line).forEach(lines::add);
        }
        long outside =
                found.windows().stream().mapToLong(window -> window.outside()).sum();
        if (outside > 0) {
            lines.add("# %s in cells outside the study: not judged".formatted(Many.of(outside, "event")));
        }
        lines.add("# the model as fitted after the last event:");
        FitLines.of(fit).forEach(line -> lines.add("# " + line.replaceFirst("^# ", "")));
        return lines;
    }

    private static String line(Verdict verdict) {
        return String.format(
                Locale.ROOT,
                "%s,%s,%d,%d,%s,%s,%s,%s,%s",
                verdict.model(),
                coverage(verdict.coverage()),
                verdict.hits(),
                verdict.events(),
                number(4, verdict.hitRate()),
                number(2, verdict.pai()),
                number(2, verdict.paiBand().low()),
                number(2, verdict.paiBand().high()),
                number(4, verdict.pei()));
    }

    private static String line(Duel duel) {
        var lost = duel.lostAt().stream()
                .map(day -> SurveyPage.day(day).toString())
                .collect(Collectors.joining(" "));
        return String.format(
                Locale.ROOT,
                "# %s against %s at %s: won %d, drawn %d, lost %d%s; PAI difference %s [%s, %s], %s",
                duel.model(),
                duel.against(),
                coverage(duel.coverage()),
                duel.won(),
                duel.drawn(),
                duel.lost(),
                lost.isEmpty() ? "" : " (" + lost + ")",
                number(2, duel.difference()),
                number(2, duel.band().low()),
                number(2, duel.band().high()),
                Judgement.shortly(duel).english());
    }

    /** A number with some decimals, "-" when there was nothing to judge. */
    private static String number(int decimals, double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** Whether no event lies in the windows, so that nothing could be judged. */
    static boolean isEmpty(Backtest found) {
        return found.windows().stream().allMatch(window -> window.events() == 0);
    }

    static String coverage(double share) {
        return String.format(Locale.ROOT, "%.4g", share * 100).replaceAll("\\.?0+$", "") + "%";
    }
}
