package kr.jikimi.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import kr.jikimi.access.Actor;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.reports.Reports;
import kr.jikimi.settings.Settings;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A second commission works by adding a seed folder: it is there with all its nouns, and nothing of Seoul is. */
@OfficeTest
@TestPropertySource(properties = "jikimi.seed=classpath:seed/gasang-2026")
class SecondCommissionTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Settings settings;

    @Autowired
    Reports reports;

    @Test
    void a01HasItsOwnNameAndYear() {
        assertThat(settings.commissionName(Locale.KOREAN)).isEqualTo("가상도 자치경찰위원회");
        assertThat(settings.commissionName(Locale.ENGLISH)).isEqualTo("Gasang Autonomous Police Commission");
        assertThat(settings.fiscalYear()).isEqualTo(2026);
    }

    @Test
    void a02ShowsItsOwnRecords() {
        assertThat(body("/offices?lang=ko")).contains("기획과", "안전팀");
        assertThat(body("/districts?lang=ko")).contains("가온군", "나래시", "가온경찰서");
        assertThat(body("/programmes?lang=ko")).contains("농촌 마을 안심순찰");
        assertThat(body("/budget/lines/V01?lang=ko")).contains("마을 안심순찰 운영");
        assertThat(body("/registers/village-routes?lang=ko")).contains("마을 순찰 노선");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/today",
                "/programmes",
                "/programmes/1-1",
                "/policy",
                "/budget",
                "/budget/lines/V01",
                "/registers",
                "/registers/village-routes",
                "/registers/village-routes/new",
                "/registers/prevention-sites",
                "/offices",
                "/offices/headcount",
                "/offices/commissioners",
                "/duties",
                "/duties/LS-1",
                "/districts",
                "/districts/99010",
                "/reports",
                "/figures",
                "/rules",
                "/upkeep",
                "/upkeep/stations",
                "/settings",
                "/accounts",
                "/accounts/planner"
            })
    void b01NothingOfSeoulAppears(String address) {
        assertThat(body(address + "?lang=ko")).contains("가상도 자치경찰위원회").doesNotContain("서울");
        assertThat(body(address + "?lang=en"))
                .contains("Gasang Autonomous Police Commission")
                .doesNotContain("Seoul");
    }

    @Test
    void c01HasNoPaperThatItHasNotDefined() {
        assertThat(reports.compose("work", AsOf.of(LocalDate.of(2026, 6, 30)), Locale.KOREAN))
                .isEmpty();
    }

    private String body(String address) {
        var answer = People.as(Actor.OPERATOR, () -> pages.get().uri(address).exchange());
        assertThat(answer).as(address).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
