package kr.jikimi.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kr.jikimi.access.Actor;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.BadDefinition;
import kr.jikimi.foundation.OfficeClock;
import kr.jikimi.foundation.YamlNode;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** The settings on screen: dated, with a reason, for the administrator alone. */
@OfficeTest
@Transactional
class SettingsPagesTests {

    private static final Actor ADMINISTRATOR = People.officer(Scope.HOUSE, Permission.SETTINGS_EDIT);
    private static final Actor OFFICER = People.officer(Scope.HOUSE, Permission.OFFICES_EDIT);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Settings settings;

    @Autowired
    SettingsDesk desk;

    @Autowired
    SettingsSeed seed;

    @Autowired
    OfficeClock clock;

    @Test
    void opensInBothLanguages() {
        for (var language : List.of("ko", "en")) {
            assertThat(People.as(
                            ADMINISTRATOR,
                            () -> pages.get().uri("/settings?lang=" + language).exchange()))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??")
                    .contains("<h1");
        }
    }

    @Test
    void theBannerIsChosenAndNotTyped() {
        var today = clock.today().toString();
        assertThat(put(ADMINISTRATOR, "official-banner", "true", today, "입력"))
                .bodyText()
                .contains("href=\"#shown\"");
        var chosen = Map.of("name", "official-banner", "shown", "true", "from", today, "reason", "입력");
        assertThat(put(ADMINISTRATOR, chosen)).hasStatus3xxRedirection();
        assertThat(settings.find("official-banner", clock.today())).hasValue("true");
        assertThat(People.as(
                        ADMINISTRATOR,
                        () -> pages.get().uri("/settings?lang=ko").exchange()))
                .bodyText()
                .contains("<td>표시함</td>");
    }

    @Test
    void setsANameFromADayOnAndKeepsThePast() {
        var today = clock.today();
        var before = settings.commissionName(Locale.KOREAN);
        assertThat(put(ADMINISTRATOR, "commission.name", "새이름 자치경찰위원회", today.toString(), "조례 개정"))
                .hasStatus3xxRedirection();
        assertThat(settings.commissionName(Locale.KOREAN)).isEqualTo("새이름 자치경찰위원회");
        assertThat(settings.find("commission.name", today.minusDays(1))).hasValue(before);
        assertThat(row("commission.name", today))
                .extracting(SettingsDesk.Row::author, SettingsDesk.Row::reason)
                .containsExactly("officer", "조례 개정");
    }

    @Test
    void refusesASecondValueOfTheSameDayUntilTheFirstIsWithdrawn() {
        var day = clock.today().minusDays(1);
        assertThat(put(ADMINISTRATOR, "fiscal-year", "2025", day.toString(), "입력"))
                .hasStatus3xxRedirection();
        assertThat(put(ADMINISTRATOR, "fiscal-year", "2026", day.toString(), "입력"))
                .bodyText()
                .contains(day + "부터 적용하는 값이 이미 있습니다", "value=\"2026\"");
        var wrong = row("fiscal-year", day);
        assertThat(withdraw(wrong.id(), wrong.version() + 1)).bodyText().contains("그 사이");
        assertThat(withdraw(wrong.id(), wrong.version())).hasStatus3xxRedirection();
        assertThat(settings.fiscalYear()).isEqualTo(2024);
        assertThat(put(ADMINISTRATOR, "fiscal-year", "2026", day.toString(), "정정"))
                .hasStatus3xxRedirection();
        assertThat(settings.fiscalYear()).isEqualTo(2026);
    }

    @Test
    void namesWhatCannotBeRead() {
        assertThat(put(ADMINISTRATOR, "fiscal-year", "이천", "어제", ""))
                .bodyText()
                .contains("네 자리로", "적용 시작일을", "사유를 입력", "value=\"이천\"");
        assertThat(put(ADMINISTRATOR, "banner", "x", "2026-01-01", "y"))
                .bodyText()
                .contains("무엇을 정할지");
    }

    @Test
    void letsNobodyElseInNorWrite() {
        assertThat(People.as(OFFICER, () -> pages.get().uri("/settings").exchange()))
                .hasStatus(403);
        assertThat(put(OFFICER, "fiscal-year", "2030", "2024-01-02", "x")).hasStatus(403);
        var row = row("fiscal-year", LocalDate.of(2024, 1, 1));
        assertThatThrownBy(() -> People.as(OFFICER, () -> desk.withdraw(row.id(), row.version(), "x")))
                .hasMessageContaining("SETTINGS_EDIT");
    }

    @Test
    void theSeedIsAskedTheSame() {
        assertThatThrownBy(() -> load("- {name: fiscal-year, value: soon, from: 2026-01-01}"))
                .isInstanceOf(BadDefinition.class)
                .hasMessageContaining("soon")
                .hasMessageContaining("a year such as 2026");
        assertThatThrownBy(() -> load("- {name: comission.name, value: x, from: 2026-01-01}"))
                .isInstanceOf(BadDefinition.class)
                .hasMessageContaining("comission.name")
                .hasMessageContaining("commission.name");
    }

    private void load(String text) {
        seed.insert(
                YamlNode.read("settings.yaml", new StringReader(text)).items().getFirst());
    }

    private SettingsDesk.Row row(String name, LocalDate from) {
        return desk.list().stream()
                .filter(each -> each.name().equals(name) && each.from().equals(from))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult put(Actor actor, String name, String value, String from, String reason) {
        return put(actor, Map.of("name", name, "value", value, "from", from, "reason", reason));
    }

    private MvcTestResult put(Actor actor, Map<String, String> form) {
        return People.as(actor, () -> {
            var request = pages.post().uri("/settings?lang=ko").with(csrf());
            form.forEach(request::param);
            return request.exchange();
        });
    }

    private MvcTestResult withdraw(UUID id, int version) {
        return People.as(
                ADMINISTRATOR,
                () -> pages.post()
                        .uri("/settings/" + id + "/withdrawal?lang=ko")
                        .param("version", "" + version)
                        .param("reason", "잘못 입력")
                        .with(csrf())
                        .exchange());
    }
}
