package kr.jikimi.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import kr.jikimi.access.Actor;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Files of records: what was exported comes in again; one wrong cell and nothing does; a file with the first save. */
@OfficeTest
class ImportTests {

    private static final Actor KEEPER =
            People.officer(Scope.HOUSE, Permission.REGISTERS_READ, Permission.REGISTERS_WRITE);
    private static final Actor READER = People.officer(Scope.HOUSE, Permission.REGISTERS_READ);

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient jdbc;

    @Test
    void takesItsOwnExportAndChangesNothing() {
        var export = People.as(
                        KEEPER,
                        () -> pages.get()
                                .uri("/registers/prevention-sites/records.csv")
                                .exchange())
                .getResponse()
                .getContentAsByteArray();
        long before = count();
        assertThat(load(KEEPER, export)).hasStatusOk().bodyText().contains("새 기록 0건, 바로잡은 기록 0건");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    @Transactional
    void addsAndCorrectsInOneGo() {
        var file = "key,entry,year,neighbourhood\r\n,single,2024,\"역삼동, 1\"\r\n,single,2024,'=1+1\r\n";
        assertThat(load(KEEPER, file.getBytes(StandardCharsets.UTF_8)))
                .bodyText()
                .contains("새 기록 2건");
        assertThat(jdbc.sql("select neighbourhood from registers.prevention_sites order by key desc limit 2")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("역삼동, 1", "=1+1");
    }

    @Test
    void takesNothingWhenOneCellIsWrongAndNamesItsPlace() {
        long before = count();
        var file = "entry,year,neighbourhood\nsingle,2024,역삼동\nsingle,이천,삼성동\n";
        assertThat(load(KEEPER, file.getBytes(StandardCharsets.UTF_8)))
                .hasStatusOk()
                .bodyText()
                .contains("sites.csv:3:year:이천", "아무것도 저장하지 않았습니다");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void refusesUnknownColumnsStatesAheadAndWhatIsNoText() {
        assertThat(load(KEEPER, "entry,colour\nsingle,red\n".getBytes(StandardCharsets.UTF_8)))
                .bodyText()
                .contains("sites.csv:1:colour:colour", "열이 없습니다");
        assertThat(load(KEEPER, "entry,year,state\nsingle,2024,no-such\n".getBytes(StandardCharsets.UTF_8)))
                .bodyText()
                .contains("sites.csv:2:state:no-such");
        assertThat(load(KEEPER, new byte[] {(byte) 0xC3, (byte) 0x28}))
                .bodyText()
                .contains("UTF-8 CSV로 읽을 수 없습니다");
    }

    @Test
    void refusesWhoMayOnlyRead() {
        assertThat(load(READER, "entry\nsingle\n".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(403);
        assertThat(People.as(
                        READER,
                        () -> pages.get()
                                .uri("/registers/prevention-sites/imports/new")
                                .exchange()))
                .hasStatus(403);
        assertThat(People.as(
                        KEEPER,
                        () -> pages.get()
                                .uri("/registers/prevention-sites/imports/new")
                                .exchange()))
                .hasStatusOk()
                .bodyText()
                .contains("neighbourhood");
    }

    @Test
    @Transactional
    void keepsAFileWithTheFirstSaveAndRefusesAWrongOneBeforeSaving() {
        long before = count();
        assertThat(first("근거.exe", new byte[] {1})).hasStatusOk().bodyText().contains("근거.exe", "href=\"#file\"");
        assertThat(count()).isEqualTo(before);

        var saved = first("근거.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(saved).hasStatus3xxRedirection();
        assertThat(People.as(
                        KEEPER,
                        () -> pages.get()
                                .uri(String.valueOf(saved.getResponse().getRedirectedUrl()))
                                .exchange()))
                .bodyText()
                .contains("근거.pdf");
    }

    private MvcTestResult first(String name, byte[] bytes) {
        return People.as(
                KEEPER,
                () -> pages.post()
                        .uri("/registers/prevention-sites")
                        .multipart()
                        .file(new MockMultipartFile("file", name, null, bytes))
                        .param("entry", "single")
                        .param("year", "2024")
                        .param("neighbourhood", "역삼동")
                        .with(csrf())
                        .exchange());
    }

    private MvcTestResult load(Actor actor, byte[] bytes) {
        return People.as(
                actor,
                () -> pages.post()
                        .uri("/registers/prevention-sites/imports")
                        .multipart()
                        .file(new MockMultipartFile("file", "sites.csv", "text/csv", bytes))
                        .param("reason", "일괄 등록")
                        .with(csrf())
                        .exchange());
    }

    private long count() {
        return jdbc.sql("select count(*) from registers.prevention_sites")
                .query(Long.class)
                .single();
    }
}
