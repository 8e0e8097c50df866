package kr.jikimi.home;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Set;
import kr.jikimi.access.OpenToAll;
import kr.jikimi.foundation.OfficeClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What went wrong, as a page for people and as a problem (RFC 9457) for programs. */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 500, 503);
    private static final int FIRST_SERVER_ERROR = 500;
    private static final Set<String> EXPECTED = Set.of("LocalDate", "UUID", "int", "Integer");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final OfficeClock clock;
    private final ErrorAttributes attributes;

    ErrorPages(OfficeClock clock, ErrorAttributes attributes) {
        this.clock = clock;
        this.attributes = attributes;
    }

    @OpenToAll
    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request, WebRequest web, Model model) {
        int status = logged(request);
        model.addAttribute("status", status);
        model.addAttribute("kind", kind(status));
        model.addAttribute("when", SECONDS.format(clock.now().atZone(OfficeClock.ZONE)));
        model.addAttribute("unread", unread(attributes.getError(web)));
        model.addAttribute("path", Objects.requireNonNullElse(address(request), ""));
        return "error";
    }

    @OpenToAll
    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        int status = logged(request);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatus(status));
    }

    /** What is our fault stands in the log, at the time that the page names. */
    private static int logged(HttpServletRequest request) {
        int status = status(request);
        if (status >= FIRST_SERVER_ERROR) {
            log.error("{} {} answered {}", request.getMethod(), address(request), status, (Throwable)
                    request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        return status;
    }

    /** Which value could not be read as what. */
    record Unread(String field, String value, String expected) {}

    private static @Nullable Unread unread(@Nullable Throwable failure) {
        if (failure instanceof MethodArgumentTypeMismatchException wrong) {
            var type = wrong.getRequiredType();
            return new Unread(
                    wrong.getName(),
                    Objects.requireNonNullElse(wrong.getValue(), "").toString(),
                    type != null && EXPECTED.contains(type.getSimpleName()) ? type.getSimpleName() : "other");
        }
        return failure instanceof MissingServletRequestParameterException missing
                ? new Unread(missing.getParameterName(), "", "other")
                : null;
    }

    /** The kind of error that the messages have words for. */
    private static String kind(int status) {
        if (WORDED.contains(status)) {
            return String.valueOf(status);
        }
        return status < FIRST_SERVER_ERROR ? "400" : "500";
    }

    /** Whoever opens /error by hand finds nothing there. */
    private static int status(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code ? code : HttpStatus.NOT_FOUND.value();
    }

    private static @Nullable Object address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    }
}
