package kr.jikimi.cli.hotspot;

import java.util.Locale;
import kr.jikimi.hotspot.density.Kernel;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.map.Words;

/** The page of a density: map, the densest places, the data. */
final class DensityPage {

    private static final int PLACES = 10;

    private DensityPage() {}

    static Paper of(GridResult result, double bandwidth, Kernel kernel, Words unit) {
        var page = new Page(new Words("사건 밀도 지도", "Density of events"));
        page.heading("지도", "Map")
                .map(result, new Words("칸마다 사건 밀도를 색으로 나타낸 지도", "Map of the density of events by cell"));
        page.note(
                "짙을수록 가까이에서 사건이 많이 일어났다. 밀도는 %s 커널(대역폭 %s m)로 구했고 단위는 %s이다."
                        .formatted(kernel == Kernel.GAUSSIAN ? "가우스" : "4차", Page.number(bandwidth), unit.korean()),
                "The darker, the more events nearby. Kernel %s, bandwidth %s m, %s."
                        .formatted(kernel.name().toLowerCase(Locale.ROOT), Page.number(bandwidth), unit.english()));
        page.heading("밀도가 높은 곳", "Densest places")
                .table(
                        new Words(
                                "서로 %s m 넘게 떨어진 봉우리".formatted(Page.number(2 * bandwidth)),
                                "Peaks more than %s m apart".formatted(Page.number(2 * bandwidth))),
                        Page.words("구역|Area", "위도|Latitude", "경도|Longitude", "밀도|Density"),
                        SurveyPage.peaks(result, result.shown(), 2 * bandwidth, PLACES),
                        SurveyPage.PLACE_WIDTHS);
        SurveyPage.addData(page, result.survey(), result.grid());
        return page.paper(SurveyPage.date(result.survey()));
    }
}
