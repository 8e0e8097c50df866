package kr.jikimi.today;

import static org.assertj.core.api.Assertions.assertThat;

import kr.jikimi.access.Actor;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The desk of the day, for one unit or the whole house. */
@OfficeTest
class TodayTests {

    private static final Actor HOUSE = People.officer(
            Scope.HOUSE,
            Permission.TODAY_READ,
            Permission.PROGRAMME_READ,
            Permission.BUDGET_READ,
            Permission.REGISTERS_READ,
            Permission.REGISTERS_CONFIRM);
    private static final Actor TRAFFIC_TEAM =
            People.officer(Scope.unit("COOP-TRAFFIC"), Permission.TODAY_READ, Permission.PROGRAMME_READ);

    @Autowired
    MockMvcTester pages;

    @Test
    void showsWhatBeginsWithinAMonthOfTheReferenceDate() {
        assertThat(as(TRAFFIC_TEAM, "/today"))
                .hasStatusOk()
                .bodyText()
                .contains("2024-07-31", "무인단속장비 입찰계약과 설치", "늦은 일정이 없습니다")
                .doesNotContain("여의도본대");
    }

    @Test
    void showsWhatIsLateOnALaterDay() {
        assertThat(as(TRAFFIC_TEAM, "/today?as-of=2025-01-02"))
                .hasStatusOk()
                .bodyText()
                .contains("기간이 지났는데", "무인단속장비 입찰계약과 설치");
    }

    @Test
    void showsTheHouseContradictionsAndMoneyAtRisk() {
        assertThat(as(HOUSE, "/today")).hasStatusOk().bodyText().contains("본문은 이행했다고", "M024", "B09", "지출 10.5%");
        assertThat(as(HOUSE, "/today?lang=en")).hasStatusOk().bodyText().contains("Money at risk");
    }

    @Test
    void speaksKindlyWhenNothingNeedsCare() {
        var guest = People.officer(Scope.unit("SUP-UNNAMED"), Permission.TODAY_READ);
        assertThat(as(guest, "/today")).hasStatusOk().bodyText().contains("오늘 챙길 것이 없습니다", "수고하셨습니다");
    }

    @Test
    void asksThePublicToSignInAndRefusesWhoMayNot() {
        assertThat(pages.get().uri("/today")).hasStatus3xxRedirection();
        assertThat(as(People.officer(Scope.HOUSE, Permission.FIGURES_READ), "/today"))
                .hasStatus(403);
    }

    private MvcTestResult as(Actor actor, String address) {
        return People.as(actor, () -> pages.get().uri(address).exchange());
    }
}
