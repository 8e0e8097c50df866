package kr.jikimi.budget;

import java.util.List;
import kr.jikimi.indicators.Indicator;

/** What the budget can say, in words. */
final class BudgetIndicators {

    static final List<Indicator> ALL = List.of(
            won(
                    "current",
                    "예산현액",
                    "Current budget",
                    "예산 + 이월 + 예비비 사용 ± 추경·전용·이용·이체 (+ 성립전·교부). 사업별 예산의 합.",
                    "Appropriation, carry-over, reserve used, supplementary budgets, transfers, deemed budget and grants"
                            + " of the programme lines."),
            won(
                    "committed",
                    "원인행위액",
                    "Committed",
                    "지출원인행위의 합 (취소·감액은 음수).",
                    "Sum of commitments; reductions count negative."),
            won("spent", "지출액", "Spent", "지출의 합 (반납은 음수).", "Sum of payments; refunds count negative."),
            won(
                    "forecast",
                    "연말 집행예상액",
                    "Year-end forecast",
                    "사업별로 가장 나중의 연말 집행예상액의 합.",
                    "Sum of each line's latest forecast."),
            rate("committed-rate", "원인행위 집행률", "Commitment rate", "원인행위액 / 예산현액", "Committed / current budget"),
            rate("spent-rate", "지출 집행률", "Spending rate", "지출액 / 예산현액", "Spent / current budget"),
            rate("forecast-rate", "예상 집행률", "Forecast rate", "연말 집행예상액 / 예산현액", "Forecast / current budget"),
            won("free", "남은 예산", "Not committed", "예산현액 - 원인행위액.", "Current budget less commitments."),
            won("unpaid", "지출이 남은 원인행위", "Committed and not yet paid", "원인행위액 - 지출액.", "Commitments less payments."),
            won(
                    "expected-unused",
                    "예상 불용액",
                    "Expected unused",
                    "예산현액 - 연말 집행예상액.",
                    "Current budget less the year-end forecast."),
            won(
                    "appropriation",
                    "예산액",
                    "Appropriation",
                    "회계연도의 위원회 사무국 또는 과의 예산 전체.",
                    "The whole budget of the house or of a division in a fiscal year."),
            won(
                    "appropriation-change",
                    "전년 대비 증감",
                    "Change against last year",
                    "올해 예산액 - 지난해 예산액.",
                    "This year's appropriation less last year's."),
            rate(
                    "coverage-rate",
                    "사업별 예산의 비중",
                    "Share shown by programme lines",
                    "사업별 예산현액의 합 / 예산액",
                    "Current budgets of the programme lines / appropriation"),
            won(
                    "outside-lines",
                    "사업표에 없는 예산",
                    "Budget outside the programme lines",
                    "예산액 - 사업별 예산현액의 합.",
                    "Appropriation less the current budgets of the programme lines."),
            won(
                    "part",
                    "예산의 구성",
                    "Part of the budget",
                    "예산액을 이루는 장부 기록 하나의 금액.",
                    "The amount of one booking that the appropriation is made of."));

    private BudgetIndicators() {}

    static Indicator get(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static Indicator won(String word, String ko, String en, String definitionKo, String definitionEn) {
        return new Indicator("budget." + word, ko, en, definitionKo, definitionEn, "원", 0);
    }

    private static Indicator rate(String word, String ko, String en, String formulaKo, String formulaEn) {
        return new Indicator(
                "budget." + word,
                ko,
                en,
                formulaKo + " x 100, 소수 첫째 자리까지 반올림.",
                formulaEn + " x 100, rounded half up to one decimal.",
                "%",
                1);
    }
}
