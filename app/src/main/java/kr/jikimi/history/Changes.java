package kr.jikimi.history;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Signs the changes of the running transaction. Call it first; without a signature the database refuses to write. */
@Component
public class Changes {

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void sign(Author author, String reason) {
        set("jikimi.author", author.name());
        set("jikimi.reason", reason);
        set("jikimi.known_from", "");
    }

    /** For migrated data that states when it was first recorded; the records are marked as migrated. */
    public void signMigration(Author author, String reason, Instant knownFrom) {
        sign(author, reason);
        set("jikimi.known_from", knownFrom.toString());
    }

    private void set(String name, String value) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Changes are signed inside a transaction.");
        }
        jdbc.sql("select set_config(?, ?, true)")
                .params(name, value)
                .query(String.class)
                .single();
    }
}
