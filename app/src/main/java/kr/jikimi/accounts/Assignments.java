package kr.jikimi.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kr.jikimi.access.Places;
import kr.jikimi.access.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has which role where. */
@Component
public class Assignments {

    private final JdbcClient jdbc;
    private final Roles roles;
    private final Places places;

    Assignments(JdbcClient jdbc, Roles roles, Places places) {
        this.jdbc = jdbc;
        this.roles = roles;
        this.places = places;
    }

    /** Whether the role goes with such a scope, and the scope is there. */
    static boolean fits(Role role, Scope scope) {
        return role.scopes().contains(scope.kind())
                && (scope.kind() == Scope.Kind.HOUSE || !scope.code().isBlank());
    }

    /** Where a role is held, in words. */
    public String place(Assignment assignment, Locale locale) {
        return places.name(assignment.scope(), locale);
    }

    boolean isThere(Scope scope) {
        return places.knows(scope);
    }

    /** Without roles that the present version of Jikimi does not know: they permit nothing. */
    public List<Assignment> list(UUID account) {
        return jdbc.sql("""
                        select id, role, scope_kind, scope_code from accounts.assignment
                        where account_id = ? and not voided order by role, scope_kind, scope_code""").param(account).query((row, n) -> assignment(row)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    void add(UUID account, Role role, Scope scope) {
        jdbc.sql("insert into accounts.assignment (account_id, role, scope_kind, scope_code) values (?, ?, ?, ?)")
                .params(account, role.code(), scope.kind().name(), scope.code())
                .update();
    }

    void end(UUID account, UUID assignment) {
        jdbc.sql("update accounts.assignment set voided = true where id = ? and account_id = ? and not voided")
                .params(assignment, account)
                .update();
    }

    /** Active accounts that hold this role. */
    int countHolders(Role role) {
        return jdbc.sql("""
                        select count(distinct a.id) from accounts.account a
                        join accounts.assignment s on s.account_id = a.id and not s.voided
                        where s.role = ? and a.state = 'active' and not a.voided""").param(role.code()).query(Integer.class).single();
    }

    private Optional<Assignment> assignment(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var scope = new Scope(Scope.Kind.valueOf(row.getString("scope_kind")), row.getString("scope_code"));
        return roles.find(row.getString("role")).map(role -> new Assignment(id, role, scope));
    }
}
