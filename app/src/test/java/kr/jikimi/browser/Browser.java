package kr.jikimi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import kr.jikimi.world.People;
import org.jspecify.annotations.Nullable;

/** One person at one browser window. Close it when the test is over; Chromium itself is started once for all. */
public final class Browser implements AutoCloseable {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HEIGHT = 900;
    private static final int HANDBOOK_HEIGHT = 800;
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Whether something stands out when it has the focus: an outline or a shadow. */
    private static final String FOCUS = """
            () => { const e = document.activeElement; const s = getComputedStyle(e);
              return { mark: e.dataset.walk ?? '', shows: s.outlineStyle !== 'none' || s.boxShadow !== 'none',
                       what: e.outerHTML.slice(0, 120) }; }""";

    /** Numbers every visible control and says how many there are. */
    private static final String MARK = """
            () => { let n = 0;
              for (const e of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
                if (e.disabled || e.type === 'hidden' || !e.checkVisibility({visibilityProperty: true})) continue;
                if (e.type === 'radio') {
                  const group = `input[type=radio][name="${e.name}"]`;
                  if (e !== (document.querySelector(group + ':checked') ?? document.querySelector(group))) continue;
                }
                e.dataset.walk = n++;
              }
              return n; }""";

    /** What a page shows when a message is missing and its key stands in for it. */
    private static final String MESSAGE_KEY =
            "(?m)(?<![\\w./-])(office|home|today|accounts|accesses|offices|districts|duties"
                    + "|rules|figures)\\.[a-z]+(\\.[a-zA-Z-]+)+(?![\\w/])";

    /** Labels, headings of columns and controls in Korean, unless they say that they are. */
    private static final String KOREAN_CHROME = """
            () => [...document.querySelectorAll('header, footer, label, legend, th[scope=col], main button')]
              .filter(e => !e.closest('[lang=ko]') && !e.closest('.paper'))
              .map(e => { const copy = e.cloneNode(true);
                copy.querySelectorAll('[lang=ko]').forEach(each => each.remove()); return copy.textContent; })
              .filter(text => /[가-힣]/.test(text)).map(text => text.trim().slice(0, 80))""";

    private static final double SETTLING_MILLISECONDS = 2000;

    /** The page itself, then what reaches beyond its right edge. */
    private static final String STICKING_OUT = """
            () => ['page ' + document.documentElement.scrollWidth, ...[...document.body.querySelectorAll('*')]
              .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth)
              .map(e => Math.round(e.getBoundingClientRect().right) + ' ' + e.outerHTML.slice(0, 80)).slice(0, 12)]""";

    private static com.microsoft.playwright.@Nullable Browser chromium;

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> failures = new ArrayList<>();

    public Browser(int port, String language) {
        this.base = "http://127.0.0.1:" + port;
        this.context = chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(WIDE, HEIGHT));
        context.setDefaultTimeout(20_000);
        context.addCookies(List.of(new Cookie("language", language).setUrl(base)));
        this.page = context.newPage();
        page.onPageError(failures::add);
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "LANGUAGE", "ko");
            chromium = Playwright.create(new Playwright.CreateOptions().setEnv(environment))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(System.getProperty("jikimi.chromium", "/usr/bin/chromium")))
                            .setArgs(List.of("--no-sandbox")));
        }
        return Objects.requireNonNull(chromium);
    }

    public Page page() {
        return page;
    }

    /** Opens an address of this server and answers its status. */
    public int open(String address) {
        Response response = page.navigate(address.startsWith("http") ? address : base + address);
        return Objects.requireNonNull(response).status();
    }

    public Browser signIn(String account) {
        return signIn(account, People.PASSWORD);
    }

    public Browser signIn(String account, String password) {
        open("/sign-in");
        page.fill("#account", account);
        page.fill("#password", password);
        page.click("main button[type=submit]");
        return this;
    }

    /** Sends the page's form with nothing in it, as if the browser had not minded, and answers the status. */
    public int sendEmpty() {
        page.evaluate(
                "() => document.querySelectorAll('main form[method=post] :is(input:not([type=hidden]), textarea)')"
                        + ".forEach(e => { if (e.type === 'checkbox') e.checked = false; else e.value = ''; })");
        return send();
    }

    /** Sends the page's main form, whatever the browser thinks of its fields, and answers the status. */
    public int send() {
        page.evaluate("() => document.querySelectorAll('main form').forEach(form => { form.noValidate = true; })");
        var answer = page.waitForResponse(
                response -> "POST".equals(response.request().method()),
                () -> page.locator("main form[method=post] button:not([type=button])")
                        .first()
                        .click());
        page.waitForLoadState();
        return answer.status();
    }

    /** Everything that can be checked by machine on any page; the keys walk once, the markup being one for both languages. */
    public void assertForEveryone(String language) {
        assertNothingThrows();
        assertAccessible();
        assertNoSideScroll();
        if ("ko".equals(language)) {
            assertKeyboardReachesEverything();
        }
        assertLanguage(language);
    }

    /** No script has failed since this was last asked; what is loaded late has come when the load event has. */
    private void assertNothingThrows() {
        page.waitForLoadState();
        var thrown = List.copyOf(failures);
        failures.clear();
        assertThat(thrown).as("errors of scripts up to " + page.url()).isEmpty();
    }

    /** Language and title are given, there is one h1, every message is there, and English chrome is English. */
    private void assertLanguage(String language) {
        assertThat(page.locator("html").getAttribute("lang")).as(page.url()).isEqualTo(language);
        assertThat(page.title()).as("title: " + page.url()).matches("\\S.* - .*\\S");
        assertThat(page.locator("h1").count()).as("one h1: " + page.url()).isOne();
        assertThat(page.locator("body").innerText())
                .as("no raw message key: " + page.url())
                .doesNotContain("??")
                .doesNotContainPattern(MESSAGE_KEY);
        if ("en".equals(language)) {
            assertThat((List<?>) page.evaluate(KOREAN_CHROME))
                    .as("Korean in English chrome: " + page.url())
                    .isEmpty();
        }
    }

    /** No violation of WCAG 2.2 AA or of axe's best practices, as the page stands at its top, nothing under the header. */
    public void assertAccessible() {
        page.evaluate("window.scrollTo(0, 0)");
        var violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();

        assertThat(violations.stream()
                        .map(each -> each.getId() + ": " + each.getHelp() + " "
                                + each.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList())
                .as(page.url())
                .isEmpty();
    }

    /** Nothing is cut off and nothing scrolls sideways on a screen 320 pixels wide (regions that scroll may). */
    public void assertNoSideScroll() {
        page.setViewportSize(NARROW, HEIGHT);
        var wide = wideAfterSettling();
        page.setViewportSize(WIDE, HEIGHT);
        assertThat(wide).as("too wide at 320 pixels: " + page.url()).isEmpty();
    }

    /** What sticks out once the page has had two seconds to lay itself out anew. */
    private List<?> wideAfterSettling() {
        try {
            page.waitForFunction(
                    "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(SETTLING_MILLISECONDS));
            return List.of();
        } catch (TimeoutError stillTooWide) {
            return (List<?>) page.evaluate(STICKING_OUT);
        }
    }

    /** Tab reaches every control, and each shows that it has the focus. */
    public void assertKeyboardReachesEverything() {
        page.evaluate("() => { document.activeElement?.blur(); window.scrollTo(0, 0); }");
        int controls = (Integer) page.evaluate(MARK);
        var reached = new TreeSet<Integer>();
        // A date field is several stops: year, month, day, calendar.
        int dates = page.locator("input[type=date], input[type=month]").count();
        for (int n = 0; n <= controls + 3 * dates + 2; n++) {
            page.keyboard().press("Tab");
            var focus = (Map<?, ?>) page.evaluate(FOCUS);
            var mark = String.valueOf(focus.get("mark"));
            if (!mark.isEmpty()) {
                reached.add(Integer.valueOf(mark));
                assertThat(focus.get("shows"))
                        .as("focus is visible: " + focus.get("what"))
                        .isEqualTo(true);
            }
        }
        assertThat(reached).as("controls reached by Tab: " + page.url()).hasSize(controls);
    }

    /** Keeps a picture below target/pictures for whoever asks with -Djikimi.pictures=on. */
    public void picture(String name, int width) {
        if (!"on".equals(System.getProperty("jikimi.pictures"))) {
            return;
        }
        page.setViewportSize(width, HEIGHT);
        page.evaluate("() => { document.activeElement?.blur(); window.scrollTo(0, 0); }");
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name + ".png")));
        page.setViewportSize(WIDE, HEIGHT);
    }

    /** A picture for docs/, as much as a screen shows; bin/pictures takes them from target/pictures/handbook. */
    public void handbook(String name) {
        page.setViewportSize(WIDE, HANDBOOK_HEIGHT);
        page.evaluate("() => { document.activeElement?.blur(); window.scrollTo(0, 0); }");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", "handbook", name + ".png")));
        page.setViewportSize(WIDE, HEIGHT);
    }

    @Override
    public void close() {
        context.close();
    }
}
