package kr.jikimi.history;

import java.util.List;
import kr.jikimi.history.Verification.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Files lie in tables under their own hash (columns {@code sha256} and {@code bytes}); the chain holds that hash. Here the
 * bytes are held against it, by PostgreSQL itself, so that no file has to travel.
 */
final class ContentCheck {

    private static final String TABLES = """
            select format('%I.%I', h.table_schema, h.table_name)
            from information_schema.columns h join information_schema.columns b
                on (b.table_schema, b.table_name) = (h.table_schema, h.table_name)
            where h.column_name = 'sha256' and b.column_name = 'bytes' and b.data_type = 'bytea'
            order by 1""";

    private final JdbcClient jdbc;
    private final List<Finding> findings;

    ContentCheck(JdbcClient jdbc, List<Finding> findings) {
        this.jdbc = jdbc;
        this.findings = findings;
    }

    void run() {
        jdbc.sql(TABLES).query(String.class).list().forEach(this::check);
    }

    private void check(String table) {
        jdbc.sql("select sha256 from %s where encode(sha256(bytes), 'hex') <> sha256 order by 1".formatted(table))
                .query(String.class)
                .list()
                .forEach(hash -> findings.add(
                        new Finding(table + " " + hash, "the file is no longer the one that was recorded")));
    }
}
