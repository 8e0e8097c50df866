package kr.jikimi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.jikimi.cli.Jikimi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The film of a crowd, opened from the disk as by double click: no server, no network. */
@DisabledIfSystemProperty(named = "jikimi.browser", matches = "off")
class CrowdFilmTests {

    private static final String PICTURE = "() => document.getElementById('picture').toDataURL().length";

    @TempDir
    static Path folder;

    private final Browser browser = new Browser(8080, "ko");
    private final Page page = browser.page();
    private final List<String> requests = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    @BeforeAll
    static void simulate() {
        var err = new StringWriter();
        int code = Jikimi.commandLine(new Jikimi())
                .setErr(new PrintWriter(err))
                .execute(
                        "crowd",
                        "run",
                        Path.of("..", "docs", "crowd", "concert-plaza.json").toString(),
                        "--out",
                        folder.toString());
        assertThat(code).as(err.toString()).isZero();
    }

    @BeforeEach
    void open() {
        page.onRequest(request -> requests.add(request.url()));
        page.onPageError(errors::add);
        page.onConsoleMessage(
                message -> errors.addAll(message.type().equals("error") ? List.of(message.text()) : List.of()));
        page.context().setOffline(true);
        page.navigate(folder.resolve("replay.html").toUri().toString());
    }

    @AfterEach
    void close() {
        assertThat(requests).allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
        assertThat(errors).isEmpty();
        browser.close();
    }

    @Test
    void isThereForEveryone() {
        browser.assertAccessible();
        browser.assertNoSideScroll();
        browser.assertKeyboardReachesEverything();
        page.click("#language");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.locator("#play").innerText()).isEqualTo("Play");
        browser.assertAccessible();
        browser.assertNoSideScroll();
    }

    @Test
    void playsAndStopsByKeyboard() {
        assertThat(page.locator("#clock").innerText()).startsWith("0:00 /").contains("4,000");
        page.selectOption("#speed", "20");
        page.focus("#play");
        page.keyboard().press("Enter");
        page.waitForFunction("() => Number(document.getElementById('moment').value) > 20");
        page.keyboard().press("Enter");
        double stopped = Double.parseDouble(page.inputValue("#moment"));
        page.focus("#moment");
        page.keyboard().press("ArrowRight");
        assertThat(Double.parseDouble(page.inputValue("#moment"))).isGreaterThan(stopped);
        assertThat(page.locator("#clock").innerText()).doesNotContain("4,000");
    }

    @Test
    void showsPeopleAndDensitiesAndPlaysToTheEnd() {
        int people = (Integer) page.evaluate(PICTURE);
        page.check("input[value=density]");
        assertThat(page.evaluate(PICTURE)).isNotEqualTo(people);
        assertThat(page.locator("#legend").innerText()).contains("4-5");
        page.selectOption("#zoom", "4");
        assertThat((Integer) page.evaluate("() => document.getElementById('stage').scrollWidth"))
                .isGreaterThan(2000);
        page.evaluate("() => { const m = document.getElementById('moment'); m.value = m.max;"
                + " m.dispatchEvent(new Event('input')); }");
        assertThat(page.locator("#play").innerText()).isEqualTo("처음부터");
    }
}
