package kr.jikimi.accesses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kr.jikimi.foundation.OfficeClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of accesses. */
@Component
class Visits {

    private static final String CHOSEN = """
            from accesses.visit where at >= :from and at < :until
            and (:account = '' or account = :account)
            and (:refused = false or status >= 400)""";

    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Visit visit) {
        jdbc.sql("""
                        insert into accesses.visit (at, account, origin, method, address, action, status)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Timestamp.from(visit.at().atZone(OfficeClock.ZONE).toInstant()),
                        visit.account(),
                        visit.origin(),
                        visit.method(),
                        visit.address(),
                        visit.action(),
                        visit.status())
                .update();
    }

    List<Visit> list(Filter filter, int size, int offset) {
        return chosen(
                        "select at, account, origin, method, address, action, status " + CHOSEN
                                + " order by id desc limit :size offset :offset",
                        filter)
                .param("size", size)
                .param("offset", offset)
                .query((row, n) -> visit(row))
                .list();
    }

    int count(Filter filter) {
        return chosen("select count(*) " + CHOSEN, filter).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec chosen(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("from", start(filter.from()))
                .param("until", start(filter.to().plusDays(1)))
                .param("account", filter.account())
                .param("refused", filter.refused());
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(OfficeClock.ZONE).toInstant());
    }

    private static Visit visit(ResultSet row) throws SQLException {
        var at = row.getTimestamp("at").toInstant().atZone(OfficeClock.ZONE);
        return new Visit(
                LocalDateTime.from(at),
                row.getString("account"),
                row.getString("origin"),
                row.getString("method"),
                row.getString("address"),
                row.getString("action"),
                row.getInt("status"));
    }

    /** Which accesses to look at: the days, one account or all, only those that were refused. */
    record Filter(LocalDate from, LocalDate to, String account, boolean refused) {}
}
