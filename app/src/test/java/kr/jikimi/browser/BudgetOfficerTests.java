package kr.jikimi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The budget officer's day: a commitment booked in the browser stands in the paper; voided, the paper is as before. */
@BrowserTest
class BudgetOfficerTests {

    private static final String PAPER = "/reports/work?as-of=2024-07-31";

    @LocalServerPort
    private int port;

    @Test
    void bookingACommitmentChangesThePaper() {
        try (var browser = new Browser(port, "ko").signIn("budget-officer")) {
            var page = browser.page();
            browser.open(PAPER);
            assertThat(page.locator("main")).containsText("996,404");

            browser.open("/budget/lines/B01/commitments/new?as-of=2024-07-31");
            page.fill("#amount", "100,000,000");
            page.fill("#day", "2024-07-30");
            page.fill("#document", "계약 2024-11");
            page.locator("main form.office-form button[type=submit]").click();
            assertThat(page.locator("main")).containsText("1,096,404");

            browser.open(PAPER);
            assertThat(page.locator("main")).containsText("1,096,404");
            browser.open("/figures/B01.committed?as-of=2024-07-31");
            assertThat(page.locator("main")).containsText("1,096,404");

            browser.open("/budget/lines/B01?as-of=2024-07-31");
            page.locator("a[href^='/budget/entries/']:has-text('2024-07-30')")
                    .first()
                    .click();
            page.fill("#void-reason", "시험 입력");
            page.locator("main form[action$='/voiding'] button").click();
            browser.open(PAPER);
            assertThat(page.locator("main")).not().containsText("1,096,404");
        }
    }

    @Test
    void theNewFormsAreForEveryone() {
        try (var browser = new Browser(port, "ko").signIn("budget-officer")) {
            for (var address : List.of(
                    "/budget/accounts/2024/new?parent=COOP",
                    "/budget/accounts/2024/B01",
                    "/budget/lines/B01/balances/new",
                    "/budget/awards")) {
                check(browser, address);
            }
        }
    }

    @Test
    void theReferenceDataAreForEveryone() {
        try (var browser = new Browser(port, "ko").signIn("organisation-keeper")) {
            for (var address : List.of("/upkeep", "/upkeep/posts", "/upkeep/posts/new", "/upkeep/commissioners/new")) {
                check(browser, address);
            }
        }
    }

    @Test
    void aDraftOfThePolicyTreeIsForEveryone() {
        try (var browser = new Browser(port, "ko").signIn("secretary-general")) {
            browser.open("/policy");
            browser.page().fill("#title", "2025년 비전체계");
            browser.page()
                    .locator("main form[action='/policy/versions'] button")
                    .click();
            check(browser, browser.page().url().replaceFirst("https?://[^/]+", ""));
            check(browser, "/programmes/1-1");
        }
    }

    private static void check(Browser browser, String address) {
        browser.open(address);
        var name = "screens" + address.replaceAll("[^A-Za-z0-9]+", "-");
        browser.picture(name + "-wide", 1280);
        browser.picture(name + "-narrow", 320);
        browser.assertAccessible();
        browser.assertNoSideScroll();
        browser.assertKeyboardReachesEverything();
    }
}
