package kr.jikimi.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kr.jikimi.offices.Offices;
import kr.jikimi.offices.Unit;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Cell;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.ItemStyle;
import kr.jikimi.papers.Table;
import org.springframework.stereotype.Component;

/** 조직: how many units, and which teams belong to which division. */
@Component
class OrganisationSection implements SectionWriter {

    private final Offices offices;

    OrganisationSection(Offices offices) {
        this.offices = offices;
    }

    @Override
    public String kind() {
        return "organisation";
    }

    @Override
    public List<Block> write(Section section, Composition composition) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Item(ItemStyle.REPORT, 2, List.of(Inline.text(counts(composition)))));
        blocks.add(table(composition));
        return blocks;
    }

    /** 1국 3과 11팀, counted. */
    private String counts(Composition composition) {
        var on = composition.asOf().date();
        long bureaus = offices.count(Unit.Kind.SECRETARIAT, on);
        long divisions = offices.count(Unit.Kind.DIVISION, on);
        long teams = offices.count(Unit.Kind.TEAM, on);
        return composition.isEnglish()
                ? "%d bureau, %d divisions, %d teams".formatted(bureaus, divisions, teams)
                : "%d국 %d과 %d팀".formatted(bureaus, divisions, teams);
    }

    private Table table(Composition composition) {
        var on = composition.asOf().date();
        var table = Table.captioned("")
                .widths(2, 2, 5)
                .head(
                        Cell.header(composition.say("국", "Bureau")),
                        Cell.header(composition.say("과", "Division")),
                        Cell.header(composition.say("팀", "Teams")));
        var divisions = offices.divisions(on);
        for (var division : divisions) {
            var cells = new ArrayList<Cell>();
            if (division.equals(divisions.getFirst())) {
                cells.add(Cell.header(bureau(composition)).spanning(1, divisions.size()));
            }
            cells.add(Cell.header(division.name(composition.locale())));
            cells.add(Cell.text(teams(division, composition)));
            table.row(cells);
        }
        return table.build();
    }

    private String bureau(Composition composition) {
        return offices.list(composition.asOf()).stream()
                .filter(unit -> unit.kind() == Unit.Kind.SECRETARIAT)
                .map(unit -> unit.name(composition.locale()))
                .findFirst()
                .orElse("");
    }

    private String teams(Unit division, Composition composition) {
        var teams = offices.teams(division.code(), composition.asOf().date());
        var named = teams.stream()
                .filter(Unit::named)
                .map(team -> team.name(composition.locale()))
                .collect(Collectors.joining(", "));
        long unnamed = teams.stream().filter(team -> !team.named()).count();
        return unnamed == 0
                ? named
                : named + composition.say(" 등 %d팀".formatted(teams.size()), " and %d more".formatted(unnamed));
    }
}
