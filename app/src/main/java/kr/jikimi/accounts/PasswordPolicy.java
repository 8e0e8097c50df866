package kr.jikimi.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kr.jikimi.rules.Outcome;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Long enough, not the name, not among the commonest. No rules about kinds of characters: they make people write it down. */
@Component
public class PasswordPolicy {

    static final int SHORTEST = 10;
    public static final int LONGEST = 128;

    private final Set<String> common = read();

    Outcome<String> check(String account, String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Outcome.refused("accounts.password-length", password.length(), SHORTEST, LONGEST);
        }
        if (lower.contains(account)) {
            return Outcome.refused("accounts.password-is-name", account);
        }
        if (common.contains(lower) || lower.chars().distinct().count() <= 2) {
            return Outcome.refused("accounts.password-common");
        }
        return Outcome.done(password);
    }

    private static Set<String> read() {
        try {
            return new ClassPathResource("accounts/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
