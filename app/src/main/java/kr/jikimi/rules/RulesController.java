package kr.jikimi.rules;

import java.time.LocalDate;
import java.util.List;
import kr.jikimi.access.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /rules}: every rule that the office applies, to be read like a statute. */
@Controller
class RulesController {

    private final Rules rules;

    RulesController(Rules rules) {
        this.rules = rules;
    }

    @GetMapping("/rules")
    @OpenToAll
    String list(
            @RequestParam(required = false) @Nullable String module,
            @RequestParam(name = "in-force", required = false) @Nullable LocalDate inForce,
            Model model) {
        model.addAttribute("module", module == null ? "" : module);
        model.addAttribute("inForce", inForce);
        model.addAttribute("modules", modules());
        model.addAttribute(
                "rules",
                rules.list().stream()
                        .filter(each -> module == null
                                || module.isBlank()
                                || each.module().equals(module))
                        .filter(each -> inForce == null || each.inForce(inForce))
                        .toList());
        return "rules/rules";
    }

    private List<String> modules() {
        return rules.list().stream().map(Rule::module).distinct().sorted().toList();
    }
}
