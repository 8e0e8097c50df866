package kr.jikimi.reports;

import java.time.LocalDate;
import java.util.List;
import kr.jikimi.offices.Commissioner;
import kr.jikimi.offices.Offices;
import kr.jikimi.papers.Align;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Cell;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 위원 현황: who sits on the commission, with the public career and the term. */
@Component
class CommissionersSection implements SectionWriter {

    private final Offices offices;

    CommissionersSection(Offices offices) {
        this.offices = offices;
    }

    @Override
    public String kind() {
        return "commissioners";
    }

    @Override
    public List<Block> write(Section section, Composition composition) {
        var members = offices.commissioners(composition.asOf());
        var table = Table.captioned("")
                .widths(3, 1, 5, 8)
                .head(
                        Cell.header(composition.say("성명", "Name")),
                        Cell.header(composition.say("성별", "Sex")),
                        Cell.header(composition.say("임기", "Term")),
                        Cell.header(composition.say("주요 경력", "Career")));
        members.forEach(each -> table.row(row(each, composition)));
        return members.isEmpty() ? List.of() : List.of(table.build());
    }

    private static List<Cell> row(Commissioner member, Composition composition) {
        return List.of(
                new Cell(
                        List.of(
                                Inline.text(member.name()),
                                Inline.lineBreak(),
                                Inline.text("(" + role(member, composition) + ")")),
                        1,
                        1,
                        true,
                        null),
                Cell.text(sex(member, composition)).aligned(Align.CENTER),
                Cell.text(day(member.term().from(), composition) + " ~ "
                                + day(member.term().to(), composition))
                        .aligned(Align.CENTER),
                Cell.of(Lines.broken(career(member, composition)).toArray(Inline[]::new)));
    }

    /** ’24. 6. 28. as the office writes it. */
    private static String day(@Nullable LocalDate date, Composition composition) {
        if (date == null) {
            return "";
        }
        return composition.isEnglish()
                ? date.toString()
                : "’%02d. %d. %d.".formatted(date.getYear() % 100, date.getMonthValue(), date.getDayOfMonth());
    }

    private static List<String> career(Commissioner member, Composition composition) {
        return member.career().stream()
                .map(each -> "- (%s) %s"
                        .formatted(
                                each.present() ? composition.say("現", "now") : composition.say("前", "former"),
                                each.text(composition.locale())))
                .toList();
    }

    private static String role(Commissioner member, Composition composition) {
        return switch (member.role()) {
            case CHAIR -> composition.say("위원장", "chair");
            case STANDING -> composition.say("상임위원", "standing");
            case NON_STANDING -> composition.say("비상임위원", "non-standing");
        };
    }

    private static String sex(Commissioner member, Composition composition) {
        return switch (member.sex()) {
            case M -> composition.say("남", "m");
            case F -> composition.say("여", "f");
        };
    }
}
