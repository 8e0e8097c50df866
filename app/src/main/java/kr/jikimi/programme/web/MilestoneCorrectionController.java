package kr.jikimi.programme.web;

import java.util.Locale;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.programme.Milestone;
import kr.jikimi.programme.MilestoneCorrections;
import kr.jikimi.programme.MilestoneCorrections.Correction;
import kr.jikimi.programme.Sheet;
import kr.jikimi.rules.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /programmes/1-4/milestones/M024/correction}: mends a milestone entered wrongly, or takes it back. */
@Controller
class MilestoneCorrectionController {

    private final SheetPages pages;
    private final MilestoneCorrections corrections;
    private final Refusals refusals;

    MilestoneCorrectionController(SheetPages pages, MilestoneCorrections corrections, Refusals refusals) {
        this.pages = pages;
        this.corrections = corrections;
        this.refusals = refusals;
    }

    @Requires(Permission.PROGRAMME_EDIT)
    @GetMapping("/programmes/{code}/milestones/{key}/correction")
    String form(@PathVariable String code, @PathVariable String key, Model model) {
        var sheet = pages.editable(code);
        var milestone = pages.milestone(sheet, key);
        var form = new MilestoneForm(
                milestone.version(),
                milestone.text(Locale.KOREAN),
                milestone.text(Locale.ENGLISH),
                milestone.period().printed(),
                "",
                null,
                null,
                "",
                "");
        return show(sheet, milestone, form, model);
    }

    @Requires(Permission.PROGRAMME_EDIT)
    @PostMapping("/programmes/{code}/milestones/{key}/correction")
    String correct(
            @PathVariable String code,
            @PathVariable String key,
            @ModelAttribute("form") MilestoneForm form,
            Model model) {
        var sheet = pages.editable(code);
        var milestone = pages.milestone(sheet, key);
        var correction = new Correction(
                MilestoneForm.or(form.text()),
                MilestoneForm.or(form.textEn()),
                MilestoneForm.or(form.period()),
                MilestoneForm.or(form.why()));
        return corrections
                .correct(milestone, form.seenVersion(), correction)
                .fold(
                        done -> "redirect:/programmes/%s/milestones/%s?saved".formatted(code, key),
                        refusal -> refuse(sheet, milestone, form, refusal, model));
    }

    @Requires(Permission.PROGRAMME_EDIT)
    @PostMapping("/programmes/{code}/milestones/{key}/withdrawal")
    String takeBack(
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        var sheet = pages.editable(code);
        var milestone = pages.milestone(sheet, key);
        return corrections
                .takeBack(sheet, milestone, version, reason)
                .fold(done -> "redirect:/programmes/" + code + "?taken-back=" + key, refusal -> {
                    refusals.show(refusal, model);
                    return form(code, key, model);
                });
    }

    private String refuse(Sheet sheet, Milestone milestone, MilestoneForm form, Refusal refusal, Model model) {
        refusals.show(refusal, model);
        return show(sheet, milestone, form, model);
    }

    private static String show(Sheet sheet, Milestone milestone, MilestoneForm form, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("milestone", milestone);
        model.addAttribute("form", form);
        return "programme/milestone-correction";
    }
}
