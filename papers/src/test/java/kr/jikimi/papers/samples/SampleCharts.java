package kr.jikimi.papers.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Chart;
import kr.jikimi.papers.Figure;
import kr.jikimi.papers.Measured;

/** One chart of each kind. */
final class SampleCharts {
    private static final List<String> MONTHS = List.of("1월", "2월", "3월", "4월", "5월", "6월", "7월");

    private SampleCharts() {}

    static List<Block> all() {
        return List.of(execution(), trend(Chart.Kind.COLUMNS, "C2", true), trend(Chart.Kind.LINE, "C3", false));
    }

    private static Chart execution() {
        return new Chart(
                Chart.Kind.BARS,
                "사업별 예산 집행률",
                "다섯 사업의 원인행위 집행률과 지출 집행률을 견준다.",
                "%",
                List.of("여성 범죄예방인프라 강화", "자율방범활동 활성화 지원 및 연합대 운영", "반려견 순찰대", "한강경찰대 시설개선", "자치경찰제 홍보"),
                List.of(
                        new Chart.Series("원인행위", rates("C1.committed", "56.14", "72.3", "88.1", "12.4", "42")),
                        new Chart.Series("지출액", rates("C1.spent", "40.44", "61.5", "80.2", "0", "34.4"))),
                false);
    }

    private static Chart trend(Chart.Kind kind, String ref, boolean table) {
        return new Chart(
                kind,
                "주취자 보호 추이",
                "2024년 1월부터 7월까지 보호한 사람과 병원에 이송한 사람의 수",
                "명",
                MONTHS,
                List.of(
                        new Chart.Series("보호", counts(ref + ".care", 310, 287, 342, 366, 401, 388, 0)),
                        new Chart.Series("이송", counts(ref + ".hospital", 120, 98, 143, 151, 160, 149, 133))),
                table);
    }

    private static List<Measured> rates(String ref, String... values) {
        return Stream.of(values)
                .<Measured>map(value -> SamplePaper.rate(ref, value))
                .toList();
    }

    private static List<Measured> counts(String ref, Integer... values) {
        return Stream.of(values)
                .<Measured>map(value -> value == 0
                        ? Figure.worded(ref, ref, null, "명", "미상")
                        : SamplePaper.count(ref, BigDecimal.valueOf(value).longValueExact()))
                .toList();
    }
}
