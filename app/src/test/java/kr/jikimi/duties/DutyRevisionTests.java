package kr.jikimi.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import kr.jikimi.access.Actor;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.rules.Outcome;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The ordinance changes: a new version begins, the former one stays. */
@OfficeTest
@Transactional
class DutyRevisionTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final Actor CLERK = People.officer(Scope.HOUSE, Permission.DUTIES_EDIT);

    @Autowired
    DutyRevision revision;

    @Autowired
    Duties duties;

    @Autowired
    MockMvcTester pages;

    @Test
    void anOldDayKeepsTheOldVersion() {
        begin("LS-1", Duty.Authority.DIRECT, NEW_YEAR);

        assertThat(scope("LS-1", NEW_YEAR)).isEqualTo("새 범위");
        assertThat(scope("LS-1", NEW_YEAR.minusDays(1))).startsWith("범죄예방환경설계");
        assertThat(duties.versions("LS-1")).hasSize(2);
        assertThat(duties.list(AsOf.of(NEW_YEAR))).hasSize(19);
    }

    @Test
    void refusesToMakeInvestigationDirectable() {
        assertThat(begin("IN-1", Duty.Authority.DIRECT, NEW_YEAR)).isEqualTo("duties.investigation-support-only");
    }

    @Test
    void refusesAVersionThatDoesNotBeginAfterTheLast() {
        begin("LS-1", Duty.Authority.DIRECT, NEW_YEAR);

        assertThat(begin("LS-1", Duty.Authority.DIRECT, NEW_YEAR)).isEqualTo("duties.version-after-the-last");
    }

    @Test
    void theCatalogueIsOpenToAllAndItsFormIsNot() {
        assertThat(pages.get().uri("/duties")).hasStatusOk().bodyText().contains("생활안전 (6건)", "수사사무 (6건)", "지원만");
        assertThat(pages.get().uri("/duties/SE-1?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("crowd events");
        assertThat(pages.get().uri("/duties/XX-9")).hasStatus(404);
        assertThat(pages.get().uri("/duties/LS-1/versions")).hasStatus3xxRedirection();
        var reader = People.officer(Scope.HOUSE, Permission.OFFICES_READ);
        assertThat(People.as(
                        reader, () -> pages.get().uri("/duties/LS-1/versions").exchange()))
                .hasStatus(403);
    }

    @Test
    void theFormBeginsAVersionAndKeepsWhatWasTypedWhenRefused() {
        assertThat(People.as(
                        CLERK, () -> pages.get().uri("/duties/IN-1/versions").exchange()))
                .hasStatusOk();
        assertThat(People.as(
                        CLERK,
                        () -> pages.post()
                                .uri("/duties/IN-1/versions")
                                .with(csrf())
                                .param("from", "2025-01-01")
                                .param("authority", "DIRECT")
                                .param("scope", "새 범위")
                                .param("scopeEn", "new")
                                .param("clause", "경찰법")
                                .param("seen", "1")
                                .param("reason", "개정")
                                .exchange()))
                .hasStatusOk()
                .bodyText()
                .contains("수사사무여서 위원회가 지휘할 수 없습니다", "새 범위");
    }

    private String begin(String code, Duty.Authority authority, LocalDate from) {
        var newest = duties.findNewest(code).orElseThrow();
        var amendment = new DutyRevision.Amendment(
                code, from, authority, "새 범위", "new scope", "경찰법", List.of("새말"), null, newest.version(), "개정");
        Outcome<String> outcome = People.as(CLERK, () -> revision.begin(amendment));
        return outcome.fold(done -> done, refused -> refused.rule());
    }

    private String scope(String code, LocalDate on) {
        return duties.find(code, AsOf.of(on)).orElseThrow().scopeKo();
    }
}
