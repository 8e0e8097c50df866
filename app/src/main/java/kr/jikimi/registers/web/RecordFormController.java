package kr.jikimi.registers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.attachments.Attachments;
import kr.jikimi.attachments.Upload;
import kr.jikimi.registers.Draft;
import kr.jikimi.registers.RecordKeeping;
import kr.jikimi.registers.RegisterRecord;
import kr.jikimi.registers.Saved;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** New records and corrections. Whatever is wrong comes back on the form with everything that was written. */
@Controller
class RecordFormController {

    private static final String FORM = "registers/form";

    private final RecordDesk desk;
    private final RecordKeeping keeping;
    private final FormInputs inputs;
    private final Differences differences;
    private final Wording wording;
    private final Attachments attachments;

    RecordFormController(
            RecordDesk desk,
            RecordKeeping keeping,
            FormInputs inputs,
            Differences differences,
            Wording wording,
            Attachments attachments) {
        this.attachments = attachments;
        this.desk = desk;
        this.keeping = keeping;
        this.inputs = inputs;
        this.differences = differences;
        this.wording = wording;
    }

    @GetMapping("/registers/{register}/new")
    @Requires(Permission.REGISTERS_WRITE)
    String blank(
            @PathVariable String register,
            @RequestParam(defaultValue = "single") String entry,
            Locale locale,
            Model model) {
        var known = desk.registerToAddTo(register);
        if (known.entries().stream().noneMatch(each -> each.name().equalsIgnoreCase(entry))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var draft = new Draft(Map.of(CommonFields.ENTRY, entry, CommonFields.PRECISION, "day"));
        return form(new FormInputs.Filled(known, draft, null, Map.of()), "", locale, model);
    }

    @PostMapping("/registers/{register}")
    @Requires(Permission.REGISTERS_WRITE)
    String add(
            @PathVariable String register,
            @RequestParam Map<String, String> parameters,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Locale locale,
            Model model)
            throws IOException {
        var known = desk.register(register);
        var draft = RecordDesk.draft(known, parameters);
        var upload = upload(file);
        var refusal = upload.flatMap(Attachments::refusal);
        if (refusal.isPresent()) {
            var errors = Map.of("file", desk.explain(refusal.get(), locale).line());
            return form(
                    new FormInputs.Filled(known, draft, null, errors),
                    parameters.getOrDefault("reason", ""),
                    locale,
                    model);
        }
        var reason = parameters.getOrDefault("reason", "");
        return switch (keeping.add(
                known, draft, reason.isBlank() ? known.names().ko() + " 등록" : reason)) {
            case Saved.Done(var record) -> {
                upload.ifPresent(each -> attachments.store(Evidence.owner(known, record), each));
                yield "redirect:/registers/%s/%s".formatted(register, record.id());
            }
            case Saved.Invalid(var problems) ->
                form(new FormInputs.Filled(known, draft, null, desk.errors(problems, locale)), reason, locale, model);
            case Saved.Overtaken _ -> throw new IllegalStateException("a new record cannot be overtaken");
        };
    }

    private static Optional<Upload> upload(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return Optional.empty();
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return Optional.of(new Upload(name, file.getBytes(), null, null));
    }

    @GetMapping("/registers/{register}/{id}/correction")
    @Requires(Permission.REGISTERS_WRITE)
    String correction(@PathVariable String register, @PathVariable UUID id, Locale locale, Model model) {
        var known = desk.register(register);
        var record = desk.record(known, id);
        model.addAttribute("version", record.version());
        return form(new FormInputs.Filled(known, record.draft(), record, Map.of()), "", locale, model);
    }

    @PostMapping("/registers/{register}/{id}/correction")
    @Requires(Permission.REGISTERS_WRITE)
    String correct(
            @PathVariable String register,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam Map<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        var locale = LocaleContextHolder.getLocale();
        var known = desk.register(register);
        var seen = asSeen(desk.record(known, id), version);
        var draft = RecordDesk.draft(known, parameters).with(CommonFields.ENTRY, seen.text(CommonFields.ENTRY));
        var reason = parameters.getOrDefault("reason", "");
        var saved = keeping.correct(known, seen, draft, reason);
        return switch (saved) {
            case Saved.Done(var record) -> "redirect:/registers/%s/%s".formatted(register, record.id());
            case Saved.Invalid(var problems) -> {
                model.addAttribute("version", version);
                yield form(
                        new FormInputs.Filled(known, draft, seen, desk.errors(problems, locale)),
                        reason,
                        locale,
                        model);
            }
            case Saved.Overtaken(var theirs) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                showBoth(known, draft, theirs, locale, model);
                yield form(new FormInputs.Filled(known, draft, theirs, Map.of()), reason, locale, model);
            }
        };
    }

    /** The record with the version that the officer had before their eyes. */
    private static RegisterRecord asSeen(RegisterRecord record, int version) {
        return new RegisterRecord(
                record.register(),
                record.id(),
                version,
                record.values(),
                record.recordedBy(),
                record.knownFrom(),
                record.reason(),
                record.voided());
    }

    /** Saving again from here overwrites the other's version, knowingly. */
    private void showBoth(Register register, Draft mine, RegisterRecord theirs, Locale locale, Model model) {
        model.addAttribute("version", theirs.version());
        model.addAttribute("theirs", theirs);
        model.addAttribute("conflict", differences.between(register, theirs.draft(), mine, locale));
    }

    private String form(FormInputs.Filled form, String reason, Locale locale, Model model) {
        var register = form.register();
        var all = new ArrayList<FormInputs.Input>();
        all.addAll(inputs.own(form, locale));
        all.addAll(inputs.common(form, locale));
        all.addAll(inputs.source(form, locale));
        var record = form.record();
        model.addAttribute("register", register);
        model.addAttribute("breadcrumb", RecordDesk.breadcrumb(register, locale));
        model.addAttribute("record", record);
        model.addAttribute(
                "heading",
                record == null
                        ? wording.say("registers.new." + form.draft().text(CommonFields.ENTRY), locale)
                        : wording.say("registers.correct", locale, record.key()));
        model.addAttribute("entry", form.draft().text(CommonFields.ENTRY));
        model.addAttribute("inputs", all);
        model.addAttribute("errors", form.errors());
        model.addAttribute("reason", reason);
        return FORM;
    }
}
