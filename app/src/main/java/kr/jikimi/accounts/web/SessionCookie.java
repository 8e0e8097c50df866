package kr.jikimi.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The session's cookie: for this site only, out of reach of scripts, over TLS when there is TLS. A value that cannot be a
 * session's id is not even looked up (PostgreSQL would stumble over a zero byte).
 */
@Component
class SessionCookie extends DefaultCookieSerializer {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    SessionCookie() {
        setCookieName("SESSION");
        setUseHttpOnlyCookie(true);
        setSameSite("Lax");
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return super.readCookieValues(request).stream()
                .filter(each -> ID.matcher(each).matches())
                .toList();
    }
}
