package kr.jikimi.accounts;

import java.util.Comparator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions of an account: only the newest few may live. */
@Component
public class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> repository;
    private final int allowed;

    Sessions(
            FindByIndexNameSessionRepository<? extends Session> repository,
            @Value("${jikimi.sessions-per-account:2}") int allowed) {
        this.repository = repository;
        this.allowed = allowed;
    }

    /** Makes room for a session that begins now; returns how many older ones were ended. */
    public int makeRoom(String account, String beginning) {
        var older = repository.findByPrincipalName(account).values().stream()
                .filter(each -> !each.getId().equals(beginning))
                .sorted(Comparator.comparing(Session::getCreationTime).reversed())
                .skip(allowed - 1L)
                .toList();
        older.forEach(each -> repository.deleteById(each.getId()));
        return older.size();
    }

    /** After a new password, a lock or a retirement nobody goes on with an old session. */
    void endAll(String account, String except) {
        repository.findByPrincipalName(account).keySet().stream()
                .filter(each -> !each.equals(except))
                .forEach(repository::deleteById);
    }
}
