package kr.jikimi.programme.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.jikimi.access.Access;
import kr.jikimi.access.OpenToAll;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.access.Scope;
import kr.jikimi.programme.PolicyLinks;
import kr.jikimi.programme.Programmes;
import kr.jikimi.programme.Sheet;
import kr.jikimi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /policy}: what the commission wants, and which programme serves it. Open to the public. */
@Controller
class PolicyController {

    private final Programmes programmes;
    private final PolicyLinks links;
    private final SheetPages pages;
    private final Settings settings;
    private final Access access;

    PolicyController(Programmes programmes, PolicyLinks links, SheetPages pages, Settings settings, Access access) {
        this.programmes = programmes;
        this.links = links;
        this.pages = pages;
        this.settings = settings;
        this.access = access;
    }

    @OpenToAll
    @GetMapping("/policy")
    String policy(@RequestParam(name = "as-of", required = false) @Nullable LocalDate day, Model model) {
        var asOf = pages.asOf(day);
        model.addAttribute("asOf", asOf.date());
        model.addAttribute("tree", programmes.policy(asOf).orElse(null));
        model.addAttribute("versions", programmes.policies(asOf));
        model.addAttribute("sheets", sheets(asOf.date()));
        model.addAttribute("maySee", pages.list(asOf).stream().map(Sheet::code).toList());
        model.addAttribute("mayConfirm", access.may(Permission.PROGRAMME_CONFIRM, Scope.HOUSE));
        return "programme/policy";
    }

    @Requires(Permission.PROGRAMME_CONFIRM)
    @PostMapping("/policy/links/{id}/confirmation")
    String confirm(@PathVariable UUID id) {
        links.confirm(id);
        return "redirect:/policy#programmes";
    }

    private Map<String, Sheet> sheets(LocalDate day) {
        return programmes.list(settings.fiscalYear(), pages.asOf(day)).stream()
                .collect(Collectors.toMap(Sheet::code, sheet -> sheet));
    }
}
