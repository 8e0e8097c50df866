package kr.jikimi.cli.hotspot;

import java.util.ArrayList;
import java.util.List;
import kr.jikimi.hotspot.nearrepeat.NearRepeat;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.map.Words;

/** The page of the near-repeat table. */
final class NearRepeatPage {

    private NearRepeatPage() {}

    static Paper of(Survey survey, NearRepeat found) {
        var page = new Page(new Words("근접 반복 분석", "Near repeats"));
        page.heading("관측 쌍 ÷ 기대 쌍", "Observed over expected pairs");
        var head = new ArrayList<Words>();
        head.add(new Words("거리 / 시간", "distance / time"));
        for (int column = 0; column < found.observed()[0].length; column++) {
            head.add(new Words(korean(found.timeLabel(column)), found.timeLabel(column)));
        }
        page.table(
                new Words("두 사건 사이의 거리와 날짜 차이", "Distance and days between two events"),
                head,
                rows(found, true),
                rows(found, false));
        page.note(
                "1보다 크면 한 사건 뒤 그만한 거리와 기간 안에 다른 사건이 우연보다 자주 따랐다는 뜻이다. **는 p < 0.01, *는 p < 0.05 (시각을 %,d번 뒤섞어 비교)."
                        .formatted(found.options().simulations()),
                "Above one: within such a distance and time another event followed more often than chance. ** p < 0.01, * p < 0.05 (times exchanged %,d times)."
                        .formatted(found.options().simulations()));
        page.heading("자료", "Data");
        page.item("사건 %,d건".formatted(found.events()), Many.of(found.events(), "event"));
        SurveyPage.addFindings(page, survey);
        return page.paper(SurveyPage.date(survey));
    }

    private static List<List<String>> rows(NearRepeat found, boolean korean) {
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < found.observed().length; row++) {
            var cells = new ArrayList<String>();
            cells.add(korean ? korean(found.distanceLabel(row)) : found.distanceLabel(row));
            for (int column = 0; column < found.observed()[row].length; column++) {
                cells.add(NearRepeatCommand.marked(found, row, column).strip());
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String korean(String label) {
        return label.equals("same place")
                ? "같은 곳"
                : label.startsWith("over ")
                        ? label.substring(5).replace(" days", "일") + " 초과"
                        : label.replace(" days", "일");
    }
}
