package kr.jikimi.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kr.jikimi.foundation.OfficeClock;
import kr.jikimi.history.Author;
import kr.jikimi.history.Changes;
import kr.jikimi.world.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The way in, from simple (A) to hard (C), mostly by being refused. */
@OfficeTest
@Transactional
class SignInTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Credentials credentials;

    @Autowired
    private SecondFactor factor;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Changes changes;

    private Visitor visitor;

    @BeforeEach
    void comeIn() {
        visitor = new Visitor(mvc);
        changes.sign(new Author("test"), "test");
    }

    @Test
    void a01LeadsBackToThePageThatWasWanted() {
        assertThat(visitor.open("/figures").getRedirectedUrl()).isEqualTo("/sign-in");
        assertThat(visitor.signIn("secretary-general").getRedirectedUrl()).endsWith("/figures");
        assertThat(visitor.open("/account").getStatus()).isEqualTo(200);
    }

    @Test
    void a02RefusesAWrongPasswordAndAnUnknownNameInTheSameWords() {
        assertThat(visitor.signIn("chair", "wrong").getRedirectedUrl()).isEqualTo("/sign-in?failed");
        assertThat(visitor.signIn("nobody", "wrong").getRedirectedUrl()).isEqualTo("/sign-in?failed");
    }

    @Test
    void a03RefusesWhatTheRoleDoesNotPermit() {
        visitor.signIn("team-officer-safety");

        assertThat(visitor.open("/accounts").getStatus()).isEqualTo(403);
        assertThat(visitor.open("/accesses").getStatus()).isEqualTo(403);
    }

    @Test
    void b01LocksTheNameAfterFiveFailuresForAQuarterOfAnHour() {
        for (int n = 1; n < Attempts.ALLOWED; n++) {
            assertThat(visitor.signIn("chair", "wrong").getRedirectedUrl()).isEqualTo("/sign-in?failed");
        }
        assertThat(visitor.signIn("chair", "wrong").getRedirectedUrl()).isEqualTo("/sign-in?locked");
        assertThat(visitor.signIn("chair").getRedirectedUrl()).isEqualTo("/sign-in?locked");

        jdbc.sql("update accounts.attempt set locked_until = locked_until - interval '15 minutes' where name = 'chair'")
                .update();
        assertThat(visitor.signIn("chair").getRedirectedUrl()).endsWith("/sign-in/done");
    }

    @Test
    void b02LocksAnUnknownNameJustTheSame() {
        for (int n = 1; n < Attempts.ALLOWED; n++) {
            visitor.signIn("nobody", "wrong");
        }
        assertThat(visitor.signIn("nobody", "wrong").getRedirectedUrl()).isEqualTo("/sign-in?locked");
    }

    @Test
    void b03TakenRolesActAtOnce() {
        visitor.signIn("privacy-officer");
        assertThat(visitor.open("/accesses").getStatus()).isEqualTo(200);

        var account = accounts.find("privacy-officer").orElseThrow();
        assignments.list(account.id()).forEach(each -> assignments.end(account.id(), each.id()));

        assertThat(visitor.open("/accesses").getStatus()).isEqualTo(403);
    }

    @Test
    void b04ALockedAccountIsShownOutAndCannotComeBack() {
        visitor.signIn("privacy-officer");
        accounts.put(accounts.find("privacy-officer").orElseThrow(), Account.State.LOCKED);

        assertThat(visitor.open("/accesses").getRedirectedUrl()).isEqualTo("/sign-in?ended");
        assertThat(visitor.signIn("privacy-officer").getRedirectedUrl()).isEqualTo("/sign-in?failed");
    }

    @Test
    void b05AOneTimePasswordOpensNothingUntilItIsChanged() {
        var account = accounts.find("commissioner").orElseThrow();
        var once = credentials.putOneTimePassword(account.id());
        visitor.signIn("commissioner", once);

        assertThat(visitor.open("/account").getRedirectedUrl()).isEqualTo("/sign-in/new-password");
        assertThat(chosen("short")).isEqualTo(200);
        assertThat(chosen("commissioner-2024")).isEqualTo(200);
        assertThat(chosen("password1234")).isEqualTo(200);
        assertThat(chosen(once)).isEqualTo(200);
        assertThat(chosen("seven wet umbrellas")).isEqualTo(302);
        assertThat(visitor.open("/account").getStatus()).isEqualTo(200);
    }

    @Test
    void b06OnlyTheNewestTwoSessionsLiveAndTheNewOneIsTold() {
        var second = new Visitor(mvc);
        var third = new Visitor(mvc);
        visitor.signIn("data-publisher");
        second.signIn("data-publisher");
        third.signIn("data-publisher");

        assertThat(visitor.open("/account").getRedirectedUrl()).startsWith("/sign-in");
        assertThat(second.open("/account").getStatus()).isEqualTo(200);
        assertThat(text(third.open("/account"))).contains("먼저 연 접속 하나를 끝냈습니다");
    }

    @Test
    void c01AnAdministratorNeedsASecondFactor() {
        visitor.signIn("admin");
        assertThat(visitor.open("/accounts").getRedirectedUrl()).isEqualTo("/sign-in/second-factor/enrolment");
        var account = accounts.find("admin").orElseThrow();
        var secret = factor.secretToScan(account.id());

        assertThat(text(visitor.submit("/sign-in/second-factor/enrolment", "code", "000000")))
                .contains("인증번호가 맞지 않거나");
        var code = factor.code(secret, clock.now());
        var codes = text(visitor.submit("/sign-in/second-factor/enrolment", "code", code));
        assertThat(codes).contains("복구 코드");
        assertThat(jdbc.sql("select factor_secret from accounts.credential where account_id = ?")
                        .param(account.id())
                        .query((row, n) -> row.getBytes(1))
                        .single())
                .as("sealed in the database")
                .hasSizeGreaterThan(secret.length)
                .isNotEqualTo(secret);
        assertThat(visitor.open("/accounts").getStatus()).isEqualTo(200);

        var again = new Visitor(mvc);
        again.signIn("admin");
        assertThat(again.open("/accounts").getRedirectedUrl()).isEqualTo("/sign-in/second-factor");
        assertThat(again.open("/sign-in/second-factor/enrolment").getStatus()).isNotEqualTo(200);
        assertThat(text(again.submit("/sign-in/second-factor", "code", code)))
                .as("a code serves once")
                .contains("이미 쓴 번호");
        var recovery = codes.replaceAll("(?s).*?<code>([a-z0-9-]+)</code>.*", "$1");
        assertThat(again.submit("/sign-in/second-factor", "code", recovery).getStatus())
                .isEqualTo(302);
        assertThat(again.open("/accounts").getStatus()).isEqualTo(200);
    }

    @Test
    void c02WrongCodesLockTheNameToo() {
        var account = accounts.find("admin").orElseThrow();
        var secret = factor.secretToScan(account.id());
        factor.enrol(
                account.id(),
                factor.code(secret, Instant.ofEpochSecond(clock.now().getEpochSecond())));
        visitor.signIn("admin");
        for (int n = 1; n <= Attempts.ALLOWED; n++) {
            visitor.submit("/sign-in/second-factor", "code", "000000");
        }
        assertThat(visitor.submit("/sign-in/second-factor", "code", "000000").getRedirectedUrl())
                .isEqualTo("/sign-in?locked");
    }

    private int chosen(String password) {
        return visitor.submit("/sign-in/new-password", "password", password, "repeated", password)
                .getStatus();
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), UTF_8);
    }
}
