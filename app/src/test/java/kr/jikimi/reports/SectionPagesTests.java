package kr.jikimi.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import kr.jikimi.access.Actor;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** The desk at which the narrative of a paper is written: for whom it is open, and what it warns of. */
@OfficeTest
@Transactional
class SectionPagesTests {

    private static final String SECTIONS = "/reports/work/sections";
    private static final String INTRODUCTION = SECTIONS + "/introduction";
    private static final Actor COMPOSER = People.officer(
            Scope.HOUSE,
            Permission.TODAY_READ,
            Permission.REPORTS_READ,
            Permission.REPORTS_EDIT,
            Permission.PROGRAMME_READ);
    private static final Actor TEAM_OFFICER = People.officer(
            Scope.unit("COOP-SAFETY"), Permission.TODAY_READ, Permission.REPORTS_READ, Permission.REPORTS_EDIT);

    @Autowired
    MockMvcTester pages;

    @Test
    void offersTheDeskOnlyToWhoMaySave() {
        assertThat(as(COMPOSER, "/reports/work")).hasStatusOk().bodyText().contains(SECTIONS);
        assertThat(as(COMPOSER, "/today")).hasStatusOk().bodyText().contains(SECTIONS);
        assertThat(as(TEAM_OFFICER, "/reports/work")).hasStatusOk().bodyText().doesNotContain(SECTIONS);
        assertThat(as(TEAM_OFFICER, "/today")).hasStatusOk().bodyText().doesNotContain(SECTIONS);
        assertThat(as(TEAM_OFFICER, SECTIONS)).hasStatus(403);
        assertThat(as(TEAM_OFFICER, INTRODUCTION)).hasStatus(403);
        assertThat(write(TEAM_OFFICER, "글", "preview")).hasStatus(403);
        assertThat(write(TEAM_OFFICER, "글", "save")).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{F999}}", "{{F001", "F001}}", "{{M002}}"})
    void pointsOutTokensThatLeadNowhereAndDoesNotSaveThem(String token) {
        assertThat(write(COMPOSER, "ㅇ 대상지 " + token, "preview"))
                .hasStatusOk()
                .bodyText()
                .contains("덜 적힌 토큰이 있습니다", "<code>" + token + "</code>");
        assertThat(write(COMPOSER, "ㅇ 대상지 " + token, "save"))
                .hasStatusOk()
                .bodyText()
                .contains("토큰이 있습니다: " + token, "골라 넣거나");
    }

    @Test
    void saysThatItSavedAndListsTextsWithLooseNumbers() {
        assertThat(write(COMPOSER, "ㅇ 순찰 5,555회", "save")).hasRedirectedUrl(SECTIONS + "?saved");
        assertThat(as(COMPOSER, SECTIONS + "?saved"))
                .hasStatusOk()
                .bodyText()
                .contains("저장했습니다", "근거에 연결되지 않은 수가 남은 글", "5,555회", "href=\"" + INTRODUCTION + "\"");
    }

    private MvcTestResult as(Actor actor, String address) {
        return People.as(actor, () -> pages.get().uri(address).exchange());
    }

    private MvcTestResult write(Actor actor, String body, String act) {
        return People.as(
                actor,
                () -> pages.post()
                        .uri(INTRODUCTION)
                        .with(csrf())
                        .param("version", "1")
                        .param("body", body)
                        .param("why", "")
                        .param("act", act)
                        .exchange());
    }
}
