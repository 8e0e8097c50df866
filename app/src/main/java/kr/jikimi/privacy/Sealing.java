package kr.jikimi.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Seals personal values. What belongs to a subject is sealed with that subject's key; what belongs to the house, such as
 * a second factor, with the house's. The place is sealed in: a value moved to another row does not open there.
 */
@Component
public class Sealing {

    private static final String MARK = "sealed:1:";

    private final KeyFolder keys;

    Sealing(Keys keys) {
        this.keys = keys.folder();
    }

    /** Whether a text of the database is sealed; what people write is never taken for it. */
    public static boolean isSealed(String text) {
        return text.startsWith(MARK);
    }

    public String seal(UUID subject, String text) {
        try {
            var sealed =
                    keys.subject(subject).encrypt(text.getBytes(StandardCharsets.UTF_8), KeyFolder.context(subject));
            return MARK + Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when the subject's key was destroyed. */
    public Optional<String> open(UUID subject, String sealed) {
        var bytes = Base64.getDecoder().decode(sealed.substring(MARK.length()));
        return keys.findSubject(subject).map(key -> {
            try {
                return new String(key.decrypt(bytes, KeyFolder.context(subject)), StandardCharsets.UTF_8);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("sealed for somebody else, or with other keys", e);
            }
        });
    }

    public byte[] sealForHouse(UUID place, byte[] secret) {
        try {
            return keys.house().encrypt(secret, KeyFolder.context(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] openForHouse(UUID place, byte[] sealed) {
        try {
            return keys.house().decrypt(sealed, KeyFolder.context(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed for another place, or with other keys", e);
        }
    }
}
