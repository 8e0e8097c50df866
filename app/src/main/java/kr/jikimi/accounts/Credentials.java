package kr.jikimi.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kr.jikimi.foundation.OfficeClock;
import kr.jikimi.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords (Argon2id) and second factors; kept beside the records, never in them; the factor is sealed. */
@Component
public class Credentials {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int KIBIBYTES = 19_456;

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final RandomCodes chance;
    private final Sealing sealing;
    private final PasswordEncoder encoder = new Argon2PasswordEncoder(SALT, HASH, 1, KIBIBYTES, 2);
    private final String nobody = Objects.requireNonNull(encoder.encode("nobody has this password"));

    Credentials(JdbcClient jdbc, OfficeClock clock, RandomCodes chance, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.clock = clock;
        this.chance = chance;
    }

    public Optional<Credential> find(UUID account) {
        return jdbc.sql("""
                        select account_id, password_hash, must_change, factor_secret, factor_since, factor_counter
                        from accounts.credential where account_id = ?""")
                .param(account)
                .query((row, n) -> credential(row, account))
                .optional();
    }

    /** Takes as long for an account that does not exist as for one that does. */
    public boolean matches(Optional<Credential> credential, String password) {
        var hash = credential.map(Credential::passwordHash).orElse(nobody);
        return encoder.matches(password, hash) && credential.isPresent();
    }

    void putPassword(UUID account, String password, boolean mustChange) {
        jdbc.sql("""
                        insert into accounts.credential (account_id, password_hash, must_change, changed_at)
                        values (?, ?, ?, ?) on conflict (account_id) do update
                        set password_hash = excluded.password_hash, must_change = excluded.must_change,
                            changed_at = excluded.changed_at""")
                .params(
                        account,
                        Objects.requireNonNull(encoder.encode(password)),
                        mustChange,
                        Timestamp.from(clock.now()))
                .update();
    }

    /** Whoever gets this password must choose their own at once. */
    String putOneTimePassword(UUID account) {
        var password = chance.password();
        putPassword(account, password, true);
        return password;
    }

    /** A secret that its owner still has to prove. */
    void putFactor(UUID account, byte[] secret) {
        jdbc.sql(
                        "update accounts.credential set factor_secret = ?, factor_since = null, factor_counter = 0 where account_id = ?")
                .params(sealing.sealForHouse(account, secret), account)
                .update();
    }

    void proveFactor(UUID account) {
        jdbc.sql("update accounts.credential set factor_since = ? where account_id = ?")
                .params(Timestamp.from(clock.now()), account)
                .update();
    }

    void removeFactor(UUID account) {
        jdbc.sql("update accounts.credential set factor_secret = null, factor_since = null where account_id = ?")
                .param(account)
                .update();
    }

    /** False when this code, or a later one, was used before: a code serves once. */
    boolean useCounter(UUID account, long counter) {
        return jdbc.sql("update accounts.credential set factor_counter = ? where account_id = ? and factor_counter < ?")
                        .params(counter, account, counter)
                        .update()
                == 1;
    }

    private Credential credential(ResultSet row, UUID account) throws SQLException {
        var secret = row.getBytes("factor_secret");
        return new Credential(
                row.getObject("account_id", UUID.class),
                row.getString("password_hash"),
                row.getBoolean("must_change"),
                secret == null ? new byte[0] : sealing.openForHouse(account, secret),
                row.getTimestamp("factor_since") != null,
                row.getLong("factor_counter"));
    }
}
