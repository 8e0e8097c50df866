package kr.jikimi.accounts.web;

import java.util.UUID;
import java.util.function.Function;
import kr.jikimi.access.NotPermitted;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Places;
import kr.jikimi.access.Requires;
import kr.jikimi.access.Scope;
import kr.jikimi.accounts.Account;
import kr.jikimi.accounts.AccountDesk;
import kr.jikimi.accounts.Accounts;
import kr.jikimi.accounts.Assignments;
import kr.jikimi.accounts.Roles;
import kr.jikimi.rules.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts on screen, for the administrator. An account is never deleted; it is retired. */
@Controller
class AccountsController {

    private static final String LIST = "accounts/accounts";
    private static final String ONE = "accounts/account";

    private final Accounts accounts;
    private final Assignments assignments;
    private final AccountDesk desk;
    private final Roles roles;
    private final Said said;
    private final Places places;

    AccountsController(
            Accounts accounts, Assignments assignments, AccountDesk desk, Roles roles, Said said, Places places) {
        this.places = places;
        this.accounts = accounts;
        this.assignments = assignments;
        this.desk = desk;
        this.roles = roles;
        this.said = said;
    }

    @Requires(Permission.ACCOUNTS_ADMINISTER)
    @GetMapping("/accounts")
    String list(Model model) {
        model.addAttribute("accounts", accounts.list());
        model.addAttribute("places", places);
        model.addAttribute("assigned", (Function<Account, Object>) each -> assignments.list(each.id()));
        return LIST;
    }

    @Requires(Permission.ACCOUNTS_ADMINISTER)
    @PostMapping("/accounts")
    String open(@ModelAttribute("opening") NewAccount form, Model model) {
        return switch (desk.open(form.name().strip(), form.displayName(), form.reason())) {
            case Outcome.Done<String>(var password) -> showPassword(form.name().strip(), password, model);
            case Outcome.Refused<String>(var refusal) -> {
                said.say(refusal, model);
                yield list(model);
            }
        };
    }

    @Requires(Permission.ACCOUNTS_ADMINISTER)
    @GetMapping("/accounts/{name}")
    String show(@PathVariable String name, Model model) {
        var account = account(name);
        model.addAttribute("account", account);
        model.addAttribute("assignments", assignments.list(account.id()));
        model.addAttribute("roles", roles.list());
        model.addAttribute("kinds", Scope.Kind.values());
        model.addAttribute("places", places);
        return ONE;
    }

    @Requires(Permission.ACCOUNTS_ADMINISTER)
    @PostMapping("/accounts/{name}/assignments")
    String assign(@PathVariable String name, @ModelAttribute("form") NewAssignment form, Model model) {
        var role = roles.find(form.role()).orElseThrow(NotPermitted::hidden);
        return answer(desk.assign(account(name), role, form.scope(), form.reason()), name, model);
    }

    @Requires(Permission.ACCOUNTS_ADMINISTER)
    @PostMapping("/accounts/{name}/assignments/{id}/end")
    String unassign(@PathVariable String name, @PathVariable UUID id, @RequestParam String reason, Model model) {
        return answer(desk.unassign(account(name), id, reason), name, model);
    }

    /** Lock, unlock or retire. */
    @Requires(Permission.ACCOUNTS_ADMINISTER)
    @PostMapping("/accounts/{name}/state")
    String put(@PathVariable String name, NewState form, Model model) {
        var seen = account(name).seenAs(form.version());
        return answer(desk.put(seen, form.state(), form.reason()), name, model);
    }

    @Requires(Permission.ACCOUNTS_ADMINISTER)
    @PostMapping("/accounts/{name}/password")
    String resetPassword(@PathVariable String name, @RequestParam String reason, Model model) {
        return switch (desk.resetPassword(account(name), reason)) {
            case Outcome.Done<String>(var password) -> showPassword(name, password, model);
            case Outcome.Refused<String>(var refusal) -> {
                said.say(refusal, model);
                yield show(name, model);
            }
        };
    }

    @Requires(Permission.ACCOUNTS_ADMINISTER)
    @PostMapping("/accounts/{name}/second-factor/end")
    String resetSecondFactor(@PathVariable String name, @RequestParam(defaultValue = "") String reason, Model model) {
        return answer(desk.resetSecondFactor(account(name), reason), name, model);
    }

    private Account account(String name) {
        return accounts.find(name).orElseThrow(NotPermitted::hidden);
    }

    /** Shown once, on the page that answers the form; it is kept nowhere. */
    private String showPassword(String name, String password, Model model) {
        model.addAttribute("oneTimePassword", password);
        return show(name, model);
    }

    private String answer(Outcome<Account> outcome, String name, Model model) {
        if (outcome instanceof Outcome.Refused<Account>(var refusal)) {
            said.say(refusal, model);
            return show(name, model);
        }
        return "redirect:/accounts/" + name;
    }

    record NewAccount(String name, String displayName, String reason) {}

    record NewAssignment(
            String role, Scope.Kind kind, @Nullable String code, String reason) {

        Scope scope() {
            return kind == Scope.Kind.HOUSE || code == null ? Scope.HOUSE : new Scope(kind, code.strip());
        }
    }

    record NewState(Account.State state, int version, String reason) {}
}
