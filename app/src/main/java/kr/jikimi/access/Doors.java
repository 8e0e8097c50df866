package kr.jikimi.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the door keeper before every handler, and turns "not permitted" into its status. */
@Configuration(proxyBeanMethods = false)
class Doors implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new DoorKeeper()).order(0);
    }

    @ControllerAdvice
    static class Refusals {

        /** 404 where even the existence of the thing is not theirs to know; the public is asked to sign in first. */
        @ExceptionHandler
        void answer(NotPermitted refusal, HttpServletResponse response) throws IOException {
            if (CurrentActor.get().isPublic()) {
                throw new InsufficientAuthenticationException("sign in first", refusal);
            }
            response.sendError(
                    refusal.isHidden() ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
