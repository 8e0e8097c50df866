package kr.jikimi.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import kr.jikimi.access.Access;
import kr.jikimi.access.OpenToAll;
import kr.jikimi.accounts.Account;
import kr.jikimi.accounts.Accounts;
import kr.jikimi.accounts.Assignments;
import kr.jikimi.accounts.Passwords;
import kr.jikimi.rules.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A password of one's own: the one that must be chosen at the first sign-in, and a new one at any time. */
@Controller
class PasswordController {

    private final Access access;
    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInHandlers handlers;
    private final Assignments assignments;
    private final Said said;

    PasswordController(
            Access access,
            Accounts accounts,
            Passwords passwords,
            SignInHandlers handlers,
            Assignments assignments,
            Said said) {
        this.assignments = assignments;
        this.access = access;
        this.accounts = accounts;
        this.passwords = passwords;
        this.handlers = handlers;
        this.said = said;
    }

    @OpenToAll
    @GetMapping("/sign-in/new-password")
    String owed(@Nullable Principal who) {
        accounts.signedIn(who);
        return "accounts/new-password";
    }

    @OpenToAll
    @PostMapping("/sign-in/new-password")
    String pay(
            @RequestParam String password,
            @RequestParam String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var account = accounts.signedIn(request.getUserPrincipal());
        var wanted = new Passwords.NewPassword(password, repeated);
        var outcome = passwords.choose(account, wanted, request.getSession().getId());
        if (outcome instanceof Outcome.Refused<Account>(var refusal)) {
            said.say(refusal, model);
            return "accounts/new-password";
        }
        request.changeSessionId();
        return "redirect:" + handlers.wanted(request, response);
    }

    @OpenToAll
    @GetMapping("/account")
    String account(@Nullable Principal who, Model model) {
        show(accounts.signedIn(who), model);
        return "accounts/own-account";
    }

    @OpenToAll
    @PostMapping("/account/password")
    String change(
            @RequestParam String present,
            @RequestParam String password,
            @RequestParam String repeated,
            HttpServletRequest request,
            Model model) {
        var account = accounts.signedIn(request.getUserPrincipal());
        show(account, model);
        var wanted = new Passwords.NewPassword(password, repeated);
        var outcome =
                passwords.change(account, present, wanted, request.getSession().getId());
        if (outcome instanceof Outcome.Refused<Account>(var refusal)) {
            said.say(refusal, model);
            return "accounts/own-account";
        }
        request.changeSessionId();
        request.getSession().setAttribute(SignInHandlers.NOTICE, "accounts.password.changed");
        return "redirect:/account";
    }

    private void show(Account account, Model model) {
        if (access.current().isPublic()) {
            throw new InsufficientAuthenticationException("not inside yet");
        }
        model.addAttribute("account", account);
        model.addAttribute("assignments", assignments);
    }
}
