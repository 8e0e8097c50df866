package kr.jikimi.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.jikimi.offices.Headcount;
import kr.jikimi.offices.Offices;
import kr.jikimi.papers.Align;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Cell;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.Table;
import org.springframework.stereotype.Component;

/** 인력: posts allowed and people there, by division and kind of staff, and who is seconded from outside. */
@Component
class HeadcountSection implements SectionWriter {

    private static final String TOTAL = "TOTAL";
    private static final Map<String, List<String>> KINDS = kinds();

    private final Offices offices;

    HeadcountSection(Offices offices) {
        this.offices = offices;
    }

    @Override
    public String kind() {
        return "headcount";
    }

    @Override
    public List<Block> write(Section section, Composition composition) {
        var headcount = offices.findHeadcount(composition.asOf());
        var blocks = new ArrayList<Block>();
        blocks.add(table(composition, headcount.map(Headcount::divisions).orElse(List.of())));
        headcount.ifPresent(known -> blocks.addAll(secondments(known, composition)));
        return blocks;
    }

    private Table table(Composition composition, List<String> divisions) {
        var table = Table.captioned(composition.say("인력(정원/현원)", "Headcount (posts/people)"))
                .unitLine(composition.say("(단위 : 명)", "(persons)"))
                .widths(3, 2, 2, 2, 2, 2, 2);
        table.head(Stream.concat(Stream.of(composition.say("구 분", "Division")), heads(composition))
                .map(Cell::header)
                .toArray(Cell[]::new));
        Stream.concat(Stream.of(TOTAL), divisions.stream()).forEach(division -> table.row(row(division, composition)));
        return table.build();
    }

    private static Stream<String> heads(Composition composition) {
        return KINDS.values().stream().map(names -> names.get(composition.isEnglish() ? 1 : 0));
    }

    private List<Cell> row(String division, Composition composition) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.header(name(division, composition)));
        KINDS.keySet().forEach(kind -> cells.add(pair("headcount.%s.%s".formatted(division, kind), composition)));
        return cells;
    }

    private static Cell pair(String ref, Composition composition) {
        var figures = composition.figures();
        return Cell.of(figures.figure(ref + ".quota"), Inline.text(" / "), figures.figure(ref + ".actual"))
                .aligned(Align.CENTER);
    }

    private String name(String division, Composition composition) {
        return division.equals(TOTAL)
                ? composition.say("계", "Total")
                : offices.get(division, composition.asOf().date()).name(composition.locale());
    }

    /** 경찰관 현원파견(정원외) : 11명(경정2, 경감4, ...). */
    private static List<Block> secondments(Headcount headcount, Composition composition) {
        var byHome = headcount.secondments().stream()
                .collect(Collectors.groupingBy(
                        each -> each.home(composition.locale()), LinkedHashMap::new, Collectors.toList()));
        return byHome.entrySet().stream()
                .<Block>map(entry ->
                        new Block.Note(List.of(Inline.text(secondment(entry.getKey(), entry.getValue(), composition)))))
                .toList();
    }

    private static String secondment(String home, List<Headcount.Secondment> people, Composition composition) {
        int number = people.stream().mapToInt(Headcount.Secondment::number).sum();
        var ranks = people.stream()
                .map(each -> each.rank(composition.locale()) + " " + each.number())
                .collect(Collectors.joining(", "));
        return composition.isEnglish()
                ? "Seconded from %s, outside the quota: %d (%s)".formatted(home, number, ranks)
                : "%s 파견(정원외) : %d명(%s)".formatted(home, number, ranks);
    }

    private static Map<String, List<String>> kinds() {
        var kinds = new LinkedHashMap<String, List<String>>();
        kinds.put("total", List.of("합계", "All"));
        kinds.put("general", List.of("일반직", "General"));
        kinds.put("political", List.of("정무직", "Political"));
        kinds.put("fixedTerm", List.of("임기제", "Fixed-term"));
        kinds.put("police", List.of("경찰관", "Police"));
        kinds.put("management", List.of("관리운영직", "Management"));
        return kinds;
    }
}
