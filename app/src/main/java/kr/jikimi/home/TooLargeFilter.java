package kr.jikimi.home;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import kr.jikimi.foundation.Causes;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Answers 413 with a page of ours when the server would not even read what was sent: more than one request may hold.
 * What fits in a request but is too large for its field is refused by the rules.
 */
final class TooLargeFilter implements Filter {

    private final StaticPage page;

    TooLargeFilter(DataSize request, DataSize form) {
        this.page = StaticPage.read(
                        "too-large.html",
                        HttpStatus.CONTENT_TOO_LARGE,
                        "With files a request may hold {request} MB, without {form} MB. Split it or make it smaller.")
                .with("{request}", String.valueOf(request.toMegabytes()))
                .with("{form}", String.valueOf(form.toMegabytes()));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (!isTooLarge(failure)) {
                throw failure;
            }
            page.answer((HttpServletRequest) request, (HttpServletResponse) response, Map.of());
        }
    }

    static boolean isTooLarge(Throwable failure) {
        return Causes.of(failure)
                .anyMatch(each -> each instanceof MaxUploadSizeExceededException
                        || (each instanceof InvalidParameterException refused
                                && refused.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()));
    }
}
