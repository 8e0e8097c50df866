package kr.jikimi.accounts;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import kr.jikimi.access.Access;
import kr.jikimi.access.Scope;
import kr.jikimi.history.Changes;
import kr.jikimi.rules.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the administrator does with accounts. Nobody changes their own: an administrator who wants more asks another one.
 */
@Component
public class AccountDesk {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{2,39}");

    private final Accounts accounts;
    private final Assignments assignments;
    private final Credentials credentials;
    private final Sessions sessions;
    private final Changes changes;
    private final Access access;

    AccountDesk(
            Accounts accounts,
            Assignments assignments,
            Credentials credentials,
            Sessions sessions,
            Changes changes,
            Access access) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.credentials = credentials;
        this.sessions = sessions;
        this.changes = changes;
        this.access = access;
    }

    /** Opens an account; answers its one-time password. */
    @Transactional
    public Outcome<String> open(String name, String displayName, String reason) {
        if (!NAME.matcher(name).matches()) {
            return Outcome.refused("accounts.name-form", name);
        }
        if (displayName.isBlank()) {
            return Outcome.refused("accounts.display-name", name);
        }
        if (accounts.find(name).isPresent()) {
            return Outcome.refused("accounts.name-taken", name);
        }
        sign(reason);
        return Outcome.done(credentials.putOneTimePassword(accounts.add(name, displayName.strip())));
    }

    @Transactional
    public Outcome<Account> assign(Account account, Role role, Scope scope, String reason) {
        if (isSelf(account)) {
            return Outcome.refused("accounts.self", account.name());
        }
        if (account.state() == Account.State.RETIRED) {
            return Outcome.refused("accounts.retired", account.name());
        }
        if (!Assignments.fits(role, scope)) {
            return Outcome.refused(
                    "accounts.scope",
                    role.nameKo(),
                    role.nameEn(),
                    role.scopes(Locale.KOREAN),
                    role.scopes(Locale.ENGLISH));
        }
        if (!assignments.isThere(scope)) {
            return Outcome.refused(
                    "accounts.scope-unknown",
                    scope.kind().name(Locale.KOREAN),
                    scope.kind().name(Locale.ENGLISH),
                    scope.code());
        }
        if (has(account, role, scope)) {
            return Outcome.refused("accounts.assigned-already", account.name(), role.nameKo());
        }
        sign(reason);
        assignments.add(account.id(), role, scope);
        return Outcome.done(account);
    }

    @Transactional
    public Outcome<Account> unassign(Account account, UUID assignment, String reason) {
        if (isSelf(account)) {
            return Outcome.refused("accounts.self", account.name());
        }
        sign(reason);
        assignments.end(account.id(), assignment);
        return Outcome.done(account);
    }

    @Transactional
    public Outcome<Account> put(Account account, Account.State state, String reason) {
        if (isSelf(account)) {
            return Outcome.refused("accounts.self", account.name());
        }
        if (account.state() == Account.State.RETIRED) {
            return Outcome.refused("accounts.retired", account.name());
        }
        sign(reason);
        return accounts.put(account, state)
                ? Outcome.done(account)
                : Outcome.refused("accounts.changed-meanwhile", account.name());
    }

    /** A new one-time password; whoever has it must choose their own at once. */
    @Transactional
    public Outcome<String> resetPassword(Account account, String reason) {
        if (isSelf(account)) {
            return Outcome.refused("accounts.self", account.name());
        }
        sign("비밀번호 초기화: " + reason);
        accounts.note(account);
        sessions.endAll(account.name(), "");
        return Outcome.done(credentials.putOneTimePassword(account.id()));
    }

    @Transactional
    public Outcome<Account> resetSecondFactor(Account account, String reason) {
        if (isSelf(account)) {
            return Outcome.refused("accounts.self", account.name());
        }
        if (reason.isBlank()) {
            return Outcome.refused("accounts.reason", account.name());
        }
        sign("2단계 인증 초기화: " + reason.strip());
        accounts.note(account);
        sessions.endAll(account.name(), "");
        credentials.removeFactor(account.id());
        return Outcome.done(account);
    }

    private boolean has(Account account, Role role, Scope scope) {
        return assignments.list(account.id()).stream()
                .anyMatch(each -> each.role().equals(role) && each.scope().equals(scope));
    }

    private boolean isSelf(Account account) {
        return access.current().account().equals(account.name());
    }

    private void sign(String reason) {
        changes.sign(access.current().author(), reason);
    }
}
