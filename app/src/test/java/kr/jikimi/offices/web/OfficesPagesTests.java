package kr.jikimi.offices.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kr.jikimi.access.Actor;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.offices.Headcount;
import kr.jikimi.offices.Offices;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** The pages of the house: what all may see, what needs a sign-in, what is refused. */
@OfficeTest
@Transactional
class OfficesPagesTests {

    private static final AsOf REPORT = AsOf.of(LocalDate.of(2024, 7, 31));
    private static final Actor CLERK =
            People.officer(Scope.HOUSE, Permission.OFFICES_READ, Permission.OFFICES_EDIT, Permission.FIGURES_READ);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Offices offices;

    @Test
    void showsTheOrganisationToAll() {
        assertThat(pages.get().uri("/offices")).hasStatusOk().bodyText().contains("1국 3과 11팀", "여성청소년팀", "원문에 이름 없음");
        assertThat(pages.get().uri("/offices?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("1 bureau, 3 divisions, 11 teams");
    }

    @Test
    void showsSeatsWithoutInventingWhoHoldsThem() {
        assertThat(pages.get().uri("/offices/commissioners"))
                .hasStatusOk()
                .bodyText()
                .contains("경찰법 제20조제1항제1호", "85.7%", "노력 기준을 넘음", "원문에 없음");
    }

    @Test
    void keepsTheHeadcountFromThePublic() {
        assertThat(pages.get().uri("/offices/headcount")).hasStatus3xxRedirection();
        var elsewhere = People.officer(Scope.unit("COOP"), Permission.OFFICES_READ);
        assertThat(as(elsewhere, "/offices/headcount")).hasStatus(403);
    }

    @Test
    void warnsOfTheDivisionAboveItsQuota() {
        assertThat(as(CLERK, "/offices/headcount"))
                .hasStatusOk()
                .bodyText()
                .contains("자치경찰협력과 일반직: 정원 8명에 현원 10명, 사유가 원문에 없습니다.", "정원 42명에 40명");
    }

    @Test
    void correctsTheHeadcountAndWarns() {
        var typed = stated();
        typed.put("SUP.general.actual", "11");

        assertThat(post(CLERK, "/offices/headcount", typed)).hasRedirectedUrl("/offices/headcount?on=2024-07-31");
        assertThat(offices.findHeadcount(REPORT).orElseThrow().total()).isEqualTo(new Headcount.Strength(42, 53));
    }

    @Test
    void refusesTheHouseAboveItsQuotaAndKeepsWhatWasTyped() {
        var typed = stated();
        typed.put("SUP.general.actual", "13");

        assertThat(post(CLERK, "/offices/headcount", typed))
                .hasStatusOk()
                .bodyText()
                .contains("정원 안 현원이 43명으로 정원 42명을 1명 넘습니다.", "파견 칸에 적고", "value=\"13\"");
        assertThat(offices.findHeadcount(REPORT).orElseThrow().total().actual()).isEqualTo(52);
    }

    @Test
    void refusesMoreSecondedPeopleThanAreThere() {
        var typed = stated();
        typed.put("secondment.0.number", "60");

        assertThat(post(CLERK, "/offices/headcount", typed))
                .hasStatusOk()
                .bodyText()
                .contains("현원은 모두 52명입니다.", "현원에 더해 적었는지", "value=\"60\"");
        assertThat(offices.findHeadcount(REPORT).orElseThrow().total().actual()).isEqualTo(52);
    }

    @Test
    void showsBothVersionsWhenSomebodyWasFaster() {
        var typed = stated();
        typed.put("seen", "1");
        typed.put("SUP.general.actual", "11");

        assertThat(post(CLERK, "/offices/headcount", typed))
                .hasStatusOk()
                .bodyText()
                .contains("다른 사람이 고쳤습니다", "value=\"11\"", "기록: 10");
    }

    @Test
    void namesTheFieldThatCannotBeRead() {
        var typed = stated();
        typed.put("GEN.police.actual", "many");

        assertThat(post(CLERK, "/offices/headcount", typed))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"#GEN.police.actual\"", "value=\"many\"", "0 이상의 정수");
    }

    @Test
    void refusesEditingToThoseWhoOnlyRead() {
        var reader = People.officer(Scope.HOUSE, Permission.OFFICES_READ);

        assertThat(as(reader, "/offices/headcount/form")).hasStatus(403);
        assertThat(post(reader, "/offices/headcount", stated())).hasStatus(403);
        assertThat(as(reader, "/offices/units/GEN/names")).hasStatus(403);
    }

    @Test
    void aDivisionHeadMayChangeOnlyTheOwnDivision() {
        var head = People.officer(Scope.unit("COOP"), Permission.OFFICES_EDIT);

        assertThat(as(head, "/offices/units/COOP-YOUTH/names")).hasStatusOk();
        assertThat(as(head, "/offices/units/GEN-POLICY/names")).hasStatus(403);
        assertThat(as(head, "/offices/posts/GEN-HEAD/contact")).hasStatus(403);
    }

    @Test
    void takesTheTableOfAnotherDayThatNobodyHasEntered() {
        var typed = stated();
        typed.put("seenOn", "2024-07-31");
        typed.put("day", "2024-08-30");

        assertThat(post(CLERK, "/offices/headcount", typed)).hasRedirectedUrl("/offices/headcount?on=2024-08-30");
        assertThat(post(CLERK, "/offices/headcount", typed))
                .hasStatusOk()
                .bodyText()
                .contains("2024-08-30");
    }

    @Test
    void formsOpen() {
        for (var address : new String[] {
            "/offices/headcount/form",
            "/offices/units/GEN/teams",
            "/offices/units/GEN-PR/abolition",
            "/offices/posts/GEN-HEAD/contact",
            "/offices/units/GEN"
        }) {
            assertThat(as(CLERK, address)).hasStatusOk();
        }
    }

    private MvcTestResult as(Actor actor, String address) {
        return People.as(actor, () -> pages.get().uri(address).exchange());
    }

    private MvcTestResult post(Actor actor, String address, Map<String, String> typed) {
        return People.as(actor, () -> {
            var request = pages.post().uri(address).with(csrf());
            typed.forEach(request::param);
            return request.exchange();
        });
    }

    /** The table of the report as its form would send it. */
    private Map<String, String> stated() {
        var headcount = offices.findHeadcount(REPORT).orElseThrow();
        var typed = new LinkedHashMap<String, String>();
        typed.put("day", "2024-07-31");
        typed.put(
                "seen",
                String.valueOf(
                        headcount.cells().size() + headcount.secondments().size()));
        typed.put("reason", "정정");
        for (var cell : headcount.cells()) {
            typed.put(
                    HeadcountForm.field(cell.division(), cell.kind(), "quota"),
                    "" + cell.strength().quota());
            typed.put(
                    HeadcountForm.field(cell.division(), cell.kind(), "actual"),
                    "" + cell.strength().actual());
        }
        int line = 0;
        for (var each : headcount.secondments()) {
            var at = "secondment." + line++ + ".";
            typed.put(at + "home", each.homeKo());
            typed.put(at + "rank", each.rankKo());
            typed.put(at + "kind", each.kind().code());
            typed.put(at + "number", "" + each.number());
        }
        return typed;
    }
}
