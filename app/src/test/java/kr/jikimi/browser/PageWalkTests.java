package kr.jikimi.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import kr.jikimi.browser.Walks.Stop;
import kr.jikimi.browser.Walks.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** Walks every page of {@link Walks}: axe without violations, 320 pixels, keyboard, language; in Korean and English. */
@BrowserTest
class PageWalkTests {

    private static final int STEPS_BACK = 40;

    /** What has the focus and lies below the header that stays, or nothing. */
    private static final String HIDDEN = """
            () => { const e = document.activeElement; const header = document.querySelector('.office-header');
              return header.contains(e) || e.getBoundingClientRect().top >= header.getBoundingClientRect().bottom
                ? '' : e.outerHTML.slice(0, 120); }""";

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("walks")
    void everyPageIsForEveryone(Walk walk, String language) {
        try (var browser = enter(walk, language)) {
            assertAll(walk.stops().stream().map(stop -> () -> {
                assertThat(follow(browser, stop)).as(stop.toString()).isEqualTo(stop.status());
                if (stop.status() == 200) {
                    assertLeadsTo(browser.page().url(), stop.pattern());
                }
                browser.picture(name(walk, stop, language), 1280);
                browser.picture(name(walk, stop, language) + "-narrow", 360);
                browser.assertForEveryone(language);
            }));
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("refusals")
    void everyRefusalTellsWhereAndWhat(Walk walk, String language) {
        try (var browser = enter(walk, language)) {
            assertAll(walk.stops().stream().map(stop -> () -> {
                follow(browser, stop);
                browser.sendEmpty();
                assertThat(browser.page().locator("main [data-error-summary]").isVisible())
                        .as("error summary: " + stop)
                        .isTrue();
                assertThat(browser.page().evaluate("() => document.activeElement.matches('[data-error-summary]')"))
                        .as("the error summary takes the focus: " + stop)
                        .isEqualTo(true);
                browser.picture(name(walk, stop, language) + "-refused", 1280);
                browser.assertForEveryone(language);
            }));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whoeverWasSlowerSeesBothVersions(String language) {
        try (var browser = new Browser(port, language)) {
            browser.signIn("team-officer-safety");
            var correction = Walks.ALL.stream()
                    .flatMap(walk -> walk.stops().stream())
                    .filter(stop -> stop.pattern().endsWith("/correction"))
                    .findFirst()
                    .orElseThrow();
            follow(browser, correction);
            browser.page()
                    .evaluate("() => { document.querySelector('.office-form input[name=version]').value = '0'; }");
            browser.page().fill("#reason", "정정");
            browser.send();
            assertThat(browser.page().locator("main .office-form").isVisible()).isTrue();
            assertThat(browser.page().locator("main table caption").count())
                    .as("both versions beside each other")
                    .isOne();
            browser.assertForEveryone(language);
            browser.picture("conflict-" + language, 1280);
        }
    }

    @Test
    void theHeaderHidesNothingThatHasTheFocusOnTheWayBack() {
        try (var browser = new Browser(port, "ko")) {
            browser.signIn("secretary-general");
            browser.open("/budget");
            browser.page().locator("footer a").last().focus();
            for (int n = 0; n < STEPS_BACK; n++) {
                browser.page().keyboard().press("Shift+Tab");
                assertThat(browser.page().evaluate(HIDDEN)).isEqualTo("");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"away", "too-large"})
    void thePagesForWhenNoOtherCanBeMadeAreForEveryoneToo(String name) throws Exception {
        try (var browser = new Browser(port, "ko")) {
            browser.open("/");
            browser.page()
                    .setContent(new ClassPathResource("home/" + name + ".html")
                            .getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
            browser.assertAccessible();
            browser.assertNoSideScroll();
            browser.picture(name, 1280);
        }
    }

    private Browser enter(Walk walk, String language) {
        var browser = new Browser(port, language);
        return walk.account().isEmpty() ? browser : browser.signIn(walk.account());
    }

    private static int follow(Browser browser, Stop stop) {
        var status = browser.open(stop.address());
        for (var link : stop.links()) {
            status = browser.open(URI.create(browser.page().url())
                    .resolve(browser.page().locator(link).first().getAttribute("href"))
                    .toString());
        }
        return status;
    }

    private static void assertLeadsTo(String url, String pattern) {
        var path = PathContainer.parsePath(URI.create(url).getRawPath());
        assertThat(PathPatternParser.defaultInstance.parse(pattern).matches(path))
                .as(url + " is " + pattern)
                .isTrue();
    }

    private static String name(Walk walk, Stop stop, String language) {
        var address = (stop.links().isEmpty() ? stop.address() : stop.pattern()).replaceAll("[^A-Za-z0-9]+", "-");
        return walk.account() + address + "-" + language;
    }

    static Stream<Arguments> walks() {
        return inBothLanguages(Walks.ALL);
    }

    static Stream<Arguments> refusals() {
        return inBothLanguages(Walks.REFUSALS);
    }

    static Stream<String> languages() {
        return Stream.of("ko", "en");
    }

    private static Stream<Arguments> inBothLanguages(List<Walk> walks) {
        return walks.stream().flatMap(walk -> languages().map(language -> Arguments.of(walk, language)));
    }
}
