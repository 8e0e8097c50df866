package kr.jikimi.accounts;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Passwords and codes by chance, from characters that nobody mistakes for one another. */
@Component
class RandomCodes {

    private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int RECOVERY_CODES = 8;

    private final SecureRandom chance = new SecureRandom();

    /** About 79 bits. */
    String password() {
        return groups(4);
    }

    List<String> recoveryCodes() {
        return IntStream.range(0, RECOVERY_CODES).mapToObj(n -> groups(3)).toList();
    }

    byte[] secret() {
        var secret = new byte[20];
        chance.nextBytes(secret);
        return secret;
    }

    private String groups(int count) {
        return IntStream.range(0, count).mapToObj(n -> group()).collect(Collectors.joining("-"));
    }

    private String group() {
        return chance.ints(4, 0, CHARACTERS.length())
                .mapToObj(each -> String.valueOf(CHARACTERS.charAt(each)))
                .collect(Collectors.joining());
    }
}
