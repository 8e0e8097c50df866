package kr.jikimi.home;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import kr.jikimi.world.SeededOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** What the server would not read is answered by the office, not by Tomcat; what it should read reaches the office. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "jikimi.browser-test=true")
@ContextConfiguration(initializers = SeededOffice.class)
class TooLargeTests {

    private static final int MEGABYTE = 1 << 20;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data; boundary=cut";

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(ints = {26, 45, 90})
    void answersAFileThatIsTooLargeWithAPageOfItsOwn(int megabytes) throws Exception {
        var answer = post(MULTIPART, file("a.pdf", megabytes * MEGABYTE), "text/html");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("보낸 내용이 너무 큽니다", "모두 25MB", "없는 서식이 8MB", "Too large");
    }

    @Test
    void answersAFileThatIsLargerThanAnyFileMayBe() throws Exception {
        assertThat(post(MULTIPART, file("a.pdf", 22 * MEGABYTE), "text/html").body())
                .contains("보낸 내용이 너무 큽니다");
    }

    @Test
    void answersATextThatIsTooLarge() throws Exception {
        var answer = post(FORM, "reason=" + "a".repeat(9 * MEGABYTE), "text/html");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("보낸 내용이 너무 큽니다");
    }

    @Test
    void tellsProgramsToo() throws Exception {
        var answer = post(MULTIPART, file("a.pdf", 26 * MEGABYTE), "application/json");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":413", "25 MB");
    }

    /** Without a session the office sends both to the sign-in: they were read. */
    @Test
    void readsLongNamesAndLongTexts() throws Exception {
        assertThat(post(MULTIPART, file("가".repeat(255) + ".pdf", 10), "text/html")
                        .statusCode())
                .isEqualTo(302);
        assertThat(post(FORM, "reason=" + "a".repeat(3 * MEGABYTE), "text/html").statusCode())
                .isEqualTo(302);
    }

    private static String file(String name, int size) {
        return "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n" + "a".repeat(size) + "\r\n--cut--\r\n";
    }

    private HttpResponse<String> post(String type, String body, String accept) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/registers/prevention-sites"))
                .header("Content-Type", type)
                .header("Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
    }
}
