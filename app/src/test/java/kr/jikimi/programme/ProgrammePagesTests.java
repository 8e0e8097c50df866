package kr.jikimi.programme;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.Map;
import java.util.regex.Pattern;
import kr.jikimi.access.Actor;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.programme.Milestone.Progress;
import kr.jikimi.settings.Settings;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
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
    void completesWithAFileOfWhichTypeSizeAndHashAreShown() throws Exception {
        var refused = upload("공문.exe", new byte[] {1, 2, 3});
        assertThat(refused).hasStatusOk().bodyText().contains("공문.exe", "받지 않는 형식");
        assertThat(upload("거짓.pdf", "not a pdf".getBytes(StandardCharsets.UTF_8)))
                .hasStatusOk()
                .bodyText()
                .contains("거짓.pdf");
        assertThat(progress("M024")).isEqualTo(Progress.PLANNED);

        assertThat(upload("검사조서.pdf", "%PDF-1.7 검사".getBytes(StandardCharsets.UTF_8)))
                .hasStatus3xxRedirection();
        assertThat(progress("M024")).isEqualTo(Progress.DONE);
        var page = as(WELFARE_TEAM, REVIEW);
        assertThat(page).bodyText().contains("검사조서.pdf", "application/pdf", "SHA-256", "바이트");
        var link = Pattern.compile("/programmes/1-4/milestones/M024/evidence/[0-9a-f-]{36}")
                .matcher(page.getResponse().getContentAsString());
        assertThat(link.find()).isTrue();
        assertThat(as(WELFARE_TEAM, link.group()).getResponse().getContentAsByteArray())
                .startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
        assertThat(as(SAFETY_TEAM, link.group())).hasStatus(404);
        assertThat(as(WELFARE_TEAM, link.group().replace("M024", "M022"))).hasStatus(404);
    }

    @Test
    void refusesAnEmptyFileAWrongAddressAndTheWordOfTheSource() {
        for (var form : java.util.List.of(
                Map.of("version", "1", "on", "2024-07-20", "kind", "ATTACHMENT", "evidence", "파일 12"),
                Map.of("version", "1", "on", "2024-07-20", "kind", "SOURCE", "evidence", "원문"))) {
            assertThat(post(WELFARE_TEAM, REVIEW + "/completion", form))
                    .bodyText()
                    .contains("근거 없이 완료로");
        }
        var outside = Map.of("version", "1", "on", "2024-07-20", "kind", "RECORD", "evidence", "https://example.org/x");
        assertThat(post(WELFARE_TEAM, REVIEW + "/completion", outside))
                .bodyText()
                .contains("기록 주소가 아닙니다");
        var record =
                Map.of("version", "1", "on", "2024-07-20", "kind", "RECORD", "evidence", "/registers/patrol-boats");
        assertThat(post(WELFARE_TEAM, REVIEW + "/completion", record)).hasStatus3xxRedirection();
        assertThat(post(WELFARE_TEAM, REVIEW + "/completion", record))
                .bodyText()
                .contains("이미 완료되었거나");
    }

    @Test
    void refusesADayToComeAndAMilestoneThatSomebodyElseChanged() {
        var ahead = Map.of("version", "1", "on", "2099-01-01", "kind", "DOCUMENT", "evidence", "문서 1");
        assertThat(post(WELFARE_TEAM, REVIEW + "/completion", ahead)).bodyText().contains("뒤입니다");
        var old = Map.of("version", "0", "on", "2024-07-20", "kind", "DOCUMENT", "evidence", "문서 1");
        assertThat(post(WELFARE_TEAM, REVIEW + "/completion", old)).bodyText().contains("그 사이에");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9월 ~ 12월", "~ 10월", "10월 ~", "12월말", "계속", "연중", "분기별", "3분기", "2024. 9. 9."})
    void takesEveryFormOfPeriod(String period) {
        assertThat(post(WELFARE_TEAM, "/programmes/1-4/milestones", Map.of("text", "새 점검", "period", period)))
                .hasStatus3xxRedirection();
        assertThat(as(WELFARE_TEAM, "/programmes/1-4")).bodyText().contains("새 점검", period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"조만간", "13월", "2월 30일", "9월 ~ 언젠가"})
    void refusesAPeriodThatNobodyCanRead(String period) {
        assertThat(post(WELFARE_TEAM, "/programmes/1-4/milestones", Map.of("text", "새 점검", "period", period)))
                .bodyText()
                .contains("읽을 수 없습니다", "value=\"" + period + "\"");
        assertThat(post(WELFARE_TEAM, "/programmes/1-4/milestones", Map.of("text", " ", "period", "연중")))
                .bodyText()
                .contains("내용이 비어 있습니다");
    }

    @Test
    void showsTheExecutionOfItsLinesWithEveryCellAFigure() {
        var reader = People.officer(Scope.unit("COOP"), Permission.PROGRAMME_READ, Permission.BUDGET_READ);
        assertThat(as(reader, "/programmes/1-1"))
                .bodyText()
                .contains("1,775,000", "996,404", "717,890", "/figures/of/budget.committed-rate?at.line=B01");
        assertThat(as(SAFETY_TEAM, "/programmes/1-1")).bodyText().doesNotContain("1,775,000");
    }

    @Test
    void beginsEditsAndAdoptsANewVersionOfThePolicyTree() {
        assertThat(post(SUPPORT_HEAD, "/policy/versions", Map.of("title", "남의 판")))
                .hasStatus(403);
        var begun = post(SECRETARY_GENERAL, "/policy/versions", Map.of("title", "2025년 비전체계"));
        assertThat(begun).hasStatus3xxRedirection();
        var draft = requireNonNull(begun.getResponse().getRedirectedUrl());
        assertThat(as(SUPPORT_HEAD, draft)).hasStatus(403);
        assertThat(as(SECRETARY_GENERAL, "/policy/versions/no-such")).hasStatus(404);

        assertThat(post(SECRETARY_GENERAL, draft + "/nodes", Map.of("version", "1", "kind", "TASK", "text", "새 과제")))
                .hasStatus3xxRedirection();
        assertThat(post(SECRETARY_GENERAL, draft + "/adoption", adoption("2", "2025-01-01", "제2024-40호")))
                .bodyText()
                .contains("새 과제이(가) 위의 어느 항목에도");
        var form = new java.util.HashMap<String, String>(Map.of("version", "2", "ko.vision", "더 안전한 서울"));
        programmes.policies(now()).stream()
                .filter(tree -> draft.endsWith(tree.key()))
                .flatMap(tree -> tree.nodes().stream())
                .forEach(node -> form.putIfAbsent("above." + node.key(), above(node.key())));
        form.put("above.1-1", "task-9");
        assertThat(post(SECRETARY_GENERAL, draft, form)).hasStatus3xxRedirection();
        assertThat(post(SECRETARY_GENERAL, draft, form)).bodyText().contains("그 사이에");
        assertThat(post(SECRETARY_GENERAL, draft + "/adoption", adoption("3", "2025-01-01", " ")))
                .bodyText()
                .contains("적용 시작일과 의결");
        assertThat(post(SECRETARY_GENERAL, draft + "/adoption", adoption("3", "2025-01-01", "제2024-40호")))
                .hasStatus3xxRedirection();

        assertThat(as(SECRETARY_GENERAL, "/policy?as-of=2024-12-31"))
                .bodyText()
                .contains("<strong>시민의 일상이 안전한 서울</strong>");
        var tree =
                programmes.policy(AsOf.of(java.time.LocalDate.of(2025, 1, 1))).orElseThrow();
        assertThat(tree.titleKo()).isEqualTo("2025년 비전체계");
        assertThat(tree.linksAbove("1-1")).extracting(PolicyTree.Link::upper).containsExactly("task-9");
        assertThat(tree.get("vision").textKo()).isEqualTo("더 안전한 서울");
        assertThat(post(SECRETARY_GENERAL, draft, form)).bodyText().contains("이미 채택되었습니다");
    }

    @Test
    void refusesAVersionThatBeginsBeforeTheFormerOne() {
        var first = requireNonNull(post(SECRETARY_GENERAL, "/policy/versions", Map.of("title", "가"))
                .getResponse()
                .getRedirectedUrl());
        var second = requireNonNull(post(SECRETARY_GENERAL, "/policy/versions", Map.of("title", "나"))
                .getResponse()
                .getRedirectedUrl());
        assertThat(post(SECRETARY_GENERAL, first + "/adoption", adoption("1", "2025-01-01", "제1호")))
                .hasStatus3xxRedirection();
        assertThat(post(SECRETARY_GENERAL, second + "/adoption", adoption("1", "2025-01-01", "제2호")))
                .bodyText()
                .contains("2025-01-01보다 늦어야");
        assertThat(post(SECRETARY_GENERAL, second + "/nodes/task-8/removal", Map.of("version", "1")))
                .hasStatus3xxRedirection();
        assertThat(as(SECRETARY_GENERAL, second)).bodyText().doesNotContain("ko.task-8");
    }

    private static Map<String, String> adoption(String version, String day, String resolution) {
        return Map.of("version", version, "day", day, "resolution", resolution);
    }

    private static String above(String node) {
        return node.startsWith("goal") ? "vision" : node.startsWith("task") ? "goal-1" : "";
    }

    private MvcTestResult upload(String name, byte[] bytes) {
        return People.as(
                WELFARE_TEAM,
                () -> pages.post()
                        .uri(REVIEW + "/completion")
                        .multipart()
                        .file(new MockMultipartFile("file", name, null, bytes))
                        .param("version", "1")
                        .param("on", "2024-07-20")
                        .param("kind", "ATTACHMENT")
                        .with(csrf())
                        .exchange());
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

    @ParameterizedTest
    @ValueSource(strings = {"10월 ~ 9월", "11월 ~ 2월", "4분기 ~ 1분기"})
    void asksTheYearOfAPeriodThatRunsBackwards(String period) {
        var form = Map.of("version", "1", "text", "새 점검", "period", period, "why", "오타");
        for (var act :
                java.util.List.of("/programmes/1-4/milestones", REVIEW + "/postponement", REVIEW + "/correction")) {
            assertThat(post(WELFARE_TEAM, act, form)).hasStatusOk().bodyText().contains("끝이 시작보다 앞섭니다", "그 해를 적으십시오");
        }
        var stated = Map.of("text", "새 점검", "period", "2024년 11월 ~ 2025년 2월");
        assertThat(post(WELFARE_TEAM, "/programmes/1-4/milestones", stated)).hasStatus3xxRedirection();
    }

    @Test
    void correctsAMilestoneEnteredWronglyAndKeepsWhatStoodThere() {
        var form = new java.util.HashMap<>(
                Map.of("version", "1", "text", "공유재산 심의(정정)", "textEn", "", "period", "11월", "why", ""));
        assertThat(post(WELFARE_TEAM, REVIEW + "/correction", form)).bodyText().contains("사유가 비어 있습니다");
        form.put("why", "오타");
        assertThat(post(SAFETY_TEAM, REVIEW + "/correction", form)).hasStatus(404);
        assertThat(post(SUPPORT_HEAD, REVIEW + "/correction", form)).hasStatus(403);
        assertThat(post(WELFARE_TEAM, REVIEW + "/correction", form)).hasRedirectedUrl(REVIEW + "?saved");
        assertThat(as(WELFARE_TEAM, REVIEW + "?saved"))
                .bodyText()
                .contains("저장했습니다", "공유재산 심의(정정)", "11월", "정정: 오타")
                .doesNotContain("→ 11월");
        assertThat(jdbc.sql("select count(*) from programme.milestone_versions where key = 'M024'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(post(WELFARE_TEAM, REVIEW + "/correction", form)).bodyText().contains("그 사이에");
    }

    @Test
    void takesBackAMilestoneThatNoTextNames() {
        var why = Map.of("version", "1", "reason", "두 번 올림");
        assertThat(post(WELFARE_TEAM, REVIEW + "/withdrawal", why)).bodyText().contains("M024", "인용하고 있습니다");
        post(WELFARE_TEAM, "/programmes/1-4/milestones", Map.of("text", "잘못 올린 점검", "period", "12월"));
        var added = programmes.milestones(2024, now()).stream()
                .filter(each -> each.text(java.util.Locale.KOREAN).equals("잘못 올린 점검"))
                .findFirst()
                .orElseThrow();
        var address = "/programmes/1-4/milestones/" + added.key();
        assertThat(as(WELFARE_TEAM, address + "/correction"))
                .hasStatusOk()
                .bodyText()
                .contains("잘못 올린 일정 무효");
        assertThat(post(WELFARE_TEAM, address + "/withdrawal", Map.of("version", "1", "reason", " ")))
                .bodyText()
                .contains("사유가 비어 있습니다");
        assertThat(post(WELFARE_TEAM, address + "/withdrawal", why)).hasStatus3xxRedirection();
        assertThat(as(WELFARE_TEAM, "/programmes/1-4")).bodyText().doesNotContain("잘못 올린 점검");
        assertThat(as(WELFARE_TEAM, address)).hasStatus(404);
    }

    @Test
    void refusesToCorrectOrTakeBackWhatIsSettled() {
        var done = Map.of("version", "1", "on", "2024-07-20", "kind", "DOCUMENT", "evidence", "재산관리-1234");
        post(WELFARE_TEAM, REVIEW + "/completion", done);
        var form = Map.of("version", "2", "text", "심의", "period", "11월", "why", "오타", "reason", "오타");
        assertThat(post(WELFARE_TEAM, REVIEW + "/correction", form)).bodyText().contains("이미 완료되었거나");
        assertThat(post(WELFARE_TEAM, REVIEW + "/withdrawal", form)).bodyText().contains("이미 완료되었거나");
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

    @ParameterizedTest
    @ValueSource(strings = {"{{F999}}", "{{M999}}", "{{M002}}", "{{F001", "F001}}", "{{ M018 }}"})
    void pointsOutTokensThatLeadNowhereAndDoesNotSaveThem(String token) {
        var form = new java.util.HashMap<>(
                Map.of("version", "1", "part", "CONTENT", "shape", "ITEM", "text", "순찰정", "lines", "- 토큰 " + token));
        form.put("act", "preview");
        assertThat(post(WELFARE_TEAM, "/programmes/1-4/contents/content-2", form))
                .hasStatusOk()
                .bodyText()
                .contains("덜 적힌 토큰이 있습니다", "<code>" + token.replace(" ", "") + "</code>");
        form.put("act", "save");
        assertThat(post(WELFARE_TEAM, "/programmes/1-4/contents/content-2", form))
                .hasStatusOk()
                .bodyText()
                .contains("토큰이 있습니다: " + token.replace(" ", ""), "골라 넣거나");
        assertThat(post(WELFARE_TEAM, "/programmes/1-4/purpose", Map.of("version", "1", "ko", "목적 " + token, "en", "")))
                .hasStatusOk()
                .bodyText()
                .contains("토큰이 있습니다: " + token.replace(" ", ""));
        var sheet = programmes.find(2024, "1-4", now()).orElseThrow();
        assertThat(sheet.findContent("content-2").orElseThrow().version()).isEqualTo(1);
        assertThat(sheet.version()).isEqualTo(1);
    }

    @Test
    void saysThatItSavedAndWhichNumbersAreLoose() {
        var form = Map.of(
                "version",
                "1",
                "part",
                "CONTENT",
                "shape",
                "ITEM",
                "text",
                "순찰정",
                "lines",
                "- 주민 1,234명",
                "act",
                "save");
        assertThat(post(WELFARE_TEAM, "/programmes/1-4/contents/content-2", form))
                .hasRedirectedUrl("/programmes/1-4/text?saved");
        assertThat(as(WELFARE_TEAM, "/programmes/1-4/text?saved"))
                .bodyText()
                .contains("저장했습니다", "근거에 연결되지 않은 수", "<strong>1,234명</strong>", "/programmes/1-4/contents/content-2");
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
