package kr.jikimi.privacy;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Destroys what is known of a subject by destroying their key. The decision is a record in the chain; the key goes when
 * it is committed, and a key that survived a crash, or came back with an old copy, goes at the next start.
 */
@Component
public class Destructions {

    private static final Logger log = LoggerFactory.getLogger(Destructions.class);

    private final JdbcClient jdbc;
    private final KeyFolder keys;

    Destructions(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.keys = keys.folder();
    }

    /** Inside a transaction that is signed with the reason. */
    public void destroy(String register, String key, UUID subject) {
        jdbc.sql("insert into privacy.destruction (register, key, subject) values (?, ?, ?)")
                .params(register, key, subject)
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keys.destroy(subject);
            }
        });
    }

    @EventListener(ApplicationReadyEvent.class)
    void finish() {
        long late = decided().stream().filter(keys::destroy).count();
        if (late > 0) {
            log.warn("{} keys were still there although their destruction is decided; they are gone now", late);
        }
    }

    private List<UUID> decided() {
        return jdbc.sql("select subject from privacy.destruction where not voided")
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }
}
