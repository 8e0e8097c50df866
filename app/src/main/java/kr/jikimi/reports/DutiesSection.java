package kr.jikimi.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import kr.jikimi.duties.Duties;
import kr.jikimi.duties.Duty;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Cell;
import kr.jikimi.papers.Table;
import org.springframework.stereotype.Component;

/** 자치경찰사무: the duties that the ordinance lists, by area. */
@Component
class DutiesSection implements SectionWriter {

    private final Duties duties;

    DutiesSection(Duties duties) {
        this.duties = duties;
    }

    @Override
    public String kind() {
        return "duties";
    }

    @Override
    public List<Block> write(Section section, Composition composition) {
        var byArea = duties.list(composition.asOf()).stream()
                .filter(Duty::mayBeDirected)
                .collect(Collectors.groupingBy(Duty::area, LinkedHashMap::new, Collectors.toList()));
        var table = Table.captioned(composition.say("자치경찰사무(조례 별표1)", "Duties (annex 1 of the ordinance)"))
                .widths(2, 5, 8)
                .head(
                        Cell.header(composition.say("분야", "Area")),
                        Cell.header(composition.say("사무(법률)", "Duty (Act)")),
                        Cell.header(composition.say("범위(조례)", "Scope (ordinance)")));
        byArea.forEach((area, items) -> items.forEach(duty -> table.row(row(duty, items, composition))));
        return byArea.isEmpty() ? List.of() : List.of(table.build());
    }

    private static List<Cell> row(Duty duty, List<Duty> area, Composition composition) {
        var cells = new ArrayList<Cell>();
        if (duty.equals(area.getFirst())) {
            cells.add(Cell.header(name(duty.area(), composition)).spanning(1, area.size()));
        }
        cells.add(Cell.text((area.indexOf(duty) + 1) + ") " + duty.lawItem(composition.locale())));
        cells.add(Cell.text(duty.scope(composition.locale())));
        return cells;
    }

    private static String name(Duty.Area area, Composition composition) {
        return switch (area) {
            case LIFE_SAFETY -> composition.say("생활안전", "Life safety");
            case TRAFFIC -> composition.say("교통활동", "Traffic");
            case EVENT_SECURITY -> composition.say("지역경비", "Event security");
            case INVESTIGATION -> composition.say("수사", "Investigation");
        };
    }
}
