package kr.jikimi.home;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Set;
import kr.jikimi.foundation.Causes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionSystemException;

/**
 * Stands in front of everything and answers 503 when PostgreSQL is away, wherever behind it that was noticed: in a
 * handler, in a page half rendered, in the session store. It asks nothing of the database itself, and remembers
 * nothing: the next request simply tries again.
 */
final class AwayFilter implements Filter {

    private static final Logger log = LoggerFactory.getLogger(AwayFilter.class);
    private static final String CONNECTION = "08";
    /** The server is shutting down, has crashed, or is starting up. */
    private static final Set<String> SERVER = Set.of("57P01", "57P02", "57P03");

    private static final String RETRY_SECONDS = "5";
    private final StaticPage page = StaticPage.read(
            "away.html", HttpStatus.SERVICE_UNAVAILABLE, "The database does not answer. Try again shortly.");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (!isAway(failure)) {
                throw failure;
            }
            answer((HttpServletRequest) request, (HttpServletResponse) response, failure);
        }
    }

    static boolean isAway(Throwable failure) {
        return Causes.of(failure).anyMatch(AwayFilter::saysAway);
    }

    private static boolean saysAway(Throwable failure) {
        return switch (failure) {
            case SQLTransientConnectionException _ -> true;
            case SQLException problem -> saysAway(problem.getSQLState());
            // When the rollback fails too, it hides what went wrong first.
            case TransactionSystemException rollback
            when rollback.getApplicationException() != null -> isAway(rollback.getApplicationException());
            default -> false;
        };
    }

    private static boolean saysAway(@Nullable String state) {
        return state != null && (state.startsWith(CONNECTION) || SERVER.contains(state));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        log.warn("The database is away: {} {} answered 503", request.getMethod(), request.getRequestURI());
        log.debug("How it was noticed", failure);
        page.answer(request, response, Map.of(HttpHeaders.RETRY_AFTER, RETRY_SECONDS));
    }
}
