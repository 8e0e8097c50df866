package kr.jikimi.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import kr.jikimi.foundation.Sha256;
import kr.jikimi.history.Verification.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks every chain and recomputes each hash here, outside the database that wrote it. */
final class LinkCheck {

    private static final String START = "0".repeat(64);

    private final JdbcClient jdbc;
    private final List<Finding> findings;
    private String module = "";
    private long seq;
    private String hash = START;
    private long read;

    LinkCheck(JdbcClient jdbc, List<Finding> findings) {
        this.jdbc = jdbc;
        this.findings = findings;
    }

    long run() {
        jdbc.sql("""
                        select module, seq, previous, hash, concat_ws(E'\\n', previous, module, seq::text,
                            to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), author, reason,
                            act, subject, record_id::text, version::text, content::text) as text
                        from history.entry order by module, seq""").query(this::check);
        checkHeads();
        return read;
    }

    private void check(ResultSet row) throws SQLException {
        enter(row.getString("module"));
        read++;
        seq++;
        var where = module + " " + row.getLong("seq");
        if (row.getLong("seq") != seq) {
            findings.add(new Finding(where, "an entry before it is missing"));
            seq = row.getLong("seq");
        }
        if (!hash.equals(row.getString("previous"))) {
            findings.add(new Finding(where, "does not follow the entry before it"));
        }
        hash = row.getString("hash");
        if (!hash.equals(digest(row.getString("text")))) {
            findings.add(new Finding(where, "its content has been changed"));
        }
    }

    private void enter(String next) {
        if (!module.equals(next)) {
            module = next;
            seq = 0;
            hash = START;
        }
    }

    private void checkHeads() {
        jdbc.sql("""
                        select h.module, h.seq from history.head h left join history.entry e
                            on e.module = h.module and e.seq = h.seq and e.hash = h.hash
                        where e.module is null and h.seq > 0
                        union all
                        select e.module, max(e.seq) from history.entry e left join history.head h using (module)
                        group by e.module, h.seq having max(e.seq) is distinct from h.seq""").query(this::addHead);
    }

    private void addHead(ResultSet row) throws SQLException {
        findings.add(new Finding(row.getString(1) + " " + row.getLong(2), "head and last entry differ"));
    }

    private String digest(String text) {
        return Sha256.hex(Objects.requireNonNull(text));
    }
}
