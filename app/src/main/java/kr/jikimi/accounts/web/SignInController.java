package kr.jikimi.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kr.jikimi.access.Access;
import kr.jikimi.access.OpenToAll;
import kr.jikimi.access.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in: the password form (Spring Security takes its answer), and where to go then. */
@Controller
class SignInController {

    private static final List<String> MESSAGES = List.of("failed", "locked", "ended", "out");

    private final Access access;

    SignInController(Access access) {
        this.access = access;
    }

    @OpenToAll
    @GetMapping("/sign-in")
    String form(HttpServletRequest request, Model model) {
        MESSAGES.stream()
                .filter(each -> request.getParameter(each) != null)
                .findFirst()
                .ifPresent(each -> model.addAttribute("message", each));
        return "accounts/sign-in";
    }

    /** Each to the room where their day begins. */
    @OpenToAll
    @GetMapping("/sign-in/done")
    String done() {
        var actor = access.current();
        if (actor.mayAnywhere(Permission.TODAY_READ)) {
            return "redirect:/today";
        }
        if (actor.mayAnywhere(Permission.ACCOUNTS_ADMINISTER)) {
            return "redirect:/accounts";
        }
        return actor.mayAnywhere(Permission.ACCESSES_READ) ? "redirect:/accesses" : "redirect:/";
    }
}
