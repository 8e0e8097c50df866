package kr.jikimi.cli.hotspot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.jikimi.hotspot.forecast.Backtest;
import kr.jikimi.hotspot.forecast.Calibration;
import kr.jikimi.hotspot.forecast.Verdict;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.map.Words;

/** The page of a back-test: how often it was right, where it loses, and the forecast that comes next. */
final class BacktestPage {

    private static final Map<String, Words> MODELS = Map.of(
            "forecast", new Words("예측 모형", "Forecast"),
            "lastMonth", new Words("지난달과 같음", "Last month again"),
            "kernelDensity", new Words("커널 밀도", "Kernel density"),
            "allHistory", new Words("전체 기간 누적", "All history"),
            "population", new Words("인구 비례", "Population"),
            "uniform", new Words("어디나 같음(우연)", "Chance"));

    private BacktestPage() {}

    static Paper of(Backtest found, Next next) {
        var page = new Page(new Words("예측은 얼마나 맞았나", "How often was the forecast right"));
        addSummary(page, found);
        addVerdicts(page, found);
        addCells(page, found);
        addDuels(page, found);
        ForecastPage.addMap(page, next.map(), next.fit(), next.task());
        ForecastPage.addModel(page, next.fit());
        addWindows(page, found);
        addCalibration(page, found);
        SurveyPage.addData(page, next.map().survey(), next.map().grid());
        return page.paper(SurveyPage.date(next.map().survey()));
    }

    private static double middle(Backtest found) {
        var sorted = found.options().coverages().stream().sorted().toList();
        return sorted.contains(0.01) ? 0.01 : sorted.get(sorted.size() / 2);
    }

    private static void addSummary(Page page, Backtest found) {
        double coverage = middle(found);
        var own = found.verdicts().stream()
                .filter(verdict -> verdict.coverage() == coverage)
                .findFirst()
                .orElseThrow();
        var share = BacktestLines.coverage(coverage);
        page.heading("한눈에", "At a glance");
        if (BacktestLines.isEmpty(found)) {
            var from = SurveyPage.day(found.windows().getFirst().from());
            page.item(
                    "판정할 수 없다. %s부터 마지막 기간의 끝까지 분석 칸에 사건이 없다.".formatted(from),
                    "Nothing could be judged: no events in the study from %s to the end of the last window."
                            .formatted(from));
            addOutside(page, found);
            return;
        }
        page.item(
                "분석 칸의 %s만 골라 순찰했다면 그 뒤 %s일 동안 일어난 사건의 %s가 그 안에 있었다(%d회 예측, %,d건 가운데 %,d건)."
                        .formatted(
                                share,
                                Page.number(found.options().horizon()),
                                Page.percent(own.hitRate()),
                                found.windows().size(),
                                own.events(),
                                own.hits()),
                "Had %s of the cells been chosen, they would have held %s of the events of the next %s days (%d forecasts, %,d of %,d events)."
                        .formatted(
                                share,
                                Page.percent(own.hitRate()),
                                Page.number(found.options().horizon()),
                                found.windows().size(),
                                own.hits(),
                                own.events()));
        var judged = Judgement.ofPai(own);
        page.item(judged.korean(), judged.english());
        addOutside(page, found);
        addWins(page, found, coverage);
    }

    private static void addOutside(Page page, Backtest found) {
        long outside =
                found.windows().stream().mapToLong(window -> window.outside()).sum();
        if (outside > 0) {
            page.item(
                    "지금까지 사건이 한 번도 없던 칸에서 일어난 %,d건은 평가에 들지 않는다.".formatted(outside),
                    "%s in cells that had seen none before: not judged.".formatted(Many.of(outside, "event")));
        }
    }

    private static void addWins(Page page, Backtest found, double coverage) {
        for (var duel : found.duels()) {
            if (duel.coverage() == coverage && !duel.against().equals("uniform")) {
                page.item(
                        "‘%s’%s 견주면 %d번 이기고 %d번 비기고 %d번 졌다. %s"
                                .formatted(
                                        name(duel.against()).korean(),
                                        Many.with(name(duel.against()).korean()),
                                        duel.won(),
                                        duel.drawn(),
                                        duel.lost(),
                                        Judgement.ofDuel(duel).korean()),
                        "Against “%s” it won %d, drew %d and lost %d: %s"
                                .formatted(
                                        name(duel.against()).english(),
                                        duel.won(),
                                        duel.drawn(),
                                        duel.lost(),
                                        Judgement.ofDuel(duel).english()));
            }
        }
    }

    private static Words name(String model) {
        return MODELS.getOrDefault(model, Words.of(model));
    }

    private static String name(String model, boolean korean) {
        return korean ? name(model).korean() : name(model).english();
    }

    private static String band(Verdict.Band band) {
        return "%s–%s".formatted(Page.number(band.low()), Page.number(band.high()));
    }

    private static void addVerdicts(Page page, Backtest found) {
        page.heading("모형별 성적", "Models compared");
        page.table(
                new Words("적중률과 PAI, 95% 구간", "Hit rate and PAI, with 95% intervals"),
                Page.words(
                        "모형|Model",
                        "고른 칸|Cells chosen",
                        "적중/사건|Hits/events",
                        "적중률|Hit rate",
                        "PAI|PAI",
                        "95% 구간|95% interval",
                        "PEI|PEI"),
                verdicts(found, true),
                verdicts(found, false),
                5,
                3,
                5,
                4,
                3,
                5,
                3);
        page.note(
                "PAI는 적중률을 고른 칸의 비율로 나눈 값으로 1이면 우연과 같다. PEI는 같은 수의 칸으로 잡을 수 있었던 최댓값에 대한 비율이다.",
                "PAI is the hit rate over the share of cells chosen: 1 is chance. PEI is the share of the most that as many cells could have caught.");
    }

    private static void addCells(Page page, Backtest found) {
        var cells = ChosenCells.of(found);
        page.note(
                String.join(" ", cells.stream().map(Words::korean).toList()),
                String.join(" ", cells.stream().map(Words::english).toList()));
    }

    private static List<List<String>> verdicts(Backtest found, boolean korean) {
        return found.verdicts().stream()
                .map(verdict -> List.of(
                        name(verdict.model(), korean),
                        BacktestLines.coverage(verdict.coverage()),
                        "%,d\u00A0/\u00A0%,d".formatted(verdict.hits(), verdict.events()),
                        Page.percent(verdict.hitRate()),
                        Page.number(verdict.pai()),
                        band(verdict.paiBand()),
                        Page.percent(verdict.pei())))
                .toList();
    }

    private static void addDuels(Page page, Backtest found) {
        page.heading("어디서 이기고 어디서 지나", "Where it wins and where it loses");
        page.table(
                new Words(
                        "예측 모형과 다른 방법의 대결 (PAI 차이가 0보다 작으면 예측 모형이 짐)",
                        "The forecast against the others (a difference below 0 is a loss)"),
                Page.words(
                        "상대|Against",
                        "고른 칸|Cells",
                        "승-무-패|W-D-L",
                        "PAI 차이|Difference",
                        "95% 구간|95% interval",
                        "판정|Verdict",
                        "진 기간의 시작|Lost from"),
                duels(found, true),
                duels(found, false));
    }

    private static List<List<String>> duels(Backtest found, boolean korean) {
        return found.duels().stream()
                .map(duel -> List.of(
                        name(duel.against(), korean),
                        BacktestLines.coverage(duel.coverage()),
                        "%d - %d - %d".formatted(duel.won(), duel.drawn(), duel.lost()),
                        Page.number(duel.difference()),
                        band(duel.band()),
                        korean
                                ? Judgement.shortly(duel).korean()
                                : Judgement.shortly(duel).english(),
                        String.join(
                                ", ",
                                duel.lostAt().stream()
                                        .map(day -> SurveyPage.day(day).toString())
                                        .toList())))
                .toList();
    }

    private static void addWindows(Page page, Backtest found) {
        double coverage = middle(found);
        var head = new ArrayList<>(Page.words("기간의 시작|From", "사건|Events"));
        found.models().forEach(model -> head.add(name(model)));
        page.heading("기간별 적중", "Hits window by window");
        page.table(
                new Words(
                        "고른 칸 %s일 때의 적중 수".formatted(BacktestLines.coverage(coverage)),
                        "Hits with %s of the cells chosen".formatted(BacktestLines.coverage(coverage))),
                head,
                found.windows().stream()
                        .map(window -> {
                            var row = new ArrayList<String>();
                            row.add(SurveyPage.day(window.from()).toString());
                            row.add("%,d".formatted(window.events()));
                            window.scores().stream()
                                    .filter(score -> score.coverage() == coverage)
                                    .forEach(score -> row.add("%,d".formatted(score.hits())));
                            return (List<String>) row;
                        })
                        .toList());
    }

    private static void addCalibration(Page page, Backtest found) {
        var own = found.calibrations().getFirst();
        page.heading("몇 건인지도 맞는가", "Does it say how many");
        page.table(
                new Words(
                        "예측 모형: 위험이 높은 칸부터 예상 건수가 같은 열 묶음",
                        "The forecast: ten groups of cells with equal expected events"),
                Page.words("묶음|Group", "칸|Cells", "예상|Expected", "실제|Observed"),
                groups(own));
        page.note(
                "예상과 실제가 가까울수록 건수를 믿을 수 있다. 모두 %s건을 예상했고 %,d건이 일어났다."
                        .formatted(Page.number(own.expected()), own.observed()),
                "The closer the two, the more the numbers can be trusted. In all %s were expected and %,d happened."
                        .formatted(Page.number(own.expected()), own.observed()));
    }

    private static List<List<String>> groups(Calibration own) {
        return IntStream.range(0, own.groups().size())
                .mapToObj(g -> {
                    var group = own.groups().get(g);
                    return List.of(
                            String.valueOf(g + 1),
                            "%,d".formatted(group.cells()),
                            Page.number(group.expected()),
                            "%,d".formatted(group.observed()));
                })
                .toList();
    }
}
