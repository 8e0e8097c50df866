package kr.jikimi.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.rules.Outcome;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Files come in by type, size and first bytes, and go out as they came. */
@OfficeTest
@Transactional
class AttachmentsTests {

    private static final String OWNER = "registers.prevention_sites/1";

    @Autowired
    Attachments attachments;

    @Test
    void keepsAFileWithItsHashAndTheDayItSpeaksOf() {
        var bytes = "%PDF-1.7\n착수보고".getBytes(StandardCharsets.UTF_8);
        var day = LocalDate.of(2024, 4, 16);

        var stored = store(new Upload("C:\\문서\\착수보고.pdf", bytes, day, "착수보고회"));

        assertThat(stored).isInstanceOf(Outcome.Done.class);
        var file = attachments.list(OWNER).getFirst();
        assertThat(file.fileName()).isEqualTo("착수보고.pdf");
        assertThat(file.effectiveOn()).isEqualTo(day);
        assertThat(file.sha256()).hasSize(64);
        assertThat(attachments.bytes(file)).isEqualTo(bytes);
        assertThat(attachments.find("registers.prevention_sites/2", file.id())).isEmpty();
    }

    @Test
    void refusesATypeThatIsNotOnTheList() {
        assertThat(refusal(upload("installer.exe", "MZ"))).isEqualTo("attachments.type");
        assertThat(refusal(upload("page.html", "<script>"))).isEqualTo("attachments.type");
    }

    @Test
    void refusesAFileThatIsNotWhatItsNameSays() {
        assertThat(refusal(upload("photo.png", "<html>"))).isEqualTo("attachments.content");
        assertThat(refusal(upload("notes.txt", "a\u0000b"))).isEqualTo("attachments.content");
    }

    @Test
    void refusesAnEmptyFileAndOneThatIsTooLarge() {
        assertThat(refusal(upload("empty.txt", ""))).isEqualTo("attachments.empty");
        assertThat(refusal(new Upload("large.txt", new byte[16 << 20], null, null)))
                .isEqualTo("attachments.size");
    }

    private String refusal(Upload upload) {
        return store(upload).fold(done -> "stored", refusal -> refusal.rule());
    }

    private Outcome<Attachment> store(Upload upload) {
        return People.as(
                People.officer(Scope.HOUSE, Permission.REGISTERS_WRITE), () -> attachments.store(OWNER, upload));
    }

    private static Upload upload(String name, String content) {
        return new Upload(name, content.getBytes(StandardCharsets.UTF_8), null, null);
    }
}
