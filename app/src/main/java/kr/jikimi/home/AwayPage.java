package kr.jikimi.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;

/** The page for when the database is away: one file, both languages, its few styles inside and allowed by their hash. */
record AwayPage(String html, String contentPolicy) {

    static AwayPage read() {
        try {
            var html = new ClassPathResource("home/away.html").getContentAsString(StandardCharsets.UTF_8);
            var style = html.substring(html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));
            var hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            var allowed = Base64.getEncoder().encodeToString(hash);
            return new AwayPage(html, "default-src 'none'; style-src 'sha256-" + allowed + "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
