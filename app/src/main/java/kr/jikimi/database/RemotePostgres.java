package kr.jikimi.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A real server: the owner's login comes from the environment, the serving role is made when it is missing. */
final class RemotePostgres {

    private final DatabaseSettings settings;

    RemotePostgres(DatabaseSettings settings) {
        this.settings = settings;
        requireAnswer();
    }

    Login owner() {
        return new Login(
                Objects.requireNonNull(settings.url()),
                Objects.requireNonNullElse(settings.user(), Login.OWNER),
                Objects.requireNonNullElse(settings.password(), ""));
    }

    Login serve() {
        var given = settings.servePassword();
        return new Login(owner().url(), Login.SERVE, given == null ? derived(owner().password()) : given);
    }

    private void requireAnswer() {
        var owner = owner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_roles where rolname = '" + Login.SERVE + "'")
                    .next()) {
                statement.execute("create role %s login password '%s'"
                        .formatted(Login.SERVE, serve().password().replace("'", "''")));
            }
        } catch (SQLException e) {
            throw new Unavailable(
                    "The database %s does not serve %s: %s".formatted(owner.url(), owner.user(), e.getMessage()),
                    "check JIKIMI_DATABASE_URL, _USER and _PASSWORD, and that the server is up.",
                    e);
        }
    }

    /** The same on every node, so that several can serve beside one database. */
    private static String derived(String ownerPassword) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("jikimi" + ownerPassword).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(Login.SERVE.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
