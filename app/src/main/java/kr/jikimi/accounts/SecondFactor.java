package kr.jikimi.accounts;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import kr.jikimi.foundation.OfficeClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A code from the owner's telephone (RFC 6238: six digits, thirty seconds, SHA-1), or a recovery code once. */
@Component
public class SecondFactor {

    private static final int SECONDS = 30;
    /** Clocks differ: the code before and the code after are taken too. */
    private static final int TOLERANCE = 1;

    private final Credentials credentials;
    private final RecoveryCodes recovery;
    private final RandomCodes chance;
    private final OfficeClock clock;
    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

    SecondFactor(Credentials credentials, RecoveryCodes recovery, RandomCodes chance, OfficeClock clock) {
        this.credentials = credentials;
        this.recovery = recovery;
        this.chance = chance;
        this.clock = clock;
    }

    /** The secret to scan. It stays the same until it is proven, so that a reload does no harm. */
    @Transactional
    public byte[] secretToScan(UUID account) {
        var known = credentials.find(account).orElseThrow();
        if (known.factorProven()) {
            throw new IllegalStateException("A proven second factor is replaced by nobody but the administrator.");
        }
        if (known.factorSecret().length > 0) {
            return known.factorSecret();
        }
        var secret = chance.secret();
        credentials.putFactor(account, secret);
        return secret;
    }

    /** Ends the enrolment when the code is right; the recovery codes are shown this once. */
    @Transactional
    public List<String> enrol(UUID account, String code) {
        if (!isRight(account, code)) {
            return List.of();
        }
        credentials.proveFactor(account);
        return recovery.renew(account);
    }

    @Transactional
    public boolean isRight(UUID account, String typed) {
        var code = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        if (code.length() > generator.getPasswordLength()) {
            return recovery.use(account, code);
        }
        var credential = credentials.find(account).orElseThrow();
        for (int step = -TOLERANCE; step <= TOLERANCE; step++) {
            var at = clock.now().plusSeconds((long) step * SECONDS);
            if (code.equals(code(credential.factorSecret(), at))) {
                return credentials.useCounter(account, at.getEpochSecond() / SECONDS);
            }
        }
        return false;
    }

    String code(byte[] secret, Instant at) {
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
