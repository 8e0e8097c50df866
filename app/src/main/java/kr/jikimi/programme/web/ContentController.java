package kr.jikimi.programme.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.indicators.BareNumbers;
import kr.jikimi.programme.Sheet;
import kr.jikimi.programme.Sheet.Content;
import kr.jikimi.programme.Sheet.Part;
import kr.jikimi.programme.Sheet.Shape;
import kr.jikimi.programme.SheetEditing;
import kr.jikimi.rules.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /programmes/1-1/contents/content-2}: one piece of a sheet, written, previewed, moved and retired. */
@Controller
class ContentController {

    private static final String PREVIEW = "preview";

    private final SheetPages pages;
    private final SheetEditing editing;
    private final Refusals refusals;

    ContentController(SheetPages pages, SheetEditing editing, Refusals refusals) {
        this.pages = pages;
        this.editing = editing;
        this.refusals = refusals;
    }

    @Requires(Permission.PROGRAMME_EDIT)
    @GetMapping("/programmes/{code}/contents/new")
    String blank(@PathVariable String code, @RequestParam Part part, @RequestParam Shape shape, Model model) {
        return show(pages.editable(code), null, ContentForm.blank(part, shape), model);
    }

    @Requires(Permission.PROGRAMME_EDIT)
    @PostMapping("/programmes/{code}/contents")
    String add(@PathVariable String code, @ModelAttribute ContentForm form, @RequestParam String act, Model model) {
        var sheet = pages.editable(code);
        if (act.equals(PREVIEW)) {
            return show(sheet, null, form, model);
        }
        return editing.add(sheet, form.partOf(), form.shapeOf(), form.change())
                .fold(done -> toText(code), refusal -> refuse(sheet, null, form, refusal, model));
    }

    @Requires(Permission.PROGRAMME_EDIT)
    @GetMapping("/programmes/{code}/contents/{key}")
    String content(@PathVariable String code, @PathVariable String key, Model model) {
        var sheet = pages.editable(code);
        var content = pages.content(sheet, key);
        return show(sheet, content, ContentForm.of(content), model);
    }

    @Requires(Permission.PROGRAMME_EDIT)
    @PostMapping("/programmes/{code}/contents/{key}")
    String revise(
            @PathVariable String code,
            @PathVariable String key,
            @ModelAttribute ContentForm form,
            @RequestParam String act,
            Model model) {
        var sheet = pages.editable(code);
        var content = pages.content(sheet, key);
        if (act.equals(PREVIEW)) {
            return show(sheet, content, form, model);
        }
        return editing.revise(sheet, content, form.change())
                .fold(done -> toText(code), refusal -> refuse(sheet, content, form, refusal, model));
    }

    @Requires(Permission.PROGRAMME_EDIT)
    @PostMapping("/programmes/{code}/contents/{key}/place")
    String move(@PathVariable String code, @PathVariable String key, @RequestParam String way) {
        var sheet = pages.editable(code);
        editing.move(sheet, pages.content(sheet, key), way.equals("up"));
        return toText(code);
    }

    @Requires(Permission.PROGRAMME_EDIT)
    @PostMapping("/programmes/{code}/contents/{key}/retirement")
    String retire(
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam LocalDate day,
            @RequestParam String reason,
            Model model) {
        var sheet = pages.editable(code);
        var content = pages.content(sheet, key);
        return editing.retire(sheet, content, day, reason)
                .fold(done -> toText(code), refusal -> refuse(sheet, content, ContentForm.of(content), refusal, model));
    }

    private String refuse(Sheet sheet, @Nullable Content content, ContentForm form, Refusal refusal, Model model) {
        refusals.show(refusal, model);
        if (content != null && Refusals.isChangedMeanwhile(refusal)) {
            model.addAttribute("theirs", pages.block(content, pages.asOf(null)));
            return show(sheet, content, form.withVersion(content.version()), model);
        }
        return show(sheet, content, form, model);
    }

    private String show(Sheet sheet, @Nullable Content content, ContentForm form, Model model) {
        var address = "/programmes/" + sheet.code() + "/contents";
        var asOf = pages.asOf(null);
        model.addAttribute("sheet", sheet);
        model.addAttribute("form", form);
        model.addAttribute("key", content == null ? null : content.key());
        model.addAttribute("address", content == null ? address : address + "/" + content.key());
        model.addAttribute("retirable", content != null);
        model.addAttribute("asOf", asOf.date());
        model.addAttribute("bare", bareNumbers(form.draft()));
        model.addAttribute("broken", editing.broken(sheet, form.change()));
        var readable = sheet.readable(form.draft());
        model.addAttribute("preview", readable.text().isBlank() ? null : pages.block(readable, asOf));
        return "programme/content";
    }

    private static List<BareNumbers.Found> bareNumbers(Content draft) {
        return Stream.of(draft.text(), draft.body())
                .flatMap(text -> BareNumbers.in(text).stream())
                .toList();
    }

    private static String toText(String code) {
        return "redirect:/programmes/" + code + "/text?saved";
    }
}
