package kr.jikimi.programme.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.attachments.Attachments;
import kr.jikimi.attachments.Upload;
import kr.jikimi.history.Chain;
import kr.jikimi.programme.Milestone;
import kr.jikimi.programme.Milestone.EvidenceKind;
import kr.jikimi.programme.MilestoneActs;
import kr.jikimi.programme.Sheet;
import kr.jikimi.rules.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** {@code /programmes/1-4/milestones/M024}: one milestone and what becomes of it. */
@Controller
class MilestoneController {

    private final SheetPages pages;
    private final MilestoneActs acts;
    private final Refusals refusals;
    private final Chain chain;
    private final MessageSource messages;
    private final Attachments attachments;

    MilestoneController(
            SheetPages pages,
            MilestoneActs acts,
            Refusals refusals,
            Chain chain,
            MessageSource messages,
            Attachments attachments) {
        this.pages = pages;
        this.acts = acts;
        this.refusals = refusals;
        this.chain = chain;
        this.messages = messages;
        this.attachments = attachments;
    }

    @Requires(Permission.PROGRAMME_READ)
    @GetMapping("/programmes/{code}/milestones/{key}")
    String milestone(@PathVariable String code, @PathVariable String key, Model model) {
        return show(code, key, MilestoneForm.blank(pages.asOf(null).date()), model);
    }

    @Requires(Permission.PROGRAMME_EDIT)
    @GetMapping("/programmes/{code}/milestones/new")
    String blank(@PathVariable String code, Model model) {
        return showNew(pages.editable(code), MilestoneForm.blank(null), model);
    }

    @Requires(Permission.PROGRAMME_EDIT)
    @PostMapping("/programmes/{code}/milestones")
    String announce(@PathVariable String code, @ModelAttribute("form") MilestoneForm form, Model model) {
        var sheet = pages.editable(code);
        var text = MilestoneForm.or(form.text());
        return acts.announce(sheet, text, MilestoneForm.or(form.textEn()), MilestoneForm.or(form.period()))
                .fold(key -> address(code, key), refusal -> {
                    refusals.show(refusal, model);
                    return showNew(sheet, form, model);
                });
    }

    @Requires(Permission.PROGRAMME_EDIT)
    @PostMapping("/programmes/{code}/milestones/{key}/completion")
    String complete(
            @PathVariable String code,
            @PathVariable String key,
            @ModelAttribute("form") MilestoneForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model)
            throws IOException {
        var upload = file == null || file.isEmpty() ? null : upload(file, form);
        return act(code, key, form, model, it -> acts.complete(it, form.seenVersion(), form.completion(), upload));
    }

    @Requires(Permission.PROGRAMME_EDIT)
    @PostMapping("/programmes/{code}/milestones/{key}/postponement")
    String move(
            @PathVariable String code,
            @PathVariable String key,
            @ModelAttribute("form") MilestoneForm form,
            Model model) {
        var period = MilestoneForm.or(form.period());
        var why = MilestoneForm.or(form.why());
        return act(code, key, form, model, it -> acts.move(it, form.seenVersion(), period, why));
    }

    @Requires(Permission.PROGRAMME_CONFIRM)
    @PostMapping("/programmes/{code}/milestones/{key}/cancellation")
    String drop(
            @PathVariable String code,
            @PathVariable String key,
            @ModelAttribute("form") MilestoneForm form,
            Model model) {
        var day = pages.asOf(null).date();
        var why = MilestoneForm.or(form.dropWhy());
        return act(code, key, form, model, it -> acts.drop(it, form.seenVersion(), day, why));
    }

    private static String done(String code, String key) {
        return address(code, key) + "?saved";
    }

    private static Upload upload(MultipartFile file, MilestoneForm form) throws IOException {
        var name = file.getOriginalFilename();
        return new Upload(name == null ? "" : name, file.getBytes(), form.on(), null);
    }

    private String act(
            String code, String key, MilestoneForm form, Model model, Function<Milestone, Outcome<String>> act) {
        var milestone = pages.milestone(pages.get(code, pages.asOf(null)), key);
        return act.apply(milestone).fold(done -> done(code, done), refusal -> {
            refusals.show(refusal, model);
            return show(code, key, form, model);
        });
    }

    private String show(String code, String key, MilestoneForm form, Model model) {
        var asOf = pages.asOf(null);
        var sheet = pages.get(code, asOf);
        var milestone = pages.milestone(sheet, key);
        model.addAttribute("asOf", asOf.date());
        model.addAttribute("plan", pages.plan(sheet, milestone, asOf.date()));
        model.addAttribute("form", form);
        model.addAttribute("kinds", kinds());
        model.addAttribute("files", attachments.list(milestone.owner()));
        model.addAttribute("mayEdit", pages.may(Permission.PROGRAMME_EDIT, sheet));
        model.addAttribute("mayConfirm", pages.may(Permission.PROGRAMME_CONFIRM, sheet));
        model.addAttribute(
                "changes",
                chain.list("programme", "milestone", milestone.id()).stream()
                        .map(entry -> Change.of(entry, milestone.key()))
                        .toList());
        return "programme/milestone";
    }

    private static String showNew(Sheet sheet, MilestoneForm form, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("form", form);
        return "programme/milestone-new";
    }

    /** The kinds an officer may choose: "the source says so" is for the seed only. */
    private Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : new EvidenceKind[] {EvidenceKind.DOCUMENT, EvidenceKind.RECORD, EvidenceKind.ATTACHMENT}) {
            kinds.put(kind.name(), word("programme.evidence." + kind, LocaleContextHolder.getLocale()));
        }
        return kinds;
    }

    private String word(String message, Locale locale) {
        return messages.getMessage(message, null, locale);
    }

    private static String address(String code, String key) {
        return "redirect:/programmes/%s/milestones/%s".formatted(code, key);
    }
}
