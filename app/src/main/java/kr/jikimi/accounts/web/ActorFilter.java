package kr.jikimi.accounts.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import kr.jikimi.access.CurrentActor;
import kr.jikimi.accounts.Account;
import kr.jikimi.accounts.Accounts;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.filter.GenericFilterBean;

/**
 * Lets the session's account act for the time of one request. An account that was locked or retired meanwhile is shown
 * out; one that still owes a new password or its second factor is led there and may do nothing else.
 */
class ActorFilter extends GenericFilterBean {

    private static final List<String> ALWAYS =
            List.of("/sign-in", "/sign-out", "/session/", "/error", "/privacy", "/accessibility");

    private final Accounts accounts;
    private final Actors actors;
    private final Stages stages;
    private final RequestCache requests;

    ActorFilter(Accounts accounts, Actors actors, Stages stages, RequestCache requests) {
        this.accounts = accounts;
        this.actors = actors;
        this.stages = stages;
        this.requests = requests;
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var response = (HttpServletResponse) answer;
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        var account = accounts.find(signedIn.getName()).filter(Account::isActive);
        if (account.isEmpty()) {
            showOut(request, response);
            return;
        }
        var stage = stages.stage(account.get(), request);
        if (stage == Stage.INSIDE) {
            try (var turn = CurrentActor.take(actors.actor(account.get()))) {
                chain.doFilter(request, response);
            }
        } else if (isAlwaysOpen(request)) {
            chain.doFilter(request, response);
        } else {
            requests.saveRequest(request, response);
            response.sendRedirect(stage.address());
        }
    }

    private static void showOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        response.sendRedirect("/sign-in?ended");
    }

    private static boolean isAlwaysOpen(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                || ALWAYS.stream().anyMatch(request.getRequestURI()::startsWith);
    }
}
