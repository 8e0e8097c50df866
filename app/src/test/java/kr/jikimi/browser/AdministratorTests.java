package kr.jikimi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The administrator's day: the second factor on the first sign-in, then an account opened, given a role, locked. */
@BrowserTest
class AdministratorTests {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    @LocalServerPort
    private int port;

    @Test
    void c01EnrolsTheSecondFactorAndKeepsTheAccounts() throws Exception {
        try (var browser = new Browser(port, "ko")) {
            enrol(browser);
            var page = browser.page();
            browser.open("/accounts");
            page.fill("#name", "team-officer-pr");
            page.fill("#displayName", "홍보팀 담당");
            page.fill("#reason", "전입");
            page.locator("main button[type=submit]").click();
            assertThat(page.locator("#one-time-password")).hasText(Pattern.compile("(\\w{4}-){3}\\w{4}"));
            browser.handbook("administrator-2-accounts");
            assertTheDoorIsForEveryone(page.locator("#one-time-password").innerText());

            browser.open("/accounts/team-officer-pr");
            page.selectOption("#role", "R01");
            page.fill("#reason", "전입");
            page.locator(".office-filter button").click();
            assertThat(page.locator("main [data-error-summary]")).containsText("범위");
            page.selectOption("#kind", "UNIT");
            page.fill("#code", "GEN-PR");
            page.locator(".office-filter button").click();
            assertThat(page.locator("main tbody th")).hasText("팀 담당");

            browser.handbook("administrator-3-roles");

            for (var language : List.of("ko", "en")) {
                for (var address : List.of("/settings?lang=", "/accounts?lang=", "/accounts/team-officer-pr?lang=")) {
                    browser.open(address + language);
                    browser.picture("admin" + address.replaceAll("[^a-z]+", "-") + language + "-wide", 1280);
                    browser.picture("admin" + address.replaceAll("[^a-z]+", "-") + language + "-narrow", 320);
                    browser.assertForEveryone(language);
                }
            }
            page.fill("#lock-reason", "leave");
            page.locator(".office-acts button").first().click();
            assertThat(page.locator("main .krds-badge").first()).hasText("Locked");
        }
    }

    /** The steps between password and first page: a password of one's own, and the second factor. */
    private void assertTheDoorIsForEveryone(String oneTimePassword) {
        try (var newcomer = new Browser(port, "ko").signIn("team-officer-pr", oneTimePassword)) {
            assertThat(newcomer.page()).hasURL(Pattern.compile(".*/sign-in/new-password$"));
            newcomer.assertForEveryone("ko");
            newcomer.picture("new-password-ko", 1280);
            newcomer.open("/sign-in/new-password?lang=en");
            newcomer.assertForEveryone("en");
        }
        try (var administrator = new Browser(port, "en").signIn("admin")) {
            assertThat(administrator.page()).hasURL(Pattern.compile(".*/sign-in/second-factor$"));
            administrator.assertForEveryone("en");
            administrator.picture("second-factor-en", 1280);
        }
    }

    private static void enrol(Browser browser) throws InvalidKeyException {
        browser.signIn("admin");
        var page = browser.page();
        assertThat(page).hasURL(Pattern.compile(".*/enrolment$"));
        browser.handbook("administrator-1-enrolment");
        browser.assertAccessible();
        var secret = decode(page.locator("#factor-secret").innerText());
        var code = new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), Instant.now());
        page.fill("#code", code);
        page.locator("main button[type=submit]").click();
        assertThat(page.locator(".office-codes code")).hasCount(8);
        browser.assertAccessible();
    }

    private static byte[] decode(String text) {
        var bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int held = 0;
        for (char each : text.replaceAll("\\s", "").toCharArray()) {
            buffer = buffer << 5 | ALPHABET.indexOf(each);
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.write(buffer >> held);
            }
        }
        return bytes.toByteArray();
    }
}
