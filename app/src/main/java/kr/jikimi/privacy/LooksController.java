package kr.jikimi.privacy;

import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of looks at personal data, for whoever reviews accesses. */
@Controller
class LooksController {

    private static final int PAGE = 50;

    private final Looks looks;

    LooksController(Looks looks) {
        this.looks = looks;
    }

    @Requires(Permission.ACCESSES_READ)
    @GetMapping("/accesses/personal-data")
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        int pages = Math.max(1, Math.ceilDiv(looks.count(), PAGE));
        int shown = Math.clamp(page, 1, pages);
        model.addAttribute("looks", looks.list(PAGE, (shown - 1) * PAGE));
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("address", "/accesses/personal-data");
        return "privacy/looks";
    }
}
