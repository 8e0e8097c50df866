package kr.jikimi.programme;

import java.util.UUID;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.history.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Confirms what we suggest: that a programme serves a task. The policy tree is the whole house's. */
@Component
public class PolicyLinks {

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Access access;

    PolicyLinks(JdbcClient jdbc, Changes changes, Access access) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.access = access;
    }

    @Transactional
    public void confirm(UUID link) {
        access.require(Permission.PROGRAMME_CONFIRM, Scope.HOUSE);
        changes.sign(access.current().author(), "과제와 추진과제의 연결 확인");
        jdbc.sql("update programme.link set confirmed = true where id = ? and not confirmed and not voided")
                .param(link)
                .update();
    }
}
