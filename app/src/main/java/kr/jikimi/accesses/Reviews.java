package kr.jikimi.accesses;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kr.jikimi.access.Access;
import kr.jikimi.foundation.OfficeClock;
import kr.jikimi.history.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The monthly look at the list of accesses, signed. */
@Component
class Reviews {

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Access access;

    Reviews(JdbcClient jdbc, Changes changes, Access access) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.access = access;
    }

    List<Review> list() {
        return jdbc.sql("""
                        select month, note, recorded_by, known_from from accesses.review
                        where not voided order by month desc limit 24""")
                .query((row, n) -> new Review(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getString("note"),
                        row.getString("recorded_by"),
                        row.getTimestamp("known_from")
                                .toInstant()
                                .atZone(OfficeClock.ZONE)
                                .toLocalDate()))
                .list();
    }

    /** A second look at the same month revises the first; both stay in the history. */
    @Transactional
    public void put(YearMonth month, String note) {
        changes.sign(access.current().author(), "월별 점검");
        jdbc.sql("""
                        insert into accesses.review (month, note) values (?, ?)
                        on conflict (month) do update set note = excluded.note""").params(month.atDay(1), note).update();
    }

    record Review(YearMonth month, String note, String reviewer, LocalDate on) {}
}
