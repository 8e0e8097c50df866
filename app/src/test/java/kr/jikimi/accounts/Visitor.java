package kr.jikimi.accounts;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import kr.jikimi.world.People;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody at a browser: keeps the session's cookie between requests. */
final class Visitor {

    private final MockMvc mvc;
    private @Nullable Cookie session;

    Visitor(MockMvc mvc) {
        this.mvc = mvc;
    }

    MockHttpServletResponse signIn(String account) {
        return signIn(account, People.PASSWORD);
    }

    MockHttpServletResponse signIn(String account, String password) {
        return send(post("/sign-in").with(csrf()).param("account", account).param("password", password));
    }

    MockHttpServletResponse open(String address) {
        return send(get(address));
    }

    MockHttpServletResponse submit(String address, String... namesAndValues) {
        var request = post(address).with(csrf());
        for (int n = 0; n < namesAndValues.length; n += 2) {
            request.param(namesAndValues[n], namesAndValues[n + 1]);
        }
        return send(request);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
        try {
            if (session != null) {
                request.cookie(session);
            }
            var response = mvc.perform(request).andReturn().getResponse();
            var renewed = response.getCookie("SESSION");
            if (renewed != null) {
                session = renewed;
            }
            return response;
        } catch (Exception e) {
            throw new IllegalStateException(Objects.toString(e.getMessage()), e);
        }
    }
}
