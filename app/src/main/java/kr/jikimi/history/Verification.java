package kr.jikimi.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks that nobody has changed what was recorded: every chain link by link, every record against its last link, every
 * file against its hash, and the chains against the heads noted outside the database. Reports what it found; finding nothing is the good answer.
 */
@Component
public class Verification {

    /** What is wrong and where: {@code budget 17}. */
    public record Finding(String where, String what) {}

    /** The answer: how many entries and records were read, and what is wrong. */
    public record Report(long entries, long records, List<Finding> findings) {

        public Report {
            findings = List.copyOf(findings);
        }

        public boolean isSound() {
            return findings.isEmpty();
        }
    }

    /** Tables that hide rows from the role that serves; then only their owner sees every link. */
    private static final String COMPARTMENTS = """
            select exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                           where n.nspname = 'registers' and c.relrowsecurity)""";

    private final JdbcClient jdbc;
    private final HeadsFile heads;
    private final DataSource owner;

    Verification(JdbcClient jdbc, HeadsFile heads, @Qualifier("owner") DataSource owner) {
        this.jdbc = jdbc;
        this.heads = heads;
        this.owner = owner;
    }

    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Report verify() {
        boolean hidden = jdbc.sql(COMPARTMENTS).query(Boolean.class).single();
        return hidden ? verifyAsOwner() : verify(jdbc, heads.noted());
    }

    private Report verifyAsOwner() {
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(owner));
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return transaction.execute(status -> verify(JdbcClient.create(owner), heads.noted()));
    }

    /** The same over another connection, such as that of a restore that is not yet committed. */
    public static Report verifyInside(JdbcClient jdbc) {
        return verify(jdbc, List.of());
    }

    private static Report verify(JdbcClient jdbc, List<HeadsFile.Head> noted) {
        jdbc.sql("set local timezone = 'UTC'").update();
        var findings = new ArrayList<Finding>();
        long entries = new LinkCheck(jdbc, findings).run();
        long records = new RecordCheck(jdbc, findings).run();
        new ContentCheck(jdbc, findings).run();
        noted.forEach(head -> checkNoted(jdbc, head, findings));
        return new Report(entries, records, findings);
    }

    private static void checkNoted(JdbcClient jdbc, HeadsFile.Head head, List<Finding> findings) {
        var found = jdbc.sql("select hash from history.entry where module = ? and seq = ?")
                .params(head.module(), head.seq())
                .query((row, n) -> row.getString(1))
                .optional();
        if (!found.equals(Optional.of(head.hash()))) {
            findings.add(new Finding(
                    head.module() + " " + head.seq(),
                    "the head noted outside the database at " + head.notedAt() + " is no longer in the chain"));
        }
    }
}
