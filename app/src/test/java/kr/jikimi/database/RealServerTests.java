package kr.jikimi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real server that is not as it must be: one message that says what, and what to do. */
class RealServerTests {

    private static EmbeddedPostgres server = open();

    private static EmbeddedPostgres open() {
        try {
            return EmbeddedPostgres.open(
                    Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "real"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void letTheServerStart() {
        assertThat(server.owner().url()).startsWith("jdbc:postgresql://127.0.0.1:");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a01LetsTheTwoRolesIn() {
        var postgres =
                new RemotePostgres(settings(server.owner().url(), server.owner().password()));
        assertThat(postgres.serve().user()).isEqualTo("jikimi_serve");
    }

    @Test
    void b01NamesAWrongAddress() {
        refuses(
                settings("postgres://127.0.0.1/jikimi", "x"),
                "JIKIMI_DATABASE_URL is postgres://127.0.0.1/jikimi",
                "jdbc:postgresql://127.0.0.1:5432/jikimi");
    }

    @Test
    void b02NamesAHostThatIsNotThere() {
        refuses(
                settings("jdbc:postgresql://nobody.invalid/jikimi", "x"),
                "there is no host nobody.invalid",
                "check host and port");
    }

    @Test
    void b03NamesAServerThatIsDown() {
        refuses(settings("jdbc:postgresql://127.0.0.1:1/jikimi", "x"), "refused", "that the server is up");
    }

    @Test
    void b04NamesAWrongPasswordWithoutRepeatingIt() {
        var wrong = settings(server.owner().url() + "?password=hidden-secret", "not-the-password");
        refuses(wrong, "does not let jikimi_owner in", "JIKIMI_DATABASE_PASSWORD");
        assertThatThrownBy(() -> new RemotePostgres(wrong))
                .message()
                .doesNotContain("hidden-secret")
                .doesNotContain("not-the-password");
    }

    @Test
    void b05NamesADatabaseThatIsNotThere() {
        var other = server.owner().url().replaceFirst("/jikimi$", "/elsewhere");
        refuses(
                settings(other, server.owner().password()),
                "\"elsewhere\" does not exist",
                "create database ... owner jikimi_owner");
    }

    @Test
    void c01RefusesAServingRoleThatCouldSeeEverything() throws SQLException {
        asKeeper("alter role jikimi_serve bypassrls");
        try {
            refuses(
                    settings(server.owner().url(), server.owner().password()),
                    "bypasses row-level security",
                    "alter role jikimi_serve nosuperuser nobypassrls");
        } finally {
            asKeeper("alter role jikimi_serve nobypassrls");
        }
    }

    @Test
    void c02RefusesAnOwnerWhoMayNotMigrate() throws SQLException {
        asKeeper("create role visitor login password 'visitor'");
        var visitor = new DatabaseSettings(server.owner().url(), "visitor", "visitor", null, Path.of("target"));
        refuses(visitor, "The role visitor may not create schemas", "alter database ... owner to visitor");
    }

    private static void refuses(DatabaseSettings settings, String what, String remedy) {
        assertThatThrownBy(() -> new RemotePostgres(settings))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining(what)
                .hasMessageContaining("Maybe ")
                .hasMessageContaining(remedy);
    }

    private static DatabaseSettings settings(String url, String password) {
        return new DatabaseSettings(url, "", password, server.serve().password(), Path.of("target"));
    }

    private static void asKeeper(String statement) throws SQLException {
        var keeper = server.keeper();
        try (var connection = DriverManager.getConnection(keeper.url(), keeper.user(), keeper.password());
                var asked = connection.createStatement()) {
            asked.execute(statement);
        }
    }
}
