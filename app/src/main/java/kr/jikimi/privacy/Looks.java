package kr.jikimi.privacy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kr.jikimi.access.Access;
import kr.jikimi.foundation.OfficeClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has looked at whose personal data, when and what for. Rows are added and read, nothing else. */
@Component
public class Looks {

    private static final int SHORTEST_PURPOSE = 4;

    private final JdbcClient jdbc;
    private final Access access;

    Looks(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Whether somebody could understand later what the look was for. */
    public static boolean isPurpose(String purpose) {
        return purpose.strip().length() >= SHORTEST_PURPOSE;
    }

    /** Notes a look of whoever acts now, before anything is shown. */
    public void note(String register, String key, UUID subject, List<String> fields, String purpose) {
        if (!isPurpose(purpose)) {
            throw new IllegalArgumentException("a look needs a purpose");
        }
        jdbc.sql(
                        "insert into privacy.look (account, register, key, subject, fields, purpose) values (?, ?, ?, ?, ?, ?)")
                .params(access.current().account(), register, key, subject, String.join(", ", fields), purpose.strip())
                .update();
    }

    List<Look> list(int size, int offset) {
        return jdbc.sql(
                        "select at, account, register, key, fields, purpose from privacy.look order by id desc limit ? offset ?")
                .params(size, offset)
                .query((row, n) -> new Look(
                        LocalDateTime.ofInstant(row.getTimestamp("at").toInstant(), OfficeClock.ZONE),
                        row.getString("account"),
                        row.getString("register"),
                        row.getString("key"),
                        row.getString("fields"),
                        row.getString("purpose")))
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from privacy.look")
                .query(Integer.class)
                .single();
    }

    record Look(LocalDateTime at, String account, String register, String key, String fields, String purpose) {}
}
