package kr.jikimi.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import kr.jikimi.accounts.Account;
import kr.jikimi.accounts.Credentials;
import org.springframework.stereotype.Component;

/** Says how far an account has come in this session. */
@Component
class Stages {

    private static final String PROVEN = "second-factor";

    private final Credentials credentials;
    private final Actors actors;

    Stages(Credentials credentials, Actors actors) {
        this.credentials = credentials;
        this.actors = actors;
    }

    Stage stage(Account account, HttpServletRequest request) {
        var credential = credentials.find(account.id()).orElseThrow();
        boolean wanted = credential.factorProven() || actors.needsSecondFactor(account);
        if (wanted && credential.factorProven() && !hasProven(request)) {
            return Stage.SECOND_FACTOR;
        }
        if (credential.mustChange()) {
            return Stage.NEW_PASSWORD;
        }
        return wanted && !credential.factorProven() ? Stage.ENROLMENT : Stage.INSIDE;
    }

    /** The second factor is proven for this session; it gets a new id, as after a password. */
    void prove(HttpServletRequest request) {
        request.changeSessionId();
        request.getSession().setAttribute(PROVEN, true);
    }

    private static boolean hasProven(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(PROVEN) != null;
    }
}
