package kr.jikimi.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Stands before every handler: lets pass what is open to all or permitted somewhere, and refuses a handler that does not
 * say who may use it. Static files pass.
 */
final class DoorKeeper implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        if (!(handler instanceof HandlerMethod method)) {
            throw new IllegalStateException("Nobody has said who may use " + handler);
        }
        if (!method.hasMethodAnnotation(OpenToAll.class)) {
            requireRight(method);
        }
        return true;
    }

    private static void requireRight(HandlerMethod method) {
        var needed = method.getMethodAnnotation(Requires.class);
        if (needed == null) {
            throw new IllegalStateException("Nobody has said who may use " + method);
        }
        var actor = CurrentActor.get();
        if (actor.isPublic()) {
            throw new InsufficientAuthenticationException("needs " + List.of(needed.value()));
        }
        if (Stream.of(needed.value()).noneMatch(actor::mayAnywhere)) {
            throw NotPermitted.refused(needed.value()[0]);
        }
    }
}
