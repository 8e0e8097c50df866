package kr.jikimi.programme.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.programme.LooseTexts;
import kr.jikimi.programme.Sheet;
import kr.jikimi.programme.Sheet.Part;
import kr.jikimi.programme.SheetEditing;
import kr.jikimi.programme.SheetEditing.PurposeChange;
import kr.jikimi.programme.web.SheetPage.Block;
import kr.jikimi.rules.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** {@code /programmes/1-1/text}: the whole sheet to write on; its purpose is written here. */
@Controller
class TextController {

    private final SheetPages pages;
    private final SheetEditing editing;
    private final Refusals refusals;
    private final LooseTexts loose;

    TextController(SheetPages pages, SheetEditing editing, Refusals refusals, LooseTexts loose) {
        this.loose = loose;
        this.pages = pages;
        this.editing = editing;
        this.refusals = refusals;
    }

    @Requires(Permission.PROGRAMME_EDIT)
    @GetMapping("/programmes/{code}/text")
    String text(@PathVariable String code, Model model) {
        var sheet = pages.editable(code);
        return show(sheet, new PurposeChange(sheet.version(), sheet.purposeKo(), sheet.purposeEn(), ""), model);
    }

    @Requires(Permission.PROGRAMME_EDIT)
    @PostMapping("/programmes/{code}/purpose")
    String revise(@PathVariable String code, @ModelAttribute PurposeChange form, Model model) {
        var sheet = pages.editable(code);
        return editing.revise(sheet, form)
                .fold(
                        done -> "redirect:/programmes/" + code + "/text?saved",
                        refusal -> refuse(pages.editable(code), form, refusal, model));
    }

    private String refuse(Sheet sheet, PurposeChange form, Refusal refusal, Model model) {
        refusals.show(refusal, model);
        if (Refusals.isChangedMeanwhile(refusal)) {
            model.addAttribute("theirs", sheet.purposeKo());
        }
        return show(sheet, form, model);
    }

    private String show(Sheet sheet, PurposeChange form, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("form", form);
        model.addAttribute("loose", loose.list(sheet, pages.asOf(null).date()));
        model.addAttribute("parts", parts(sheet, pages.asOf(null)));
        return "programme/text";
    }

    private Map<Part, List<Block>> parts(Sheet sheet, AsOf asOf) {
        var blocks = pages.page(sheet, asOf).blocks();
        var parts = new LinkedHashMap<Part, List<Block>>();
        Arrays.stream(Part.values())
                .forEach(part -> parts.put(
                        part,
                        blocks.stream()
                                .filter(block -> block.content().part() == part)
                                .toList()));
        return parts;
    }
}
