package kr.jikimi.reports;

import java.util.List;
import kr.jikimi.budget.Budget;
import kr.jikimi.budget.Line;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Chart;
import kr.jikimi.papers.Measured;
import org.springframework.stereotype.Component;

/** How far each line has come, to look at rather than to read. */
@Component
class ExecutionChartSection implements SectionWriter {

    private final Budget budget;

    ExecutionChartSection(Budget budget) {
        this.budget = budget;
    }

    @Override
    public String kind() {
        return "execution-chart";
    }

    @Override
    public List<Block> write(Section section, Composition composition) {
        var lines = budget.lines(composition.year());
        if (lines.isEmpty()) {
            return List.of();
        }
        return List.of(new Chart(
                Chart.Kind.BARS,
                composition.say("사업별 예산 집행률", "Execution by line"),
                composition.say(
                        "사업별로 예산현액 가운데 원인행위와 지출이 차지하는 비율을 나란히 보인다.",
                        "For each line the share of the current budget that is committed and spent."),
                "%",
                lines.stream().map(line -> line.name(composition.locale())).toList(),
                List.of(
                        series(composition.say("원인행위", "Committed"), "committedRate", lines, composition),
                        series(composition.say("지출", "Spent"), "spentRate", lines, composition)),
                false));
    }

    private static Chart.Series series(String name, String measure, List<Line> lines, Composition composition) {
        return new Chart.Series(
                name,
                lines.stream()
                        .map(line -> composition.figures().figure(line.code() + "." + measure))
                        .filter(Measured.class::isInstance)
                        .map(Measured.class::cast)
                        .toList());
    }
}
