package kr.jikimi.home;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import kr.jikimi.foundation.Sha256;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A page for when no other can be made: one file, both languages, its few styles inside and allowed by their hash.
 *
 * @param problem the same for programs, as application/problem+json
 */
record StaticPage(HttpStatus status, String html, String problem) {

    /** Reads a page below home/. */
    static StaticPage read(String name, HttpStatus status, String detail) {
        try {
            var html = new ClassPathResource("home/" + name).getContentAsString(StandardCharsets.UTF_8);
            var problem = "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                    .formatted(status.getReasonPhrase(), status.value(), detail);
            return new StaticPage(status, html, problem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same page with a word put in, there and in the problem. */
    StaticPage with(String placeholder, String word) {
        return new StaticPage(status, html.replace(placeholder, word), problem.replace(placeholder, word));
    }

    /** Puts this page in the place of whatever was begun, unless that is under way already. */
    void answer(HttpServletRequest request, HttpServletResponse response, Map<String, String> headers)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.forEach(response::setHeader);
        response.setHeader("Content-Security-Policy", contentPolicy());
        boolean person = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "text/html")
                .contains("html");
        response.setContentType(person ? "text/html;charset=UTF-8" : "application/problem+json");
        response.getOutputStream().write((person ? html : problem).getBytes(StandardCharsets.UTF_8));
    }

    String contentPolicy() {
        var style = html.substring(html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));
        var hash = Sha256.of(style.getBytes(StandardCharsets.UTF_8));
        return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }
}
