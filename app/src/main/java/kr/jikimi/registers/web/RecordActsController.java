package kr.jikimi.registers.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import kr.jikimi.access.NotPermitted;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.attachments.Attachment;
import kr.jikimi.attachments.Attachments;
import kr.jikimi.attachments.Upload;
import kr.jikimi.registers.Move;
import kr.jikimi.registers.PersonalData;
import kr.jikimi.registers.RecordKeeping;
import kr.jikimi.registers.RegisterRecord;
import kr.jikimi.registers.RegisterRecords;
import kr.jikimi.registers.StateCorrections;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.rules.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to a record besides writing it: moved on, withdrawn, proved by files. */
@Controller
class RecordActsController {

    private final RecordDesk desk;
    private final RegisterRecords records;
    private final RecordKeeping keeping;
    private final Attachments attachments;
    private final PersonalData personal;
    private final StateCorrections states;

    RecordActsController(
            RecordDesk desk,
            RegisterRecords records,
            RecordKeeping keeping,
            Attachments attachments,
            PersonalData personal,
            StateCorrections states) {
        this.states = states;
        this.personal = personal;
        this.desk = desk;
        this.records = records;
        this.keeping = keeping;
        this.attachments = attachments;
    }

    @PostMapping("/registers/{register}/{id}/transitions")
    @Requires(Permission.REGISTERS_READ)
    String move(
            @PathVariable String register,
            @PathVariable UUID id,
            MoveForm form,
            Locale locale,
            RedirectAttributes flash) {
        var known = desk.register(register);
        var record = desk.record(known, id);
        if (record.version() != form.version()) {
            tell(Refusal.of("registers.changed-meanwhile", record.key()), locale, flash);
        } else if (!form.isChosen()) {
            tell(Refusal.of("registers.move-chosen", record.key()), locale, flash);
        } else {
            keeping.move(known, record, form.move())
                    .fold(done -> saved(flash), refusal -> tell(refusal, locale, flash));
        }
        return page(known, record);
    }

    /** A change of state recorded by mistake. */
    @PostMapping("/registers/{register}/{id}/transitions/{change}/withdrawal")
    @Requires(Permission.REGISTERS_WRITE)
    String takeBack(
            @PathVariable String register,
            @PathVariable UUID id,
            @PathVariable UUID change,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            RedirectAttributes flash) {
        var known = desk.register(register);
        var record = desk.record(known, id);
        states.takeBack(known, record, change, reason)
                .fold(done -> saved(flash), refusal -> tell(refusal, locale, flash));
        return page(known, record);
    }

    @PostMapping("/registers/{register}/{id}/withdrawal")
    @Requires(Permission.REGISTERS_WRITE)
    String withdraw(
            @PathVariable String register,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            RedirectAttributes flash) {
        var known = desk.register(register);
        var record = desk.record(known, id);
        keeping.withdraw(known, record, reason).fold(done -> saved(flash), refusal -> tell(refusal, locale, flash));
        return page(known, record);
    }

    @PostMapping("/registers/{register}/{id}/evidence")
    @Requires(Permission.REGISTERS_WRITE)
    String attach(
            @PathVariable String register,
            @PathVariable UUID id,
            EvidenceForm form,
            Locale locale,
            RedirectAttributes flash)
            throws IOException {
        var known = desk.register(register);
        var record = writable(known, desk.record(known, id));
        attachments
                .store(Evidence.owner(known, record), form.upload())
                .fold(done -> saved(flash), refusal -> tell(refusal, locale, flash));
        return page(known, record);
    }

    /** Personal data of a record, destroyed for good by another than who entered them. */
    @PostMapping("/registers/{register}/{id}/personal-data/destruction")
    @Requires(Permission.REGISTERS_CONFIRM)
    String destroy(
            @PathVariable String register,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            RedirectAttributes flash) {
        var known = desk.register(register);
        var record = desk.record(known, id);
        personal.destroy(known, record, reason).fold(done -> "", refusal -> tell(refusal, locale, flash));
        return page(known, record);
    }

    /** Always saved, never opened in the page: a file from outside runs nothing here. */
    @GetMapping("/registers/{register}/{id}/evidence/{file}")
    @Requires(Permission.REGISTERS_READ)
    ResponseEntity<byte[]> download(@PathVariable String register, @PathVariable UUID id, @PathVariable UUID file) {
        var known = desk.register(register);
        var owner = Evidence.owner(known, desk.record(known, id));
        Attachment found =
                attachments.find(owner, file).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var name = ContentDisposition.attachment()
                .filename(found.fileName(), java.nio.charset.StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(attachments.bytes(found));
    }

    private RegisterRecord writable(Register register, RegisterRecord record) {
        if (!records.may(Permission.REGISTERS_WRITE, register, record)) {
            throw NotPermitted.refused(Permission.REGISTERS_WRITE);
        }
        return record;
    }

    private String tell(Refusal refusal, Locale locale, RedirectAttributes flash) {
        flash.addFlashAttribute("refusal", desk.explain(refusal, locale));
        return "";
    }

    private static String saved(RedirectAttributes flash) {
        flash.addFlashAttribute("saved", true);
        return "";
    }

    private static String page(Register register, RegisterRecord record) {
        return "redirect:/registers/%s/%s".formatted(register.id(), record.id());
    }

    record MoveForm(
            @Nullable String act,
            int version,
            @Nullable LocalDate on,
            @Nullable UUID evidence,
            @Nullable String note) {

        boolean isChosen() {
            return act != null && !act.isBlank() && on != null;
        }

        Move move() {
            return new Move(
                    Objects.requireNonNull(act),
                    Objects.requireNonNull(on),
                    evidence,
                    note == null || note.isBlank() ? null : note);
        }
    }

    record EvidenceForm(
            MultipartFile file,
            @Nullable LocalDate effectiveOn,
            @Nullable String description) {

        Upload upload() throws IOException {
            var name = file.getOriginalFilename();
            return new Upload(name == null ? "" : name, file.getBytes(), effectiveOn, description);
        }
    }
}
