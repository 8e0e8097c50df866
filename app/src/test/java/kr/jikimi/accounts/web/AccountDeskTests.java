package kr.jikimi.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kr.jikimi.access.Access;
import kr.jikimi.access.Actor;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.accounts.Account;
import kr.jikimi.accounts.AccountDesk;
import kr.jikimi.accounts.Accounts;
import kr.jikimi.accounts.Administrators;
import kr.jikimi.accounts.Role;
import kr.jikimi.accounts.Roles;
import kr.jikimi.rules.Outcome;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's desk, by what it refuses; and what the records keep quiet about. */
@OfficeTest
@Transactional
class AccountDeskTests {

    @Autowired
    private AccountDesk desk;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Actors actors;

    @Autowired
    private Access access;

    @Autowired
    private Roles roles;

    @Autowired
    private Administrators administrators;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void refusesAnAdministratorWhoGrantsThemselvesMore() {
        assertThat(asAdmin(() -> desk.assign(account("admin"), role("R08"), Scope.HOUSE, "more")))
                .isEqualTo(Outcome.refused("accounts.self", "admin"));
        assertThat(asAdmin(() -> desk.put(account("admin"), Account.State.RETIRED, "gone")))
                .isEqualTo(Outcome.refused("accounts.self", "admin"));
    }

    @Test
    void refusesAScopeThatDoesNotGoWithTheRole() {
        assertThat(asAdmin(() -> desk.assign(account("chair"), role("R11"), Scope.HOUSE, "x")))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void refusesATakenAndAMisshapenName() {
        assertThat(asAdmin(() -> desk.open("chair", "위원장", "x")))
                .isEqualTo(Outcome.refused("accounts.name-taken", "chair"));
        assertThat(asAdmin(() -> desk.open("위원장", "위원장", "x"))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void refusesAChangeWhenSomebodyElseWasQuicker() {
        var seen = account("chair");
        asAdmin(() -> desk.put(seen, Account.State.LOCKED, "first"));

        assertThat(asAdmin(() -> desk.put(account("chair").seenAs(seen.version()), Account.State.ACTIVE, "second")))
                .isEqualTo(Outcome.refused("accounts.changed-meanwhile", "chair"));
    }

    @Test
    void aRetiredAccountStaysRetired() {
        asAdmin(() -> desk.put(account("chair"), Account.State.RETIRED, "gone"));

        assertThat(asAdmin(() -> desk.put(account("chair"), Account.State.ACTIVE, "back")))
                .isEqualTo(Outcome.refused("accounts.retired", "chair"));
        assertThatThrownBy(() -> jdbc.sql("delete from accounts.account where name = 'chair'")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aRolePermitsWithinItsScopeOnly() {
        var officer = actors.actor(account("team-officer-safety"));

        assertThat(may(officer, Permission.PROGRAMME_EDIT, Scope.unit("COOP-SAFETY")))
                .isTrue();
        assertThat(may(officer, Permission.PROGRAMME_EDIT, Scope.unit("COOP-YOUTH")))
                .isFalse();
        assertThat(may(officer, Permission.BUDGET_BOOK, Scope.unit("COOP-SAFETY")))
                .isFalse();
    }

    @Test
    void anAdministratorSeesNoContent() {
        assertThat(actors.actor(account("admin")).grants())
                .extracting(each -> each.permission())
                .doesNotContain(Permission.BUDGET_READ, Permission.REGISTERS_READ, Permission.REPORTS_READ);
    }

    @Test
    void noHashEntersTheChain() {
        asAdmin(() -> desk.resetPassword(account("chair"), "forgotten"));

        assertThat(jdbc.sql("select count(*) from history.entry where content::text like '%argon2%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from accounts.credential where password_hash like '$argon2id$%'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void aResetStandsInTheChainWithItsReason() {
        asAdmin(() -> desk.resetSecondFactor(account("chair"), "전화기 분실"));
        asAdmin(() -> desk.resetPassword(account("chair"), "잊음"));

        assertThat(asAdmin(() -> desk.resetSecondFactor(account("chair"), " ")))
                .isEqualTo(Outcome.refused("accounts.reason", "chair"));
        assertThat(jdbc.sql("select author || ': ' || reason from history.entry where record_id = ? order by seq")
                        .param(account("chair").id())
                        .query(String.class)
                        .list())
                .endsWith("admin: 2단계 인증 초기화: 전화기 분실", "admin: 비밀번호 초기화: 잊음");
    }

    @Test
    void theFirstAdministratorComesFromTheCommandLine() {
        var created = People.as(Actor.OPERATOR, () -> administrators.create("first-admin", "시스템 관리자"));

        assertThat(created).isInstanceOf(Outcome.Done.class);
        assertThat(administrators.list()).extracting(each -> each.name()).contains("first-admin", "admin");
        assertThat(People.as(Actor.OPERATOR, () -> administrators.resetPassword("first-admin")))
                .isPresent();
        assertThat(People.as(Actor.OPERATOR, () -> administrators.resetPassword("nobody")))
                .isEmpty();
    }

    private <T> T asAdmin(java.util.function.Supplier<T> act) {
        return People.as(actors.actor(account("admin")), act);
    }

    private boolean may(Actor actor, Permission permission, Scope scope) {
        return People.as(actor, () -> access.may(permission, scope));
    }

    private Account account(String name) {
        return accounts.find(name).orElseThrow();
    }

    private Role role(String code) {
        return roles.find(code).orElseThrow();
    }
}
