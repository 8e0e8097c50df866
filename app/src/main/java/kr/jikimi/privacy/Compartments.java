package kr.jikimi.privacy;

import java.util.function.Supplier;
import kr.jikimi.access.Access;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Registers of class P3 and P4: PostgreSQL shows their rows to nobody who is not a member of the compartment now. Here
 * the database is told who acts; what it then shows is its own decision (row-level security, {@code privacy.may_enter}).
 */
@Component
public class Compartments {

    private final JdbcClient jdbc;
    private final Access access;
    private final TransactionTemplate transaction;

    Compartments(JdbcClient jdbc, Access access, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.access = access;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Does something in a transaction that carries who acts. */
    public <T> T enter(Supplier<T> work) {
        return transaction.execute(status -> {
            jdbc.sql("select set_config('jikimi.actor', ?, true)")
                    .param(access.current().account())
                    .query((row, n) -> "")
                    .list();
            return work.get();
        });
    }
}
