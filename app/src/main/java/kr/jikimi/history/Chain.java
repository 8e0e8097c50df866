package kr.jikimi.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the chains. */
@Component
public class Chain {

    private static final String COLUMNS =
            "module, seq, recorded_at, author, reason, act, subject, record_id, version, content::text, hash";

    private final JdbcClient jdbc;

    Chain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The life of one record, newest first. */
    public List<Entry> list(String module, String subject, UUID recordId) {
        return jdbc.sql("select " + COLUMNS
                        + " from history.entry where module = ? and subject = ? and record_id = ? order by seq desc")
                .params(module, subject, recordId)
                .query((row, n) -> entry(row))
                .list();
    }

    /** The hash of each module's last entry. */
    public Map<String, String> heads() {
        return jdbc
                .sql("select module, hash from history.head order by module")
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("module"),
                row.getLong("seq"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("author"),
                row.getString("reason"),
                row.getString("act"),
                row.getString("subject"),
                row.getObject("record_id", UUID.class),
                row.getInt("version"),
                row.getString("content"),
                row.getString("hash"));
    }
}
