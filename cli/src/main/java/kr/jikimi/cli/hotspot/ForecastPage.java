package kr.jikimi.cli.hotspot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.jikimi.hotspot.forecast.ForecastFit;
import kr.jikimi.hotspot.spi.ForecastTask;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.map.Words;

/** The page of a forecast: map, places, and the model in numbers. */
final class ForecastPage {

    private static final int PLACES = 10;

    private ForecastPage() {}

    static Paper of(GridResult result, ForecastFit fit, ForecastTask task) {
        var page = new Page(new Words("사건 위험 예측", "Forecast of events"));
        addMap(page, result, fit, task);
        addModel(page, fit);
        SurveyPage.addData(page, result.survey(), result.grid());
        return page.paper(SurveyPage.date(result.survey()));
    }

    static void addMap(Page page, GridResult result, ForecastFit fit, ForecastTask task) {
        var title = result.title();
        page.heading("예측 지도: " + title.korean(), "Map: " + title.english())
                .map(result, new Words("칸마다 예상 건수를 색으로 나타낸 지도", "Map of the events expected by cell"));
        page.item(
                "앞으로 %s일 동안 전체 약 %s건 예상".formatted(Page.number(task.horizon()), Page.number(fit.expected())),
                "About %s events expected within %s days"
                        .formatted(Page.number(fit.expected()), Page.number(task.horizon())));
        page.table(
                new Words("예상 건수가 많은 곳", "Places with most events expected"),
                Page.words("구역|Area", "위도|Latitude", "경도|Longitude", "한 칸 예상 건수|Events per cell"),
                SurveyPage.peaks(result, result.shown(), 4 * result.grid().cell(), PLACES),
                SurveyPage.PLACE_WIDTHS);
        page.note(
                "예측은 신고·발생 기록을 바탕으로 한 것이며 사람을 가리키지 않는다. 기록되지 않은 사건은 알지 못한다.",
                "The forecast rests on recorded events and points at no person. It knows nothing of what is not recorded.");
    }

    static void addModel(Page page, ForecastFit fit) {
        page.heading("모형", "Model");
        page.item(
                "최근 몇 주의 사건이 차지하는 몫(자기 자극 항) %s, 어디나 같은 몫 %s, 지난 %d개 기간에 맞춤"
                        .formatted(Page.percent(fit.selfExciting()), Page.percent(fit.uniform()), fit.windows()),
                "Share of the last weeks (self-exciting term) %s, the same everywhere %s, fitted on %d windows"
                        .formatted(Page.percent(fit.selfExciting()), Page.percent(fit.uniform()), fit.windows()));
        page.table(
                new Words("위험 = 아래 밀도의 가중합", "The risk is the weighted sum of these densities"),
                Page.words("가중치|Weight", "반감기(일)|Half-life, days", "대역폭(m)|Bandwidth, m"),
                terms(fit, true),
                terms(fit, false));
        page.note(
                "반감기 7일·대역폭 200 m의 항은 한 사건이 200 m 안팎의 위험을 높이고 그 몫이 7일마다 반으로 준다는 뜻이다. 대역폭 0은 같은 칸만 센다.",
                "A term of 7 days and 200 m says: an event raises the risk within some 200 m, and half of that is gone every 7 days. Bandwidth 0 counts the cell alone.");
    }

    private static List<List<String>> terms(ForecastFit fit, boolean korean) {
        var rows = new ArrayList<List<String>>();
        for (var term : fit.terms()) {
            rows.add(List.of(
                    String.format(Locale.ROOT, "%.3f", term.weight()),
                    days(term.component().halfLife(), korean),
                    Page.number(term.component().bandwidth())));
        }
        rows.add(List.of(
                String.format(Locale.ROOT, "%.3f", fit.uniform()), "–", korean ? "어디나 같음" : "the same everywhere"));
        return rows;
    }

    private static String days(double halfLife, boolean korean) {
        return Double.isInfinite(halfLife) ? (korean ? "잊지 않음" : "endless") : Page.number(halfLife);
    }
}
