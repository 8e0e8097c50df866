package kr.jikimi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Walks every page: axe without violations, 320 pixels, keyboard; in both languages. Append your addresses here. */
@BrowserTest
class PageWalkTests {

    private static final String NOBODY = "";

    /** Who opens which addresses. */
    private static final List<Walk> WALKS = List.of(
            new Walk(
                    NOBODY, List.of("/", "/privacy", "/accessibility", "/sign-in", "/sign-in?failed", "/no-such-page")),
            new Walk(NOBODY, List.of("/offices", "/duties", "/districts")),
            new Walk("privacy-officer", List.of("/account", "/accesses", "/accounts")),
            new Walk("budget-officer", List.of("/budget")),
            new Walk("secretary-general", List.of("/programmes", "/figures", "/reports")),
            new Walk("team-officer-safety", List.of("/registers")));

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("walks")
    void everyPageIsForEveryone(Walk walk, String language) {
        try (var browser = new Browser(port, language)) {
            if (!walk.account().isEmpty()) {
                browser.signIn(walk.account());
            }
            for (var address : walk.addresses()) {
                assertThat(browser.open(address)).as(address).isLessThan(500);
                browser.picture(name(walk, address, language, "wide"), 1280);
                browser.picture(name(walk, address, language, "narrow"), 320);
                browser.assertAccessible();
                browser.assertNoSideScroll();
                browser.assertKeyboardReachesEverything();
                assertThat(browser.page().locator("html").getAttribute("lang")).isEqualTo(language);
                assertThat(browser.page().locator("h1").count())
                        .as("one h1: " + address)
                        .isOne();
            }
        }
    }

    private static String name(Walk walk, String address, String language, String width) {
        return "%s%s-%s-%s".formatted(walk.account(), address.replaceAll("[^a-z]+", "-"), language, width);
    }

    static Stream<Arguments> walks() {
        return WALKS.stream().flatMap(walk -> Stream.of(Arguments.of(walk, "ko"), Arguments.of(walk, "en")));
    }

    record Walk(String account, List<String> addresses) {

        @Override
        public String toString() {
            return account + " " + addresses;
        }
    }
}
