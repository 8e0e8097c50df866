package kr.jikimi.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kr.jikimi.accounts.Sessions;
import kr.jikimi.accounts.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** What follows a sign-in, a failed one, a sign-out, and a request without one. Each is told to the list of accesses. */
@Component
class SignInHandlers {

    static final String NOTICE = "notice";
    private static final String SIGN_IN = "/sign-in";

    private final Sessions sessions;
    private final RequestCache requests;
    private final ApplicationEventPublisher events;

    SignInHandlers(Sessions sessions, RequestCache requests, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.requests = requests;
        this.events = events;
    }

    void succeeded(HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException {
        tell(who.getName(), SignedIn.Act.SIGN_IN, request);
        var session = request.getSession();
        if (sessions.makeRoom(who.getName(), session.getId()) > 0) {
            session.setAttribute(NOTICE, "accounts.session.older-ended");
        }
        response.sendRedirect(wanted(request, response));
    }

    /** Where they were going when they were asked to sign in. */
    String wanted(HttpServletRequest request, HttpServletResponse response) {
        var saved = requests.getRequest(request, response);
        requests.removeRequest(request, response);
        return saved == null ? "/sign-in/done" : saved.getRedirectUrl();
    }

    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        boolean locked = why instanceof LockedException;
        var name = String.valueOf(request.getParameter("account"));
        tell(name, locked ? SignedIn.Act.SIGN_IN_LOCKED : SignedIn.Act.SIGN_IN_FAILED, request);
        response.sendRedirect(SIGN_IN + (locked ? "?locked" : "?failed"));
    }

    void signedOut(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException {
        if (who != null) {
            tell(who.getName(), SignedIn.Act.SIGN_OUT, request);
        }
        response.sendRedirect(SIGN_IN + "?out");
    }

    /** A swap by htmx cannot follow to a whole page; it is told to go there. */
    void needsSignIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var address = hadSession(request) ? SIGN_IN + "?ended" : SIGN_IN;
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(address);
        } else {
            response.setHeader("HX-Redirect", address);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** A form whose session has ended cannot be trusted any more; its sender is asked to sign in again. */
    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (request.getUserPrincipal() == null) {
            response.sendRedirect(SIGN_IN + "?ended");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean hadSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    private void tell(String account, SignedIn.Act act, HttpServletRequest request) {
        events.publishEvent(new SignedIn(account, act, request.getRemoteAddr()));
    }
}
