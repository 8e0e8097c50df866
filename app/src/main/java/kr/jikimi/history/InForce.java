package kr.jikimi.history;

import java.time.ZoneOffset;
import java.util.List;
import kr.jikimi.foundation.AsOf;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The question of every dated record, in SQL: what held on a day, as known at a time. For the view {@code *_versions}
 * of a tracked table with {@code valid_from} and {@code valid_to}, both included, empty when nobody states them.
 */
public final class InForce {

    /** As known at {@code :known}. */
    public static final String KNOWN =
            "known_from <= :known and (known_until is null or known_until > :known) and not voided";

    /** As known at {@code :known}, in force on {@code :day}. */
    public static final String ON_THE_DAY =
            KNOWN + " and (valid_from is null or valid_from <= :day) and (valid_to is null or valid_to >= :day)";

    private InForce() {}

    /** The records of a tracked table that were in force on the day, as known then, in the order given. */
    public static <T> List<T> list(JdbcClient jdbc, String table, String order, AsOf asOf, RowMapper<T> reading) {
        var sql = "select * from " + table + "_versions where " + ON_THE_DAY + " order by " + order;
        return ask(jdbc, sql, asOf).query(reading).list();
    }

    /** A statement that names {@code :day} and {@code :known}, with both filled in. */
    public static JdbcClient.StatementSpec ask(JdbcClient jdbc, String sql, AsOf asOf) {
        return jdbc.sql(sql)
                .param("day", asOf.date())
                .param("known", asOf.knownAt().atOffset(ZoneOffset.UTC));
    }
}
