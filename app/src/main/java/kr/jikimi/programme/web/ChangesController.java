package kr.jikimi.programme.web;

import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.history.Chain;
import kr.jikimi.programme.Programmes;
import kr.jikimi.programme.Sheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /programmes/1-1/changes}: who wrote what on a sheet, when and why. */
@Controller
class ChangesController {

    private final SheetPages pages;
    private final Programmes programmes;
    private final Chain chain;
    private final MessageSource messages;

    ChangesController(SheetPages pages, Programmes programmes, Chain chain, MessageSource messages) {
        this.pages = pages;
        this.programmes = programmes;
        this.chain = chain;
        this.messages = messages;
    }

    @Requires(Permission.PROGRAMME_READ)
    @GetMapping("/programmes/{code}/changes")
    String changes(@PathVariable String code, Model model, Locale locale) {
        var sheet = pages.get(code, pages.asOf(null));
        model.addAttribute("sheet", sheet);
        model.addAttribute(
                "changes",
                changes(sheet, locale)
                        .sorted(Comparator.comparing(Change::when).reversed())
                        .toList());
        return "programme/changes";
    }

    private Stream<Change> changes(Sheet sheet, Locale locale) {
        var purpose = messages.getMessage("programme.history.purpose", null, locale);
        return Stream.of(
                        life("programme", sheet.id(), purpose),
                        programmes.everWritten(sheet).stream().flatMap(each -> life("content", each.id(), each.text())),
                        sheet.milestones().stream()
                                .flatMap(each -> life("milestone", each.id(), each.key() + " " + each.text(locale))))
                .flatMap(each -> each);
    }

    private Stream<Change> life(String subject, UUID id, String what) {
        return chain.list("programme", subject, id).stream().map(entry -> Change.of(entry, what));
    }
}
