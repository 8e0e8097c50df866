package kr.jikimi.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kr.jikimi.access.Actor;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** An officer of the safety team at the screens of the registers. */
@OfficeTest
@Transactional
class RegisterPagesTests {

    private static final Actor KEEPER =
            People.officer(Scope.unit("COOP-SAFETY"), Permission.REGISTERS_READ, Permission.REGISTERS_WRITE);
    private static final Actor READER = People.officer(Scope.HOUSE, Permission.REGISTERS_READ);
    private static final Actor GANGDONG = People.officer(Scope.district("11740"), Permission.REGISTERS_READ);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Registers registers;

    @Autowired
    RegisterRecords records;

    @Test
    void listsRegistersByDutyAndByUnitInBothLanguages() {
        assertThat(get(READER, "/registers")).bodyText().contains("범죄예방 인프라 대상지", "LS-1 순찰 및 시설 운영");
        assertThat(get(READER, "/registers?by=owner&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Crime-prevention infrastructure sites", "Dog patrol logs");
    }

    @Test
    void asksStrangersToSignIn() {
        assertThat(pages.get().uri("/registers")).hasStatus3xxRedirection();
    }

    @Test
    void marksAggregatesInTheList() {
        assertThat(get(READER, "/registers/dog-patrol-logs?lang=ko"))
                .bodyText()
                .contains("36,436", "2024-04-21 ~ 2024-07-31", "집계");
    }

    @Test
    void bringsAWrongFormBackWithEverythingThatWasWritten() {
        assertThat(post(KEEPER, "/registers/prevention-sites?lang=ko", "year", "이천", "neighbourhood", "역삼동"))
                .hasStatusOk()
                .bodyText()
                .contains("“이천”은(는) 숫자가 아닙니다", "value=\"역삼동\"");
    }

    @Test
    void addsARecordAndShowsIt() {
        var saved = post(KEEPER, "/registers/prevention-sites", "year", "2024", "neighbourhood", "역삼동");

        assertThat(saved).hasStatus3xxRedirection();
        assertThat(get(KEEPER, String.valueOf(saved.getResponse().getRedirectedUrl())))
                .bodyText()
                .contains("CPTED-2024-012", "역삼동");
    }

    @Test
    void movesARecordOnlyByAChoiceAndTakesAMistakeBack() {
        var address = "/registers/prevention-sites/" + id("CPTED-2024-005");
        assertThat(get(KEEPER, address))
                .bodyText()
                .contains("id=\"act-survey\"")
                .doesNotContain("checked");
        assertThat(post(KEEPER, address + "/transitions", "version", "1", "on", "2024-07-31"))
                .hasStatus3xxRedirection();
        assertThat(get(KEEPER, address)).bodyText().doesNotContain("되돌리기");
        post(KEEPER, address + "/transitions", "version", "1", "on", "2024-07-31", "act", "survey");
        assertThat(get(KEEPER, address)).bodyText().contains("마지막 상태 변경 되돌리기(선정 → 현장조사)");
        assertThat(get(READER, address)).bodyText().doesNotContain("되돌리기");
        var change = records.stateChanges(People.as(
                                KEEPER,
                                () -> records.findByKey(
                                        registers.find("prevention-sites").orElseThrow(), "CPTED-2024-005"))
                        .orElseThrow())
                .getFirst()
                .id();
        post(KEEPER, address + "/transitions/" + change + "/withdrawal", "reason", "잘못 누름");
        assertThat(get(KEEPER, address))
                .bodyText()
                .contains("상태 변경 정정: 잘못 누름", "선정")
                .doesNotContain("되돌리기(");
    }

    @Test
    void showsBothVersionsWhenSomebodyElseWasFaster() {
        var address = "/registers/prevention-sites/" + id("CPTED-2024-005") + "/correction?lang=ko";
        post(KEEPER, address, "version", "1", "year", "2024", "note", "첫째", "reason", "먼저");

        assertThat(post(KEEPER, address, "version", "1", "year", "2024", "note", "둘째", "reason", "나중"))
                .hasStatus(409)
                .bodyText()
                .contains("그사이 다른 사람이 고쳤습니다", "첫째", "둘째");
    }

    @Test
    void showsARefusedFormToNobodyElse() {
        assertThat(get(READER, "/registers/prevention-sites/new")).hasStatus(403);
        assertThat(post(READER, "/registers/prevention-sites", "year", "2024")).hasStatus(403);
    }

    @Test
    void answersGuessedIdsAsIfThereWereNothing() {
        assertThat(get(GANGDONG, "/registers/prevention-sites/" + id("CPTED-2024-005")))
                .hasStatus(404);
        assertThat(get(GANGDONG, "/registers/prevention-sites/" + UUID.randomUUID()))
                .hasStatus(404);
        assertThat(get(READER, "/registers/no-such-register")).hasStatus(404);
    }

    @Test
    void givesEvidenceOutAsADownloadThatRunsNothing() {
        var record = "/registers/prevention-sites/" + id("CPTED-2024-005");
        var file =
                new MockMultipartFile("file", "설계.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        People.as(
                KEEPER,
                () -> pages.post()
                        .uri(record + "/evidence")
                        .multipart()
                        .file(file)
                        .with(csrf())
                        .exchange());

        var page = body(get(KEEPER, record));
        int at = page.indexOf(record + "/evidence/");
        var link = page.substring(at, at + record.length() + "/evidence/".length() + 36);
        assertThat(get(KEEPER, link))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values.getFirst()).startsWith("attachment"));
        assertThat(get(GANGDONG, link)).hasStatus(404);
    }

    @Test
    void showsNamesOfPeopleOnAStatedPurposeAndToNobodyElse() {
        var saved = post(KEEPER, "/registers/prevention-sites", "year", "2024", "contact", "홍길동");
        var address = String.valueOf(saved.getResponse().getRedirectedUrl());

        assertThat(get(KEEPER, address)).bodyText().contains("●●●").doesNotContain("홍길동");
        assertThat(post(KEEPER, address + "/personal-data", "purpose", ""))
                .bodyText()
                .contains("열람 목적이 없거나")
                .doesNotContain("홍길동");
        assertThat(post(KEEPER, address + "/personal-data", "purpose", "현장조사 일정 협의"))
                .bodyText()
                .contains("홍길동");
        assertThat(get(KEEPER, address + "/correction")).bodyText().doesNotContain("홍길동");
        assertThat(get(READER, address)).bodyText().contains("●●●").doesNotContain("홍길동");
        assertThat(post(READER, address + "/personal-data", "purpose", "현장조사 일정 협의"))
                .hasStatus(403);
        assertThat(get(KEEPER, "/registers/prevention-sites/records.csv"))
                .bodyText()
                .doesNotContain("홍길동");
        assertThat(get(READER, "/registers/prevention-sites/records.csv"))
                .bodyText()
                .contains("CPTED-2024-012")
                .doesNotContain("홍길동");
    }

    @Test
    void tellsWhatIsOutOfSightFromWhatIsNotThere() {
        assertThat(get(GANGDONG, "/registers?lang=ko")).bodyText().contains("열람 범위 밖", "내 범위 2건");
        assertThat(get(READER, "/registers?lang=ko")).bodyText().doesNotContain("열람 범위 밖", "내 범위");
    }

    private MvcTestResult get(Actor actor, String address) {
        return People.as(actor, () -> pages.get().uri(address).exchange());
    }

    private MvcTestResult post(Actor actor, String address, String... values) {
        var request = pages.post().uri(address).with(csrf()).param("entry", "single");
        for (int i = 0; i < values.length; i += 2) {
            request.param(values[i], values[i + 1]);
        }
        return People.as(actor, request::exchange);
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID id(String key) {
        var sites = registers.find("prevention-sites").orElseThrow();
        return People.as(READER, () -> records.findByKey(sites, key))
                .orElseThrow()
                .id();
    }
}
