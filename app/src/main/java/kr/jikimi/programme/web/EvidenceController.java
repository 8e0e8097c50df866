package kr.jikimi.programme.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.attachments.Attachments;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code /programmes/1-4/milestones/M024/evidence/ID}: the file that shows that a milestone is done. */
@Controller
class EvidenceController {

    private final SheetPages pages;
    private final Attachments attachments;

    EvidenceController(SheetPages pages, Attachments attachments) {
        this.pages = pages;
        this.attachments = attachments;
    }

    /** Always saved, never opened in the page: a file from outside runs nothing here. */
    @Requires(Permission.PROGRAMME_READ)
    @GetMapping("/programmes/{code}/milestones/{key}/evidence/{file}")
    ResponseEntity<byte[]> download(@PathVariable String code, @PathVariable String key, @PathVariable UUID file) {
        var milestone = pages.milestone(pages.get(code, pages.asOf(null)), key);
        var found = attachments
                .find(milestone.owner(), file)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var name = ContentDisposition.attachment()
                .filename(found.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(attachments.bytes(found));
    }
}
