package kr.jikimi.home;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import kr.jikimi.foundation.Causes;

/**
 * A value that PostgreSQL cannot hold (a NUL in a text, a number beyond its column) is the request's fault: 400, not
 * 500. Forms name such values themselves where they can; this is for whatever else comes in.
 */
final class UnfitValueFilter implements Filter {

    /** SQLSTATE class 22, "data exception". */
    private static final String DATA_EXCEPTION = "22";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (!isUnfit(failure) || response.isCommitted()) {
                throw failure;
            }
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    static boolean isUnfit(Throwable failure) {
        return Causes.of(failure, SQLException.class)
                .map(SQLException::getSQLState)
                .anyMatch(state -> state != null && state.startsWith(DATA_EXCEPTION));
    }
}
