package kr.jikimi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Coming in, being warned, going out, as people see it. */
@BrowserTest
class DoorTests {

    @LocalServerPort
    private int port;

    @Test
    void a01SkipLinkLeadsToTheContent() {
        try (var browser = new Browser(port, "ko")) {
            browser.open("/");
            browser.page().keyboard().press("Tab");
            browser.page().keyboard().press("Enter");
            assertThat(browser.page().locator("#main")).isFocused();
        }
    }

    @Test
    void a02LanguageIsSwitchedAndKept() {
        try (var browser = new Browser(port, "ko")) {
            browser.open("/privacy");
            browser.page()
                    .locator(".office-utility .office-languages a")
                    .first()
                    .click();
            assertThat(browser.page().locator("h1")).hasText("Privacy notice");
            browser.open("/accessibility");
            assertThat(browser.page().locator("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    void a03FailedSignInTellsWhatToDoAndTakesTheFocus() {
        try (var browser = new Browser(port, "ko")) {
            browser.signIn("meeting-clerk", "wrong");
            assertThat(browser.page().locator("[data-error-summary]")).isFocused();
            assertThat(browser.page().locator("[data-error-summary]")).containsText("15분");
        }
    }

    @Test
    void a04MenuShowsOnlyWhatTheRoleMayOpen() {
        try (var browser = new Browser(port, "ko")) {
            browser.signIn("privacy-officer");
            assertThat(browser.page()).hasURL(Pattern.compile(".*/today$"));
            var menu = browser.page().locator(".office-nav");
            assertThat(menu.getByRole(AriaRole.LINK).getByText("접속기록")).isVisible();
            assertThat(menu.getByText("예산")).hasCount(0);
            assertThat(menu.locator("[aria-current=page]")).hasText("오늘");
        }
    }

    @Test
    void b01MobileMenuOpensWithTheKeyboardAndClosesWithEscape() {
        try (var browser = new Browser(port, "ko")) {
            browser.page().setViewportSize(320, 800);
            browser.open("/");
            browser.page().locator(".office-menu > summary").press("Enter");
            assertThat(browser.page().locator(".office-menu-body")).isVisible();
            browser.page().keyboard().press("Escape");
            assertThat(browser.page().locator(".office-menu-body")).isHidden();
            assertThat(browser.page().locator(".office-menu > summary")).isFocused();
        }
    }

    @Test
    void b02WarnsTwoMinutesBeforeTheSessionEndsAndExtendsIt() {
        try (var browser = new Browser(port, "ko")) {
            browser.signIn("meeting-clerk");
            browser.page().clock().install();
            browser.open("/account");
            var dialog = browser.page().locator("#session-dialog");
            browser.page().clock().runFor(27 * 60_000);
            assertThat(dialog).isHidden();
            browser.page().clock().runFor(90_000);
            assertThat(dialog).isVisible();
            dialog.getByRole(AriaRole.BUTTON).first().click();
            browser.page().clock().runFor(2_000);
            assertThat(dialog).isHidden();
            assertThat(browser.page().locator("#announcer")).hasText("사용 시간을 연장했습니다.");
        }
    }

    @Test
    void b03SigningOutClosesTheDoor() {
        try (var browser = new Browser(port, "ko")) {
            browser.signIn("police-liaison");
            browser.open("/account");
            browser.page()
                    .locator(".office-utility form[action='/sign-out'] button")
                    .first()
                    .click();
            assertThat(browser.page()).hasURL(Pattern.compile(".*/sign-in\\?out$"));
            browser.open("/account");
            assertThat(browser.page()).hasURL(Pattern.compile(".*/sign-in$"));
        }
    }
}
