package kr.jikimi.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Period;
import java.util.Map;
import kr.jikimi.access.Actor;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.programme.Milestone.Progress;
import kr.jikimi.settings.Settings;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** The pages of the programmes: what all may see, what units write, what is refused. */
@OfficeTest
@Transactional
class ProgrammePagesTests {

    private static final Actor WELFARE_TEAM = People.officer(
            Scope.unit("SUP-WELFARE"), Permission.PROGRAMME_READ, Permission.PROGRAMME_EDIT, Permission.FIGURES_READ);
    private static final Actor SUPPORT_HEAD =
            People.officer(Scope.unit("SUP"), Permission.PROGRAMME_READ, Permission.PROGRAMME_CONFIRM);
    private static final Actor SAFETY_TEAM =
            People.officer(Scope.unit("COOP-SAFETY"), Permission.PROGRAMME_READ, Permission.PROGRAMME_EDIT);
    private static final Actor SECRETARY_GENERAL =
            People.officer(Scope.HOUSE, Permission.PROGRAMME_READ, Permission.PROGRAMME_CONFIRM);
    private static final String REVIEW = "/programmes/1-4/milestones/M024";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Programmes programmes;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient jdbc;

    @Test
    void showsThePolicyTreeToAll() {
        assertThat(pages.get().uri("/policy"))
                .hasStatusOk()
                .bodyText()
                .contains("시민의 일상이 안전한 서울", "확인 필요", "원문에 없음", "안전한 서울, 행복한 시민")
                .doesNotContain("연결 확인</button>");
        assertThat(pages.get().uri("/policy?lang=en")).hasStatusOk().bodyText().contains("To be confirmed");
    }

    @Test
    void asksThePublicToSignInForTheSheets() {
        assertThat(pages.get().uri("/programmes")).hasStatus3xxRedirection();
        assertThat(pages.get().uri("/programmes/1-1")).hasStatus3xxRedirection();
    }

    @Test
    void showsUnitsTheirOwnSheetsOnly() {
        assertThat(as(WELFARE_TEAM, "/programmes"))
                .hasStatusOk()
                .bodyText()
                .contains("한강경찰대")
                .doesNotContain("/programmes/1-1");
        assertThat(as(SUPPORT_HEAD, "/programmes/1-4")).hasStatusOk();
        assertThat(as(WELFARE_TEAM, "/programmes/1-1")).hasStatus(404);
        assertThat(as(WELFARE_TEAM, "/programmes/1-1/milestones/M002")).hasStatus(404);
        assertThat(as(WELFARE_TEAM, "/programmes/1-4/milestones/M002")).hasStatus(404);
        assertThat(as(WELFARE_TEAM, "/programmes/9-9")).hasStatus(404);
    }

    @Test
    void showsTheContradictionOfTextAndPlan() {
        assertThat(as(WELFARE_TEAM, "/programmes/1-4")).hasStatusOk().bodyText().contains("본문은 이행했다고");
        assertThat(as(WELFARE_TEAM, REVIEW)).hasStatusOk().bodyText().contains("본문은 이행했다고", "9월~10월");
    }

    @Test
    void refusesDoneWithoutEvidence() {
        assertThat(post(
                        WELFARE_TEAM,
                        REVIEW + "/completion",
                        Map.of("version", "1", "on", "2024-07-20", "evidence", " ")))
                .hasStatusOk()
                .bodyText()
                .contains("근거 없이 완료로 적을 수 없습니다");
        assertThat(progress("M024")).isEqualTo(Progress.PLANNED);
    }

    @Test
    void completesWithEvidenceAndTheContradictionIsGone() {
        var done = Map.of("version", "1", "on", "2024-07-20", "kind", "DOCUMENT", "evidence", "재산관리-1234");
        assertThat(post(WELFARE_TEAM, REVIEW + "/completion", done)).hasStatus3xxRedirection();
        assertThat(progress("M024")).isEqualTo(Progress.DONE);
        assertThat(as(WELFARE_TEAM, "/programmes/1-4")).bodyText().doesNotContain("본문은 이행했다고");
        assertThat(as(WELFARE_TEAM, REVIEW)).bodyText().contains("재산관리-1234", "문서번호");
    }

    @Test
    void movesWithAReasonAndKeepsTheFirstPeriod() {
        assertThat(post(WELFARE_TEAM, REVIEW + "/postponement", Map.of("version", "1", "period", "12월말", "why", "")))
                .bodyText()
                .contains("사유가 비어 있습니다");
        assertThat(post(WELFARE_TEAM, REVIEW + "/postponement", Map.of("version", "1", "period", "언젠가", "why", "지연")))
                .bodyText()
                .contains("언젠가", "읽을 수 없습니다");
        assertThat(post(
                        WELFARE_TEAM,
                        REVIEW + "/postponement",
                        Map.of("version", "1", "period", "12월말", "why", "심의 지연")))
                .hasStatus3xxRedirection();
        assertThat(as(WELFARE_TEAM, REVIEW)).bodyText().contains("9월~10월 → 12월말: 심의 지연");
    }

    @Test
    void leavesDroppingToTheDivisionHead() {
        var drop = Map.of("version", "1", "dropWhy", "사업 중단");
        assertThat(post(WELFARE_TEAM, REVIEW + "/cancellation", drop)).hasStatus(403);
        assertThat(post(SUPPORT_HEAD, REVIEW + "/completion", Map.of("version", "1", "evidence", "x")))
                .hasStatus(403);
        assertThat(post(SUPPORT_HEAD, REVIEW + "/cancellation", drop)).hasStatus3xxRedirection();
        assertThat(progress("M024")).isEqualTo(Progress.DROPPED);
    }

    @Test
    void refusesToWriteAnotherUnitsSheet() {
        var content = Map.of("version", "1", "part", "CONTENT", "shape", "ITEM", "text", "남의 글", "act", "save");
        assertThat(post(SAFETY_TEAM, "/programmes/1-4/contents/content-1", content))
                .hasStatus(404);
        var reader = People.officer(Scope.unit("SUP"), Permission.PROGRAMME_READ);
        assertThat(post(reader, "/programmes/1-4/contents/content-1", content)).hasStatus(403);
    }

    @Test
    void previewsFiguresAndWarnsOfBareNumbers() {
        var content = Map.of(
                "version",
                "1",
                "part",
                "CONTENT",
                "shape",
                "ITEM",
                "text",
                "순찰정 {{F022}}정 외 3정",
                "lines",
                "- 발주({{M018}})",
                "act",
                "preview");
        assertThat(post(WELFARE_TEAM, "/programmes/1-4/contents/content-2", content))
                .hasStatusOk()
                .bodyText()
                .contains("근거에 연결되지 않은 수", "<strong>3정</strong>", "’24. 6. 20.");
    }

    @Test
    void showsBothVersionsWhenSomebodyElseWasFaster() {
        var first = Map.of(
                "version", "1", "part", "CONTENT", "shape", "ITEM", "text", "먼저 쓴 글", "lines", "", "act", "save");
        var second = Map.of(
                "version", "1", "part", "CONTENT", "shape", "ITEM", "text", "나중에 쓴 글", "lines", "", "act", "save");
        assertThat(post(WELFARE_TEAM, "/programmes/1-4/contents/content-2", first))
                .hasStatus3xxRedirection();
        assertThat(post(WELFARE_TEAM, "/programmes/1-4/contents/content-2", second))
                .hasStatusOk()
                .bodyText()
                .contains("그 사이에", "먼저 쓴 글", "나중에 쓴 글", "name=\"version\" value=\"2\"");
    }

    @Test
    void addsReordersAndRetires() {
        var item = Map.of("part", "DIRECTION", "shape", "ITEM", "text", "새 방향", "act", "save");
        assertThat(post(WELFARE_TEAM, "/programmes/1-4/contents", item)).hasStatus3xxRedirection();
        post(WELFARE_TEAM, "/programmes/1-4/contents/direction-3/place", Map.of("way", "up"));
        assertThat(directions()).containsExactly("direction-1", "direction-3", "direction-2");
        post(
                WELFARE_TEAM,
                "/programmes/1-4/contents/direction-1/retirement",
                Map.of("day", "2024-07-31", "reason", "끝남"));
        assertThat(directions()).containsExactly("direction-3", "direction-2");
        assertThat(as(WELFARE_TEAM, "/programmes/1-4/changes")).bodyText().contains("끝남", "순서 변경");
    }

    @Test
    void offersFiguresAndMilestonesAsTokens() {
        assertThat(as(WELFARE_TEAM, "/programmes/1-4/figures?q=M01"))
                .hasStatusOk()
                .bodyText()
                .contains("{{M018}}", "{{M019}}");
    }

    @Test
    void confirmsALinkForTheHouseOnly() {
        var link = jdbc.sql("select id from programme.link where not confirmed limit 1")
                .query(java.util.UUID.class)
                .single();
        assertThat(post(SUPPORT_HEAD, "/policy/links/" + link + "/confirmation", Map.of()))
                .hasStatus(403);
        assertThat(post(SECRETARY_GENERAL, "/policy/links/" + link + "/confirmation", Map.of()))
                .hasStatus3xxRedirection();
    }

    @Test
    void theDatabaseItselfRefusesDoneWithoutEvidence() {
        assertThat(jdbc.sql("select count(*) from pg_constraint where conname = 'done_only_with_evidence'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private java.util.List<String> directions() {
        return programmes.find(2024, "1-4", now()).orElseThrow().contents(Sheet.Part.DIRECTION).stream()
                .map(Sheet.Content::key)
                .toList();
    }

    private Progress progress(String key) {
        return programmes.milestones(2024, now()).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow()
                .progress(settings.referenceDate(), Period.ofMonths(1));
    }

    private AsOf now() {
        return AsOf.of(settings.referenceDate());
    }

    private MvcTestResult as(Actor actor, String address) {
        return People.as(actor, () -> pages.get().uri(address).exchange());
    }

    private MvcTestResult post(Actor actor, String address, Map<String, String> form) {
        return People.as(actor, () -> {
            var request = pages.post().uri(address).with(csrf());
            form.forEach(request::param);
            return request.exchange();
        });
    }
}
