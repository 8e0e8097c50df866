package kr.jikimi.accounts;

import java.util.Optional;
import kr.jikimi.rules.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People choose their own passwords; a new one ends their other sessions. */
@Component
public class Passwords {

    private final Credentials credentials;
    private final PasswordPolicy policy;
    private final Sessions sessions;

    Passwords(Credentials credentials, PasswordPolicy policy, Sessions sessions) {
        this.credentials = credentials;
        this.policy = policy;
        this.sessions = sessions;
    }

    /** Whoever changes it from inside shows that they know the present one. */
    @Transactional
    public Outcome<Account> change(Account account, String present, NewPassword wanted, String session) {
        return credentials.matches(credentials.find(account.id()), present)
                ? choose(account, wanted, session)
                : Outcome.refused("accounts.password-present");
    }

    @Transactional
    public Outcome<Account> choose(Account account, NewPassword wanted, String session) {
        if (!wanted.password().equals(wanted.repeated())) {
            return Outcome.refused("accounts.password-repeat");
        }
        if (credentials.matches(known(account), wanted.password())) {
            return Outcome.refused("accounts.password-same");
        }
        return switch (policy.check(account.name(), wanted.password())) {
            case Outcome.Done<String>(var password) -> {
                credentials.putPassword(account.id(), password, false);
                sessions.endAll(account.name(), session);
                yield Outcome.done(account);
            }
            case Outcome.Refused<String>(var refusal) -> new Outcome.Refused<>(refusal);
        };
    }

    private Optional<Credential> known(Account account) {
        return credentials.find(account.id());
    }

    /** As typed, twice. */
    public record NewPassword(String password, String repeated) {}
}
