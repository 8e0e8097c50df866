package kr.jikimi.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was committed is there after the hardest end, and the next start takes the data over. */
class DurabilityTests {

    private Path data = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "durable");
    }

    @AfterEach
    void stop() {
        EmbeddedPostgres.open(data).close();
    }

    @Test
    void a01KeepsCommittedRowsWhenTheJvmIsKilled() throws Exception {
        var other = startOtherProcess();
        other.destroyForcibly().waitFor();
        try (var taken = EmbeddedPostgres.open(data)) {
            assertThat(count(taken)).isEqualTo(1);
        }
    }

    @Test
    void a02KeepsCommittedRowsWhenPostmasterAndJvmAreKilled() throws Exception {
        var other = startOtherProcess();
        kill(postmaster());
        other.destroyForcibly().waitFor();
        try (var taken = EmbeddedPostgres.open(data)) {
            assertThat(count(taken)).isEqualTo(1);
        }
    }

    @Test
    void b01StartsADeadPostmasterAgainByItself() throws Exception {
        try (var postgres = EmbeddedPostgres.open(data)) {
            write(postgres);
            kill(postmaster());
            assertThat(countSoon(postgres)).isEqualTo(1);
        }
    }

    @Test
    void c01LastOneOutStopsTheServer() throws Exception {
        var other = startOtherProcess();
        EmbeddedPostgres.open(data).close();
        assertThat(ProcessHandle.of(postmaster()))
                .as("another process still uses it")
                .isPresent();
        other.destroyForcibly().waitFor();
        EmbeddedPostgres.open(data).close();
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void d01RefusesASecondServerOnTheSameFolder() {
        try (var first = ServerLock.take(data)) {
            assertThatThrownBy(() -> ServerLock.take(data))
                    .isInstanceOf(Unavailable.class)
                    .hasMessageContaining("Another Jikimi server uses the data folder")
                    .hasMessageContaining("JIKIMI_DATA");
        }
    }

    /** A process of its own that commits a row and then only waits to be killed. */
    private Process startOtherProcess() throws IOException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Committer.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(said.lines().anyMatch("committed"::equals)).isTrue();
        return process;
    }

    /** The other process. */
    static final class Committer {

        private Committer() {}

        public static void main(String... arguments) throws Exception {
            write(EmbeddedPostgres.open(Path.of(arguments[0])));
            System.out.println("committed");
            SECONDS.sleep(600);
        }
    }

    private static void write(EmbeddedPostgres postgres) throws SQLException {
        var owner = postgres.owner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute("create table kept (id int)");
            statement.execute("insert into kept values (1)");
        }
    }

    private static int count(EmbeddedPostgres postgres) throws SQLException {
        var owner = postgres.owner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static int countSoon(EmbeddedPostgres postgres) throws Exception {
        var end = Instant.now().plus(Duration.ofSeconds(40));
        while (true) {
            try {
                return count(postgres);
            } catch (SQLException e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                SECONDS.sleep(1);
            }
        }
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static void kill(long process) {
        ProcessHandle.of(process).orElseThrow().destroyForcibly();
    }
}
