package kr.jikimi.accounts;

import java.security.Principal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Component;

/** The accounts. */
@Component("accounts.accounts") // budget has Accounts too
public class Accounts {

    private static final String SELECT = "select id, version, name, display_name, state from accounts.account ";

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Account> find(String name) {
        return jdbc.sql(SELECT + "where name = ? and not voided")
                .param(name)
                .query((row, n) -> account(row))
                .optional();
    }

    /** Whoever has signed in, even when their account still owes a password or a second factor. */
    public Account signedIn(@Nullable Principal who) {
        return Optional.ofNullable(who)
                .flatMap(each -> find(each.getName()))
                .orElseThrow(() -> new InsufficientAuthenticationException("sign in first"));
    }

    public List<Account> list() {
        return jdbc.sql(SELECT + "where not voided order by (state = 'retired'), name")
                .query((row, n) -> account(row))
                .list();
    }

    UUID add(String name, String displayName) {
        return jdbc.sql("insert into accounts.account (name, display_name) values (?, ?) returning id")
                .params(name, displayName)
                .query(UUID.class)
                .single();
    }

    /** False when somebody has changed the account meanwhile. */
    boolean put(Account account, Account.State state) {
        return jdbc.sql("update accounts.account set state = ? where id = ? and version = ?")
                        .params(state.name().toLowerCase(Locale.ROOT), account.id(), account.version())
                        .update()
                == 1;
    }

    /** Writes the account again as it is: a new version with the reason, for what changes outside the record. */
    void note(Account account) {
        jdbc.sql("update accounts.account set state = state where id = ?")
                .param(account.id())
                .update();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                row.getString("display_name"),
                Account.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)));
    }
}
