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
        lines.add("model,coverage,hits,events,hitRate,pai,paiLow,paiHigh,pei");
        found.verdicts().stream().map(BacktestLines::line).forEach(lines::add);
        ChosenCells.of(found).forEach(cells -> lines.add("# " + cells.english()));
        found.duels().stream().map(BacktestLines::line).forEach(lines::add);
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
                "%s,%s,%d,%d,%.4f,%.2f,%.2f,%.2f,%.4f",
                verdict.model(),
                coverage(verdict.coverage()),
                verdict.hits(),
                verdict.events(),
                verdict.hitRate(),
                verdict.pai(),
                verdict.paiBand().low(),
                verdict.paiBand().high(),
                verdict.pei());
    }

    private static String line(Duel duel) {
        var lost = duel.lostAt().stream()
                .map(day -> SurveyPage.day(day).toString())
                .collect(Collectors.joining(" "));
        return String.format(
                Locale.ROOT,
                "# %s against %s at %s: won %d, drawn %d, lost %d%s; PAI difference %.2f [%.2f, %.2f], %s",
                duel.model(),
                duel.against(),
                coverage(duel.coverage()),
                duel.won(),
                duel.drawn(),
                duel.lost(),
                lost.isEmpty() ? "" : " (" + lost + ")",
                duel.difference(),
                duel.band().low(),
                duel.band().high(),
                Judgement.shortly(duel).english());
    }

    static String coverage(double share) {
        return String.format(Locale.ROOT, "%.4g", share * 100).replaceAll("\\.?0+$", "") + "%";
    }
}
