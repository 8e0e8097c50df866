package kr.jikimi.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.jikimi.offices.Headcount;
import kr.jikimi.offices.Offices;
import kr.jikimi.offices.Post;
import kr.jikimi.offices.Posts;
import kr.jikimi.offices.StaffKind;
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
    private final Posts posts;

    HeadcountSection(Offices offices, Posts posts) {
        this.offices = offices;
        this.posts = posts;
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
        political(composition).ifPresent(blocks::add);
        police(composition).ifPresent(blocks::add);
        headcount.ifPresent(known -> blocks.addAll(secondments(known, composition)));
        return blocks;
    }

    /** 정무직 정원 : 위원장(정무직 1급), 사무국장(정무직 2급). */
    private Optional<Block> political(Composition composition) {
        var posts = posts(StaffKind.POLITICAL, composition).stream()
                .map(each -> each.title(composition.locale()) + (each.grade() == null ? "" : "(" + each.grade() + ")"))
                .collect(Collectors.joining(", "));
        return note(posts, composition.say("정무직 정원 : ", "Political posts: "));
    }

    /** 경찰관 정원 : 3명(총경 1, 경정 1, 경위 1). */
    private Optional<Block> police(Composition composition) {
        var ranked = posts(StaffKind.POLICE, composition).stream()
                .filter(each -> each.policeRank() != null)
                .collect(Collectors.groupingBy(
                        each -> Objects.requireNonNull(each.policeRank()), LinkedHashMap::new, Collectors.counting()));
        long all = ranked.values().stream().mapToLong(Long::longValue).sum();
        var ranks = ranked.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
        return note(
                ranks.isEmpty() ? "" : "%d%s(%s)".formatted(all, composition.say("명", " "), ranks),
                composition.say("경찰관 정원 : ", "Police posts: "));
    }

    private List<Post> posts(StaffKind kind, Composition composition) {
        return posts.list(composition.asOf()).stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }

    private static Optional<Block> note(String text, String opening) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Block.Note(List.of(Inline.text(opening + text))));
    }

    private Table table(Composition composition, List<String> divisions) {
        var table = Table.captioned(composition.say("인력(정원/현원)", "Headcount (posts/people)"))
                .unitLine(composition.say("(단위 : 명)", "(persons)"))
                .widths(5, 3, 3, 3, 3, 3, 3, 3);
        var first = Cell.header(composition.say("구 분", "Division")).spanning(2, 1);
        table.head(Stream.concat(Stream.of(first), heads(composition).map(Cell::header))
                .toArray(Cell[]::new));
        Stream.concat(Stream.of(TOTAL), divisions.stream()).forEach(division -> {
            table.row(row(division, "quota", composition));
            table.row(row(division, "actual", composition));
        });
        return table.build();
    }

    private static Stream<String> heads(Composition composition) {
        return KINDS.values().stream().map(names -> names.get(composition.isEnglish() ? 1 : 0));
    }

    /** One row for the posts, one for the people, so that every number has a cell of its own. */
    private List<Cell> row(String division, String measure, Composition composition) {
        var cells = new ArrayList<Cell>();
        boolean quota = measure.equals("quota");
        if (quota) {
            cells.add(Cell.header(name(division, composition)).spanning(1, 2));
        }
        cells.add(Cell.header(quota ? composition.say("정원", "Posts") : composition.say("현원", "People")));
        KINDS.keySet()
                .forEach(kind -> cells.add(
                        Cell.of(composition.figures().figure("headcount.%s.%s.%s".formatted(division, kind, measure)))
                                .aligned(Align.CENTER)));
        return cells;
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
