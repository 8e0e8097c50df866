package kr.jikimi.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kr.jikimi.foundation.Sha256;
import org.springframework.core.io.ClassPathResource;

/** The page for when the database is away: one file, both languages, its few styles inside and allowed by their hash. */
record AwayPage(String html, String contentPolicy) {

    static AwayPage read() {
        try {
            var html = new ClassPathResource("home/away.html").getContentAsString(StandardCharsets.UTF_8);
            var style = html.substring(html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));
            var hash = Sha256.of(style.getBytes(StandardCharsets.UTF_8));
            var allowed = Base64.getEncoder().encodeToString(hash);
            return new AwayPage(html, "default-src 'none'; style-src 'sha256-" + allowed + "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
