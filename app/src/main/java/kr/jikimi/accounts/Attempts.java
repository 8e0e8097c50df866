package kr.jikimi.accounts;

import java.sql.Timestamp;
import java.time.Duration;
import kr.jikimi.foundation.OfficeClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Failed sign-ins in a row. The fifth locks the name for a quarter of an hour. */
@Component
public class Attempts {

    static final int ALLOWED = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Attempts(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean isLocked(String name) {
        return jdbc.sql("select exists (select 1 from accounts.attempt where name = ? and locked_until > ?)")
                .params(name, now())
                .query(Boolean.class)
                .single();
    }

    /** Counts before the password is looked at, so that guesses sent at once count too. True when it may be looked at. */
    public boolean begin(String name) {
        forgetOld();
        return jdbc.sql("""
                        insert into accounts.attempt as a (name, failures, last_at) values (?, 1, ?)
                        on conflict (name) do update set failures = a.failures + 1, last_at = excluded.last_at
                        returning failures""").params(name, now()).query(Integer.class).single() <= ALLOWED;
    }

    /** True when this failure was the one that locks. */
    public boolean fail(String name) {
        return jdbc.sql("""
                        update accounts.attempt set locked_until = ?
                        where name = ? and failures >= ? and locked_until is null""")
                        .params(Timestamp.from(clock.now().plus(LOCK)), name, ALLOWED)
                        .update()
                == 1;
    }

    public void succeed(String name) {
        jdbc.sql("delete from accounts.attempt where name = ?").param(name).update();
    }

    private void forgetOld() {
        jdbc.sql("delete from accounts.attempt where coalesce(locked_until, last_at + interval '15 minutes') <= ?")
                .param(now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.now());
    }
}
