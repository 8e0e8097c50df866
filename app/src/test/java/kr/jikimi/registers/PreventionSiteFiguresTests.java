package kr.jikimi.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.indicators.Citations;
import kr.jikimi.indicators.CitedFigure;
import kr.jikimi.rules.Outcome;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** One site goes: the two figures that rest on it move, and no other. */
@OfficeTest
@Transactional
class PreventionSiteFiguresTests {

    private static final AsOf REPORT = AsOf.of(LocalDate.of(2024, 7, 31));

    @Autowired
    Registers registers;

    @Autowired
    RegisterRecords records;

    @Autowired
    RecordKeeping keeping;

    @Autowired
    Citations citations;

    @Test
    void withdrawingOneSiteMovesItsTwoFiguresAndNoOther() {
        var before = figures();

        var outcome =
                People.as(People.officer(Scope.HOUSE, Permission.REGISTERS_READ, Permission.REGISTERS_WRITE), () -> {
                    var sites = registers.find("prevention-sites").orElseThrow();
                    var site = records.findByKey(sites, "CPTED-2024-003").orElseThrow();
                    return keeping.withdraw(sites, site, "잘못 적은 대상지");
                });

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        var after = figures();
        assertThat(changed(before, after)).containsExactlyInAnyOrder("F001: 10 -> 9", "F002: 6 -> 5");
    }

    private Map<String, String> figures() {
        var figures = new TreeMap<String, String>();
        for (CitedFigure cited : citations.figures(REPORT)) {
            figures.put(
                    cited.ref(),
                    String.valueOf(cited.figure().value()) + " "
                            + cited.figure().lineage());
        }
        return figures;
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return before.entrySet().stream()
                .filter(each -> !each.getValue().equals(after.get(each.getKey())))
                .map(each -> "%s: %s -> %s"
                        .formatted(
                                each.getKey(),
                                number(each.getValue()),
                                number(after.getOrDefault(each.getKey(), "gone "))))
                .toList();
    }

    private static String number(String figure) {
        return figure.substring(0, figure.indexOf(' '));
    }
}
