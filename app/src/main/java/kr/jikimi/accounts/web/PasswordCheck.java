package kr.jikimi.accounts.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kr.jikimi.accounts.Account;
import kr.jikimi.accounts.Accounts;
import kr.jikimi.accounts.Attempts;
import kr.jikimi.accounts.Credentials;
import kr.jikimi.accounts.PasswordPolicy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The first question at the door. The session then holds the account's name and nothing else. */
@Component
class PasswordCheck implements AuthenticationProvider {

    private static final int LONGEST_NAME = 64;

    private final Accounts accounts;
    private final Credentials credentials;
    private final Attempts attempts;

    PasswordCheck(Accounts accounts, Credentials credentials, Attempts attempts) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var name = typedName(asked);
        var password = Objects.toString(asked.getCredentials(), "");
        if (attempts.isLocked(name) || !attempts.begin(name)) {
            throw new LockedException(name);
        }
        if (!isRight(name, password)) {
            throw attempts.fail(name) ? new LockedException(name) : new BadCredentialsException(name);
        }
        attempts.succeed(name);
        return UsernamePasswordAuthenticationToken.authenticated(name, null, List.of());
    }

    private boolean isRight(String name, String password) {
        var account = accounts.find(name).filter(Account::isActive);
        var credential = account.flatMap(each -> credentials.find(each.id()));
        return password.length() <= PasswordPolicy.LONGEST && credentials.matches(credential, password);
    }

    private static String typedName(Authentication asked) {
        var name = asked.getName().strip().toLowerCase(Locale.ROOT);
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
