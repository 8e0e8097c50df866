package kr.jikimi.privacy;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import kr.jikimi.database.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the keys that belong to this database, and refuses to start without them. */
@Component
public class Keys {

    private static final Logger log = LoggerFactory.getLogger(Keys.class);
    private static final byte[] WORD = "jikimi".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLACE = "privacy.key_check".getBytes(StandardCharsets.UTF_8);

    private final KeyFolder folder;
    private final JdbcClient jdbc;

    Keys(
            @Value("${jikimi.keys:}") String chosen,
            @Value("${jikimi.database.url:}") String url,
            @Value("${jikimi.database.data}") Path data,
            JdbcClient jdbc) {
        this.folder = new KeyFolder(place(chosen, url, data));
        this.jdbc = jdbc;
        requireFit();
    }

    KeyFolder folder() {
        return folder;
    }

    /** Where they lie: a backup names it and holds none of them. */
    public Path place() {
        return folder.path();
    }

    /** Whether these keys open what is sealed in that database; a restore asks before it commits. */
    public boolean fit(JdbcClient database) {
        return check(database).map(this::opens).orElse(true);
    }

    /** From now on these keys belong to that database; what others have sealed opens no more. */
    public void adopt(JdbcClient database) {
        database.sql("delete from privacy.key_check").update();
        database.sql("insert into privacy.key_check (sealed) values (?)")
                .param(sealed(folder.house()))
                .update();
    }

    private static Path place(String chosen, String url, Path data) {
        if (!chosen.isBlank()) {
            return Path.of(chosen.strip());
        }
        if (url.isBlank()) {
            return data.resolve("keys");
        }
        throw new Unavailable(
                "JIKIMI_KEYS is not set: beside a real server the keys of personal fields lie in a folder of their own.",
                "set it to a folder that only the server may read, such as /etc/jikimi/keys; the first start makes the key.");
    }

    private void requireFit() {
        var check = check(jdbc);
        if (!folder.hasHouse()) {
            if (check.isPresent()) {
                throw new Unavailable(
                        "The keys of this database are not in %s (%s is missing)."
                                .formatted(folder.path(), KeyFolder.HOUSE),
                        "bring the folder back from its copy, or point JIKIMI_KEYS to it.");
            }
            make();
        }
        if (check.isEmpty()) {
            remember();
        }
        if (!fit(jdbc)) {
            throw new Unavailable(
                    "The keys in %s are not those of this database.".formatted(folder.path()),
                    "point JIKIMI_KEYS to the folder that belongs to it.");
        }
    }

    private void make() {
        try {
            folder.makeHouse();
            log.info("A new key for personal fields lies in {}: keep a copy, apart from the backups", folder.path());
        } catch (IOException | UnsupportedOperationException e) {
            throw new Unavailable(
                    "No key can be made in %s: %s".formatted(folder.path(), e.getMessage()),
                    "make the folder writable for the server, or choose another with JIKIMI_KEYS.",
                    e);
        }
    }

    private void remember() {
        jdbc.sql("insert into privacy.key_check (sealed) values (?) on conflict do nothing")
                .param(sealed(folder.house()))
                .update();
    }

    private static Optional<byte[]> check(JdbcClient database) {
        return database.sql("select sealed from privacy.key_check")
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    private boolean opens(byte[] sealed) {
        try {
            folder.house().decrypt(sealed, PLACE);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] sealed(Aead house) {
        try {
            return house.encrypt(WORD, PLACE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
