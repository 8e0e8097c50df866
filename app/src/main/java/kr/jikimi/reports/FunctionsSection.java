package kr.jikimi.reports;

import java.util.List;
import kr.jikimi.offices.Offices;
import kr.jikimi.offices.Unit;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Cell;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.Table;
import org.springframework.stereotype.Component;

/** 주요 기능: what each division is there for. */
@Component
class FunctionsSection implements SectionWriter {

    private final Offices offices;

    FunctionsSection(Offices offices) {
        this.offices = offices;
    }

    @Override
    public String kind() {
        return "functions";
    }

    @Override
    public List<Block> write(Section section, Composition composition) {
        var table = Table.captioned("")
                .widths(2, 7)
                .head(
                        Cell.header(composition.say("구 분", "Division")),
                        Cell.header(composition.say("담당 업무", "Functions")));
        for (var division : offices.divisions(composition.asOf().date())) {
            table.row(Cell.header(division.name(composition.locale())), functions(division, composition));
        }
        return List.of(table.build());
    }

    private Cell functions(Unit division, Composition composition) {
        var lines = offices.functions(composition.asOf()).stream()
                .filter(each -> each.unit().equals(division.code()))
                .map(each -> "○ " + each.text(composition.locale()))
                .toList();
        return Cell.of(Lines.broken(lines).toArray(Inline[]::new));
    }
}
