package kr.jikimi.papers.samples;

import static kr.jikimi.papers.Cell.header;

import java.math.BigDecimal;
import java.util.List;
import kr.jikimi.papers.Align;
import kr.jikimi.papers.Amount;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Cell;
import kr.jikimi.papers.Figure;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.NumberStyle;
import kr.jikimi.papers.Table;

/** Tables of the sample: headcount, budget by division, budget execution. */
final class SampleTables {
    private SampleTables() {}

    static List<Block> general() {
        return List.of(headcount(), budget());
    }

    static Table execution() {
        return Table.captioned("예산 집행현황")
                .unitLine("(단위 : 천원, %, ’24.7.31. 기준)")
                .widths(24, 14, 13, 13, 9, 9, 13, 9)
                .head(
                        header("사업명").spanning(1, 2),
                        header("예산현액").spanning(1, 2),
                        header("집행액").spanning(2, 1),
                        header("집행률").spanning(2, 1),
                        header("’24년말 집행예상액").spanning(2, 1))
                .head(header("원인행위"), header("지출액"), header("원인행위"), header("지출액"), header("예상액"), header("집행률"))
                .row(
                        Cell.text("여성 범죄예방인프라 강화"),
                        thousand("B01.current", "1775000000"),
                        thousand("B01.committed", "996404000"),
                        thousand("B01.spent", "717890000"),
                        Cell.of(SamplePaper.rate("B01.committedRate", "56.14")),
                        Cell.of(SamplePaper.rate("B01.spentRate", "40.44")),
                        thousand("B01.forecast", "1775000000"),
                        Cell.of(Amount.of(100, NumberStyle.COUNT)))
                .row(
                        Cell.text("자치경찰 교육"),
                        thousand("B02.current", "93250000"),
                        thousand("B02.committed", "0"),
                        thousand("B02.spent", "-12000"),
                        Cell.of(SamplePaper.rate("B02.committedRate", "0")),
                        Cell.text("-").aligned(Align.END),
                        thousand("B02.forecast", "93250000"),
                        Cell.of(SamplePaper.rate("B02.forecastRate", "100")))
                .build();
    }

    private static Table headcount() {
        return Table.captioned("인력 현황")
                .unitLine("(단위 : 명, ’24. 7. 31. 현재)")
                .widths(3, 2, 2, 3)
                .head(header("구 분"), header("정원"), header("현원"), header("비고"))
                .row(
                        header("계"),
                        people("headcount.TOTAL.total.quota", 42),
                        people("headcount.TOTAL.total.actual", 52),
                        Cell.text("정무직 정원 포함").spanning(1, 2))
                .row(
                        header("자치경찰총괄과"),
                        people("headcount.GEN.total.quota", 20),
                        people("headcount.GEN.total.actual", 22))
                .row(
                        header("자치경찰협력과"),
                        Cell.of(
                                        SamplePaper.count("headcount.COOP.total.quota", 10),
                                        Inline.text(" / "),
                                        SamplePaper.count("headcount.COOP.total.actual", 18))
                                .spanning(2, 1)
                                .aligned(Align.CENTER),
                        Cell.of(Inline.text("파견 별도"), Inline.lineBreak(), Inline.text("(정원외)")))
                .build();
    }

    private static Table budget() {
        return Table.captioned("부서별 예산")
                .unitLine("(단위 : 백만원)")
                .head(header("구 분"), header("2023년"), header("2024년"), header("증 감"))
                .row(
                        header("합 계"),
                        million("budget.2023.TOTAL", "24119000000"),
                        million("budget.2024.TOTAL", "27139000000"),
                        million("budget.change.TOTAL", "3020000000"))
                .row(
                        header("자치경찰지원과"),
                        million("budget.2023.SUP", "5448000000"),
                        million("budget.2024.SUP", "4221000000"),
                        million("budget.change.SUP", "-1227000000"))
                .build();
    }

    private static Cell thousand(String ref, String won) {
        return Cell.of(Figure.of(ref, ref, new BigDecimal(won), "원", NumberStyle.THOUSAND_WON));
    }

    private static Cell million(String ref, String won) {
        return Cell.of(Figure.of(ref, ref, new BigDecimal(won), "원", NumberStyle.MILLION_WON));
    }

    private static Cell people(String ref, long count) {
        return Cell.of(SamplePaper.count(ref, count));
    }
}
