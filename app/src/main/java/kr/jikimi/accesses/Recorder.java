package kr.jikimi.accesses;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.accounts.SignedIn;
import kr.jikimi.foundation.OfficeClock;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Writes the list of accesses: each request of somebody who is signed in, each sign-in, each sign-out. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Recorder extends OncePerRequestFilter {

    private static final List<String> NOT_WORTH_A_LINE =
            List.of("/vendor/", "/app.css", "/jikimi.js", "/favicon", "/error");
    private static final int LONGEST = 300;

    private final Visits visits;
    private final OfficeClock clock;

    Recorder(Visits visits, OfficeClock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return NOT_WORTH_A_LINE.stream().anyMatch(request.getRequestURI()::startsWith)
                || request.getUserPrincipal() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean answered = false;
        var account = Objects.requireNonNull(request.getUserPrincipal()).getName();
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            int status = answered ? response.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            add(
                    account,
                    request.getRemoteAddr(),
                    request.getMethod(),
                    new Asked(request.getRequestURI(), action(request), status));
        }
    }

    @EventListener
    void on(SignedIn signedIn) {
        int status = switch (signedIn.act()) {
            case SIGN_IN, SIGN_OUT -> HttpServletResponse.SC_OK;
            case SIGN_IN_FAILED, SIGN_IN_LOCKED -> HttpServletResponse.SC_UNAUTHORIZED;
        };
        add(
                signedIn.account(),
                signedIn.origin(),
                "POST",
                new Asked("/sign-in", signedIn.act().name(), status));
    }

    private void add(String account, String origin, String method, Asked asked) {
        visits.add(new Visit(
                clock.now().atZone(OfficeClock.ZONE).toLocalDateTime(),
                shortened(account),
                origin,
                method,
                shortened(asked.address()),
                asked.action(),
                asked.status()));
    }

    /** The permission that the handler asked for; of several, all. */
    private static String action(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method) {
            var needed = method.getMethodAnnotation(Requires.class);
            return needed == null
                    ? ""
                    : Stream.of(needed.value()).map(Permission::name).collect(Collectors.joining(" "));
        }
        return "";
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private record Asked(String address, String action, int status) {}
}
