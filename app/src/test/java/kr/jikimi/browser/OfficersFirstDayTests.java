package kr.jikimi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Follows docs/officer step by step, and takes its pictures: what the handbook says is what the product does. */
@BrowserTest
class OfficersFirstDayTests {

    private static final String IN_THE_PAPER = "article a[href*='/figures/F001']";

    @LocalServerPort
    private int port;

    @Test
    void a01TheTeamOfficerTakesBackOneSiteAndThePaperChanges() {
        try (var browser = new Browser(port, "ko")) {
            var page = browser.page();
            browser.open("/sign-in");
            browser.handbook("officer-1-sign-in");
            browser.signIn("team-officer-safety");
            assertThat(page).hasURL(Pattern.compile(".*/today$"));
            assertThat(page.locator("#soon + p + ul")).containsText("적십자병원");
            browser.handbook("officer-2-today");

            page.locator(".today-shortcuts a[href='/programmes/1-1']").click();
            assertThat(page.locator("main a[href='/programmes/1-1/text']").first())
                    .isVisible();
            browser.handbook("officer-3-programme");
            page.locator("main a[href='/programmes/1-1/text']").first().click();
            browser.handbook("officer-3-text");

            browser.open("/programmes/1-1");
            page.locator("main a.figure[href*='/figures/F001']").first().click();
            assertThat(page.locator(".figure-value strong")).hasText("10");
            assertThat(page.locator("main tbody tr")).hasCount(10);
            browser.handbook("officer-4-figure");
            page.locator("main tbody a", new Page.LocatorOptions().setHasText("CPTED-2024-010"))
                    .click();
            browser.handbook("officer-5-record");
            takeBack(page);
            browser.handbook("officer-5-withdrawn");

            browser.open("/figures/F001");
            assertThat(page.locator(".figure-value strong")).hasText("9");
            browser.open("/reports/work");
            assertThat(page.locator(IN_THE_PAPER).first()).hasText("9");
            browser.handbook("officer-7-report");
            assertOffersTheWorkReport(page);
        }
    }

    @Test
    void a02TheBudgetOfficerIsRefusedAndThenPays() {
        try (var browser = new Browser(port, "ko").signIn("budget-officer")) {
            var page = browser.page();
            browser.open("/budget/lines/B01");
            browser.handbook("officer-6-line");
            var before = page.locator("main a[href*='/figures/of/budget.spent?']")
                    .first()
                    .innerText();
            assertThat(before).isEqualTo("717,890");
            browser.open("/budget/lines/B01/payments/new");
            page.fill("#amount", "900,000,000");
            browser.send();
            assertThat(page.locator("main [data-error-summary]")).containsText("이렇게 하십시오");
            browser.handbook("officer-6-refused");
            page.fill("#amount", "1,000,000");
            browser.send();
            browser.open("/budget/lines/B01");
            assertThat(page.locator("main a[href*='/figures/of/budget.spent?']").first())
                    .hasText("718,890");
        }
    }

    @Test
    void b01TheDeveloperOrAnyoneElseSeesTheFirstPageWithoutSigningIn() {
        try (var browser = new Browser(port, "ko")) {
            assertThat(browser.open("/")).isEqualTo(200);
            browser.handbook("first-page");
        }
        try (var browser = new Browser(port, "en")) {
            browser.signIn("secretary-general");
            browser.open("/budget");
            browser.handbook("budget-en");
        }
    }

    @Test
    void b02ThePrivacyOfficerReviewsTheAccesses() {
        try (var browser = new Browser(port, "ko").signIn("privacy-officer")) {
            browser.open("/accesses");
            assertThat(browser.page().locator("main tbody tr").first()).isVisible();
            browser.handbook("administrator-4-accesses");
        }
    }

    private static void takeBack(Page page) {
        page.locator("main details summary").click();
        page.fill("#reason", "두 번 적은 대상지");
        page.locator("form[action$='/withdrawal'] button").click();
        assertThat(page.locator("main .office-alert-title").first()).hasText("무효로 한 기록");
    }

    private static void assertOffersTheWorkReport(Page page) {
        for (var extension : List.of("hwpx", "pdf", "xlsx", "html")) {
            var bytes = page.evaluate(
                    "async address => (await (await fetch(address)).arrayBuffer()).byteLength",
                    "/reports/work/files/" + extension);
            assertThat((Integer) bytes).as(extension).isGreaterThan(10_000);
        }
    }
}
