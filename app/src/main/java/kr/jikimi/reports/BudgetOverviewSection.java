package kr.jikimi.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.jikimi.budget.Budget;
import kr.jikimi.budget.Overview;
import kr.jikimi.papers.Amount;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Cell;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.NumberStyle;
import kr.jikimi.papers.Table;
import org.springframework.stereotype.Component;

/** 예산: the year beside the year before, by division, and what the total is made of. */
@Component
class BudgetOverviewSection implements SectionWriter {

    private final Budget budget;
    private final BudgetWords words;

    BudgetOverviewSection(Budget budget, BudgetWords words) {
        this.budget = budget;
        this.words = words;
    }

    @Override
    public String kind() {
        return "budget-overview";
    }

    @Override
    public List<Block> write(Section section, Composition composition) {
        var overview = budget.findOverview(composition.year(), composition.asOf());
        var blocks = new ArrayList<Block>();
        overview.ifPresent(known -> {
            blocks.add(table(known, composition));
            blocks.add(new Block.Note(made(known, composition)));
            blocks.add(new Block.Note(coverage(known, composition)));
        });
        return blocks;
    }

    private static Table table(Overview overview, Composition composition) {
        int year = overview.year();
        var table = Table.captioned(composition.say("부서별 예산", "Budget by division"))
                .unitLine(composition.say("(단위 : 백만원)", "(million won)"))
                .widths(3, 2, 2, 2)
                .head(
                        Cell.header(composition.say("구 분", "Division")),
                        Cell.header(composition.say((year - 1) + "년", "" + (year - 1))),
                        Cell.header(composition.say(year + "년", "" + year)),
                        Cell.header(composition.say("증 감", "Change")));
        table.row(row("TOTAL", composition.say("합 계", "Total"), year, composition));
        overview.divisions()
                .forEach(each -> table.row(row(each.code(), each.name(composition.locale()), year, composition)));
        return table.build();
    }

    private static List<Cell> row(String division, String name, int year, Composition composition) {
        var figures = Stream.of(
                        "budget.%d.%s".formatted(year - 1, division),
                        "budget.%d.%s".formatted(year, division),
                        "budget.change.%s".formatted(division))
                .map(ref -> Cell.of(composition.figures().figure(ref)));
        return Stream.concat(Stream.of(Cell.header(name)), figures).toList();
    }

    /** 당초예산 26,911백만원, 특별교부금 400백만원, ...: entry by entry, the unexplained one named as such. */
    private List<Inline> made(Overview overview, Composition composition) {
        var line = new ArrayList<Inline>();
        for (var part : overview.composition()) {
            line.add(Inline.text((line.isEmpty() ? "" : ", ") + words.part(part, composition.locale()) + " "));
            line.add(new Amount(
                    part.amount().toBigDecimal(),
                    NumberStyle.MILLION_WON.withSuffix(composition.say("백만원", " million won"))));
        }
        return line;
    }

    private static List<Inline> coverage(Overview overview, Composition composition) {
        var share = overview.total().coverage().map(Object::toString).orElse("-");
        return List.of(Inline.text(
                composition.isEnglish()
                        ? "The programme lines of this report cover %s of the budget.".formatted(share)
                        : "이 보고서의 사업별 집행현황은 전체 예산의 %s에 해당함".formatted(share)));
    }
}
