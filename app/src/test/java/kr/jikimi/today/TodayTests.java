package kr.jikimi.today;

import static org.assertj.core.api.Assertions.assertThat;

import kr.jikimi.access.Actor;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.history.Author;
import kr.jikimi.history.Changes;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

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

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Changes changes;

    @Test
    void showsWhatBeginsWithinAMonthOfTheReferenceDate() {
        assertThat(as(TRAFFIC_TEAM, "/today"))
                .hasStatusOk()
                .bodyText()
                .contains("2024년 7월 31일(수)", "무인단속장비 입찰계약과 설치", "늦은 일정이 없습니다")
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
        assertThat(as(HOUSE, "/today")).hasStatusOk().bodyText().contains("본문은 이행했다고", "M024", "B09", "지출률 10.5%");
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

    @Test
    void leadsFromARateToThePageBehindIt() {
        assertThat(as(HOUSE, "/today")).hasStatusOk().bodyText().contains("/figures/of/budget.spent-rate?at.line=B09");
    }

    @Test
    void showsOnlyThePilesOfTheReadersBusiness() {
        var station = People.officer(Scope.station("강남"), Permission.TODAY_READ, Permission.REGISTERS_READ);
        assertThat(as(station, "/today")).hasStatusOk().bodyText().doesNotContain("예산", "일정이 없습니다");
    }

    @Test
    @Transactional
    void tellsTheAdministratorOfAccountsThatCannotBeUsed() {
        changes.sign(new Author("admin"), "시험");
        jdbc.sql("insert into accounts.account (name, display_name) values ('nobody-yet', '새 직원')")
                .update();
        var administrator = People.officer(Scope.HOUSE, Permission.TODAY_READ, Permission.ACCOUNTS_ADMINISTER);
        assertThat(as(administrator, "/today"))
                .hasStatusOk()
                .bodyText()
                .contains("살펴볼 계정", "새 직원", "역할 없음", "/accounts/nobody-yet");
    }

    @Test
    @Transactional
    void remindsOfMonthsWhoseAccessesNobodyReviewed() {
        jdbc.sql("""
                        insert into accesses.visit (at, account, origin, method, address, action, status)
                        values ('2024-05-03T09:00+09', 'chair', '127.0.0.1', 'GET', '/', 'look', 200)""").update();
        var officer = People.officer(Scope.HOUSE, Permission.TODAY_READ, Permission.ACCESSES_REVIEW);
        assertThat(as(officer, "/today")).hasStatusOk().bodyText().contains("2024년 5월", "점검하고 결과를");
        changes.sign(new Author("privacy-officer"), "월별 점검");
        jdbc.sql("insert into accesses.review (month, note) values ('2024-05-01', '이상 없음')")
                .update();
        assertThat(as(officer, "/today")).hasStatusOk().bodyText().doesNotContain("2024년 5월");
    }

    private MvcTestResult as(Actor actor, String address) {
        return People.as(actor, () -> pages.get().uri(address).exchange());
    }
}
