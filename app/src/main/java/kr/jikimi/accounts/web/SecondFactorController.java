package kr.jikimi.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import kr.jikimi.access.OpenToAll;
import kr.jikimi.accounts.Account;
import kr.jikimi.accounts.Accounts;
import kr.jikimi.accounts.Attempts;
import kr.jikimi.accounts.SecondFactor;
import kr.jikimi.rules.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The second question at the door, and how one gets the answer. Wrong codes count as wrong passwords do. */
@Controller
class SecondFactorController {

    private static final String ENROLMENT = "accounts/enrolment";
    private static final String QUESTION = "accounts/second-factor";

    private final Accounts accounts;
    private final SecondFactor factor;
    private final Attempts attempts;
    private final Stages stages;
    private final SignInHandlers handlers;
    private final Said said;

    SecondFactorController(
            Accounts accounts,
            SecondFactor factor,
            Attempts attempts,
            Stages stages,
            SignInHandlers handlers,
            Said said) {
        this.accounts = accounts;
        this.factor = factor;
        this.attempts = attempts;
        this.stages = stages;
        this.handlers = handlers;
        this.said = said;
    }

    @OpenToAll
    @GetMapping("/sign-in/second-factor")
    String question(@Nullable Principal who) {
        accounts.signedIn(who);
        return QUESTION;
    }

    @OpenToAll
    @PostMapping("/sign-in/second-factor")
    String answer(@RequestParam String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        var account = accounts.signedIn(request.getUserPrincipal());
        if (isLocked(account)) {
            return showOut(request);
        }
        if (!factor.isRight(account.id(), code)) {
            attempts.fail(account.name());
            said.say(Refusal.of("accounts.second-factor-wrong"), model);
            return QUESTION;
        }
        attempts.succeed(account.name());
        stages.prove(request);
        return "redirect:" + handlers.wanted(request, response);
    }

    @OpenToAll
    @GetMapping("/sign-in/second-factor/enrolment")
    String enrolment(HttpServletRequest request, Model model) {
        var account = accounts.signedIn(request.getUserPrincipal());
        if (stages.stage(account, request) != Stage.ENROLMENT) {
            return "redirect:/";
        }
        show(account, model);
        return ENROLMENT;
    }

    @OpenToAll
    @PostMapping("/sign-in/second-factor/enrolment")
    String enrol(@RequestParam String code, HttpServletRequest request, Model model) {
        var account = accounts.signedIn(request.getUserPrincipal());
        if (stages.stage(account, request) != Stage.ENROLMENT) {
            return "redirect:/";
        }
        var codes = factor.enrol(account.id(), code);
        if (codes.isEmpty()) {
            show(account, model);
            said.say(Refusal.of("accounts.second-factor-wrong"), model);
            return ENROLMENT;
        }
        stages.prove(request);
        model.addAttribute("codes", codes);
        return "accounts/recovery-codes";
    }

    private boolean isLocked(Account account) {
        return attempts.isLocked(account.name()) || !attempts.begin(account.name());
    }

    private static String showOut(HttpServletRequest request) {
        request.getSession().invalidate();
        return "redirect:/sign-in?locked";
    }

    private void show(Account account, Model model) {
        var secret = Base32.encode(factor.secretToScan(account.id()));
        var address = UriComponentsBuilder.fromUriString("otpauth://totp/Jikimi:{name}?secret={secret}&issuer=Jikimi")
                .encode()
                .buildAndExpand(account.name(), secret)
                .toUriString();
        model.addAttribute("picture", QrCode.address(address));
        model.addAttribute("secret", secret.replaceAll("(.{4})(?!$)", "$1 "));
    }
}
