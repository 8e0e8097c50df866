package kr.jikimi.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import kr.jikimi.access.OpenToAll;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** More time. Any request gives it; this one has no other effect. */
@Controller
class SessionController {

    private final MessageSource messages;

    SessionController(MessageSource messages) {
        this.messages = messages;
    }

    /** Answers the script with words to announce, and a browser without script with the page it came from. */
    @OpenToAll
    @PostMapping("/session/extension")
    ResponseEntity<Void> extend(HttpServletRequest request, Locale locale) {
        if (request.getUserPrincipal() == null) {
            throw new InsufficientAuthenticationException("the session has ended");
        }
        if (request.getHeader("X-Requested-With") == null) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(cameFrom(request))
                    .build();
        }
        var words = messages.getMessage("office.session.extended", null, locale);
        var announcement = URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
        return ResponseEntity.noContent().header("X-Announcement", announcement).build();
    }

    /** The path only: the header is the sender's to write. */
    private static URI cameFrom(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .map(URI::create)
                .map(URI::getRawPath)
                .filter(path -> path.startsWith("/") && !path.startsWith("//"))
                .map(URI::create)
                .orElse(URI.create("/"));
    }
}
