package kr.jikimi.accounts;

import java.util.List;
import java.util.Optional;
import kr.jikimi.access.Scope;
import kr.jikimi.rules.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For the command line: the first administrator of an empty production, and help for one who is locked out. */
@Component
public class Administrators {

    private static final String ROLE = "R24";

    private final AccountDesk desk;
    private final Accounts accounts;
    private final Assignments assignments;
    private final Attempts attempts;
    private final Role role;

    Administrators(AccountDesk desk, Accounts accounts, Assignments assignments, Attempts attempts, Roles roles) {
        this.desk = desk;
        this.accounts = accounts;
        this.assignments = assignments;
        this.attempts = attempts;
        this.role = roles.find(ROLE).orElseThrow();
    }

    /** Answers the one-time password; it must be changed, and the second factor set up, at the first sign-in. */
    @Transactional
    public Outcome<String> create(String name, String displayName) {
        var opened = desk.open(name, displayName, "bin/jikimi admin create");
        if (opened instanceof Outcome.Done<String>) {
            desk.assign(accounts.find(name).orElseThrow(), role, Scope.HOUSE, "bin/jikimi admin create");
        }
        return opened;
    }

    /** Names and states of the administrators. */
    public List<Administrator> list() {
        return accounts.list().stream()
                .filter(each -> assignments.list(each.id()).stream()
                        .anyMatch(held -> held.role().equals(role)))
                .map(each -> new Administrator(
                        each.name(), each.displayName(), each.state().name().toLowerCase(java.util.Locale.ROOT)))
                .toList();
    }

    /** A new one-time password, the lock taken off and the second factor to be set up anew; empty: no such account. */
    @Transactional
    public Optional<String> resetPassword(String name) {
        return accounts.find(name).map(account -> {
            attempts.succeed(name);
            desk.resetSecondFactor(account, "bin/jikimi admin reset-password");
            return desk.resetPassword(account, "bin/jikimi admin reset-password")
                    .fold(password -> password, refusal -> {
                        throw new IllegalStateException(refusal.rule());
                    });
        });
    }

    public record Administrator(String name, String displayName, String state) {}
}
