package kr.jikimi.accounts;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts that need the administrator: locked ones, and those that have no role and therefore see nothing. */
@Component
public class AccountCare {

    private final JdbcClient jdbc;

    AccountCare(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Need> list() {
        return jdbc.sql("""
                        select a.name, a.display_name, case a.state when 'locked' then 'locked' else 'without-role' end kind
                        from accounts.account a
                        where not a.voided and (a.state = 'locked' or a.state = 'active' and not exists (
                            select from accounts.assignment s where s.account_id = a.id and not s.voided))
                        order by a.name""")
                .query((row, n) ->
                        new Need(row.getString("name"), row.getString("display_name"), row.getString("kind")))
                .list();
    }

    /** @param kind {@code locked} or {@code without-role} */
    public record Need(String account, String displayName, String kind) {}
}
