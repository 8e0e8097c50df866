package kr.jikimi.home;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Objects;
import kr.jikimi.access.Access;
import kr.jikimi.foundation.OfficeClock;
import kr.jikimi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Receives the visitor: templates/layout.html asks {@code @lobby.visit()} for what it shows around a page. */
@Component("lobby")
class Lobby {

    private final Access access;
    private final Settings settings;
    private final OfficeClock clock;

    Lobby(Access access, Settings settings, OfficeClock clock) {
        this.access = access;
        this.settings = settings;
        this.clock = clock;
    }

    public Visit visit() {
        var request = request();
        var actor = access.current();
        return new Visit(
                settings.commissionName(LocaleContextHolder.getLocale()),
                isOfficial(clock.today()),
                actor,
                Menu.forActor(actor, address(request)),
                sessionSeconds(request),
                address(request),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                notice(request));
    }

    private boolean isOfficial(LocalDate day) {
        return settings.find("official-banner", day).map(Boolean::valueOf).orElse(false);
    }

    private static int sessionSeconds(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? 0 : session.getMaxInactiveInterval();
    }

    /** The key of a message that is to be told once, on the next page whichever it is. */
    private static @Nullable String notice(HttpServletRequest request) {
        var session = request.getSession(false);
        var notice = session == null ? null : session.getAttribute("notice");
        if (session != null && notice != null) {
            session.removeAttribute("notice");
        }
        return notice == null ? null : notice.toString();
    }

    /** Where the visitor wanted to go, on error pages too. */
    private static String address(HttpServletRequest request) {
        var wanted = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return wanted == null ? request.getRequestURI() : wanted.toString();
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
