package kr.jikimi.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Properties;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A real server: the owner's login comes from the environment, the serving role is made when it is missing. Everything
 * that a start needs of the server is asked here, so that what is missing is said once and clearly.
 */
final class RemotePostgres {

    private static final String SCHEME = "jdbc:postgresql:";
    /** The first with uuidv7(), which every table of records relies on. */
    private static final int OLDEST = 18;

    private static final String VERSION = "select current_setting('server_version_num')::int / 10000";
    private static final String MAY_MIGRATE = "select has_database_privilege(current_database(), 'CREATE')";
    private static final String HAS_SERVE = "select exists (select 1 from pg_roles where rolname = 'jikimi_serve')";
    private static final String SERVE_IS_MIGHTY =
            "select rolsuper or rolbypassrls from pg_roles where rolname = 'jikimi_serve'";

    private final DatabaseSettings settings;

    RemotePostgres(DatabaseSettings settings) {
        this.settings = settings;
        requireForm();
        requireServer();
        requireServe();
    }

    Login owner() {
        return new Login(
                Objects.requireNonNull(settings.url()).strip(),
                orElse(settings.user(), Login.OWNER),
                Objects.requireNonNullElse(settings.password(), ""));
    }

    Login serve() {
        return new Login(owner().url(), Login.SERVE, orElse(settings.servePassword(), derived(owner().password())));
    }

    private void requireForm() {
        if (!owner().url().startsWith(SCHEME)) {
            throw new Unavailable(
                    "JIKIMI_DATABASE_URL is %s, expected %s//HOST:PORT/DATABASE.".formatted(place(), SCHEME),
                    "write jdbc:postgresql://127.0.0.1:5432/jikimi, the user and password apart in"
                            + " JIKIMI_DATABASE_USER and JIKIMI_DATABASE_PASSWORD.");
        }
    }

    private void requireServer() {
        try (var connection = connect(owner())) {
            int version = number(connection, VERSION);
            if (version < OLDEST) {
                throw new Unavailable(
                        "The server of %s is PostgreSQL %d, expected %d or newer.".formatted(place(), version, OLDEST),
                        "upgrade it, or point JIKIMI_DATABASE_URL to another server.");
            }
            if (!flag(connection, MAY_MIGRATE)) {
                throw new Unavailable(
                        "The role %s may not create schemas in %s.".formatted(owner().user(), place()),
                        "make it the database's owner: alter database ... owner to " + owner().user() + ".");
            }
            makeServe(connection);
            if (flag(connection, SERVE_IS_MIGHTY)) {
                throw new Unavailable(
                        "The role jikimi_serve of %s is a superuser or bypasses row-level security.".formatted(place()),
                        "take it back: alter role jikimi_serve nosuperuser nobypassrls.");
            }
        } catch (SQLException e) {
            throw refused(owner(), e);
        }
    }

    private void makeServe(Connection connection) throws SQLException {
        if (flag(connection, HAS_SERVE)) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("create role %s login password '%s'"
                    .formatted(Login.SERVE, serve().password().replace("'", "''")));
        } catch (SQLException e) {
            throw new Unavailable(
                    "The role jikimi_serve is missing in %s and %s may not make it: %s"
                            .formatted(place(), owner().user(), e.getMessage()),
                    "let the server's administrator run: create role jikimi_serve login password '...'; and set"
                            + " JIKIMI_DATABASE_SERVE_PASSWORD to the same.",
                    e);
        }
    }

    private void requireServe() {
        try (var connection = connect(serve())) {
            connection.isValid(1);
        } catch (SQLException e) {
            throw refused(serve(), e);
        }
    }

    private static Connection connect(Login login) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(login.url(), properties);
    }

    private Unavailable refused(Login login, SQLException why) {
        var state = Objects.requireNonNullElse(why.getSQLState(), "");
        var variables = login.user().equals(Login.SERVE)
                ? "JIKIMI_DATABASE_SERVE_PASSWORD, or alter role jikimi_serve password '...' to what it was"
                : "JIKIMI_DATABASE_USER and JIKIMI_DATABASE_PASSWORD";
        var remedy = switch (state) {
            case "28P01", "28000" -> "check " + variables + ".";
            case "3D000" ->
                "correct its name in JIKIMI_DATABASE_URL, or make it: create database ... owner %s."
                        .formatted(login.user());
            case "57P03" -> "wait until the server has started.";
            default -> "check host and port in JIKIMI_DATABASE_URL, and that the server is up.";
        };
        return new Unavailable(
                "The database %s does not let %s in: %s".formatted(place(), login.user(), reason(why)), remedy, why);
    }

    /** The driver says "the attempt failed" where its cause says why. */
    private static String reason(SQLException why) {
        var cause = why.getCause();
        return cause instanceof java.net.UnknownHostException
                ? "there is no host " + cause.getMessage() + "."
                : Objects.requireNonNullElse(why.getMessage(), why.toString());
    }

    /** The address without what may be secret in it. */
    private String place() {
        return owner().url().replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static boolean flag(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
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
