package kr.jikimi.home;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import kr.jikimi.world.SeededOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** PostgreSQL is really killed. While it is away every address answers 503; when it is back, so is the office. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SeededOffice.class)
@DirtiesContext
class DatabaseAwayTests {

    private static final int PATIENCE_SECONDS = 60;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Value("${local.server.port}")
    private int port;

    @Value("${jikimi.database.data}")
    private Path data;

    @Test
    void answers503WhilePostgresIsAwayAndRecoversByItself() throws Exception {
        assertThat(get("/", "text/html").statusCode()).isEqualTo(200);

        // Whoever holds the turn keeps everyone else from starting the server again.
        try (var channel = FileChannel.open(data.resolve("turn.lock"), StandardOpenOption.WRITE);
                var turn = channel.lock()) {
            assertThat(turn.isValid()).isTrue();
            kill();

            var page = get("/", "text/html");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).isPresent();
            assertThat(page.body()).contains("잠시 쓸 수 없습니다", "Not available for the moment");

            var withSession = get("/figures", "text/html");
            assertThat(withSession.statusCode()).isEqualTo(503);

            var problem = get("/", "application/json");
            assertThat(problem.statusCode()).isEqualTo(503);
            assertThat(problem.body()).contains("\"status\":503");
        }
        assertThat(recovers()).isTrue();
    }

    /** Kills the postmaster and waits for its children, which go on answering until they notice. */
    private void kill() throws Exception {
        var pid = Files.readAllLines(data.resolve("postgres/postmaster.pid"), UTF_8)
                .getFirst()
                .strip();
        var postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        var children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        for (var child : children) {
            child.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private boolean recovers() throws Exception {
        var end = Instant.now().plusSeconds(PATIENCE_SECONDS);
        while (Instant.now().isBefore(end)) {
            if (get("/", "text/html").statusCode() == 200) {
                return true;
            }
            Thread.sleep(Duration.ofMillis(500));
        }
        return false;
    }

    private HttpResponse<String> get(String address, String accept) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Accept", accept)
                .header(
                        "Cookie",
                        "SESSION="
                                + java.util.Base64.getEncoder()
                                        .encodeToString(java.util
                                                .UUID
                                                .randomUUID()
                                                .toString()
                                                .getBytes(UTF_8)))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
    }
}
