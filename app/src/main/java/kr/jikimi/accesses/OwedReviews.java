package kr.jikimi.accesses;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kr.jikimi.foundation.OfficeClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The months that are over, have accesses, and have not been reviewed. */
@Component
public class OwedReviews {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    OwedReviews(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest first. */
    public List<YearMonth> list() {
        var thisMonth = YearMonth.from(clock.today()).atDay(1);
        return jdbc.sql("""
                        select distinct date_trunc('month', at at time zone 'Asia/Seoul')::date as month
                        from accesses.visit
                        where at < ?::timestamp at time zone 'Asia/Seoul'
                          and date_trunc('month', at at time zone 'Asia/Seoul')::date not in (
                              select month from accesses.review where not voided)
                        order by month desc""")
                .param(thisMonth)
                .query((row, n) -> YearMonth.from(row.getObject("month", LocalDate.class)))
                .list();
    }
}
