package kr.jikimi.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.jikimi.access.Actor;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.districts.Districts;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.offices.Offices;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Reference data on screen: every kind opens, changes keep the past, and what may not be is refused. */
@OfficeTest
@Transactional
class UpkeepTests {

    private static final Actor KEEPER =
            People.officer(Scope.HOUSE, Permission.OFFICES_READ, Permission.OFFICES_EDIT, Permission.DISTRICTS_EDIT);
    private static final Actor COOP_HEAD = People.officer(Scope.unit("COOP"), Permission.OFFICES_EDIT);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 31);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Upkeep upkeep;

    @Autowired
    Offices offices;

    @Autowired
    Districts districts;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "units",
                "unit-functions",
                "posts",
                "commissioners",
                "careers",
                "districts",
                "stations",
                "jurisdictions"
            })
    void everyKindOpensInBothLanguages(String kind) {
        for (var language : List.of("ko", "en")) {
            for (var page : List.of("", "/new", "/" + first(kind).id())) {
                assertThat(as(KEEPER, "/upkeep/" + kind + page + "?lang=" + language))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("??")
                        .contains("<h1");
            }
        }
        assertThat(as(KEEPER, "/upkeep")).hasStatusOk().bodyText().contains("/upkeep/" + kind);
    }

    @Test
    void callsRecordsWhatPeopleCallThem() {
        assertThat(as(KEEPER, "/upkeep/units?lang=ko")).bodyText().contains(">자치경찰협력과</a>");
        assertThat(as(KEEPER, "/upkeep/districts?lang=ko")).bodyText().contains(">강남구</a>");
        assertThat(as(KEEPER, "/upkeep/districts?lang=en"))
                .bodyText()
                .contains(">Gangnam-gu</a>")
                .doesNotContain(">강남구</a>");
    }

    @Test
    void establishesADivisionAndRefusesUnitsOutOfPlace() {
        var division = Map.of(
                "code",
                "NEW",
                "kind",
                "DIVISION",
                "parent",
                "SECRETARIAT",
                "name_ko",
                "새과",
                "name_en",
                "New Division",
                "named",
                "yes",
                "position",
                "90",
                "valid_from",
                "2024-07-01",
                "reason",
                "조직개편");
        assertThat(post(KEEPER, "units", division)).hasStatus3xxRedirection();
        assertThat(pages.get().uri("/offices?on=2024-07-31&lang=ko")).bodyText().contains("새과");

        var nowhere = new HashMap<>(division);
        nowhere.putAll(Map.of("code", "LOST", "parent", ""));
        assertThat(post(KEEPER, "units", nowhere)).bodyText().contains("LOST: ");
        assertThat(post(COOP_HEAD, "units", division)).hasStatus(403);
    }

    @Test
    void aUnitKeepsItsCodeAndDoesNotEndBeforeThoseBelowIt() {
        var coop = find("units", "code", "COOP");
        var renamed = form(coop);
        renamed.putAll(Map.of("act", "CORRECT", "code", "ELSE", "reason", "x"));
        assertThat(post(KEEPER, "units/" + coop.id(), renamed))
                .bodyText()
                .contains("COOP")
                .contains("바꿀 수 없습니다");
        for (var act : List.of("END", "WITHDRAW")) {
            var end = form(coop);
            end.putAll(Map.of("act", act, "day", "2024-12-31", "reason", "폐지"));
            assertThat(post(KEEPER, "units/" + coop.id(), end)).hasStatusOk();
        }
        assertThat(find("units", "code", "COOP").to()).isNull();
    }

    @Test
    void changesAFunctionFromADayOnAndKeepsThePast() {
        var kept = first("unit-functions");
        var form = form(kept);
        form.putAll(Map.of("act", "CHANGE", "day", "2025-01-01", "text_ko", "새 기능", "reason", "조직개편"));
        assertThat(post(KEEPER, "unit-functions/" + kept.id(), form)).hasStatus3xxRedirection();

        assertThat(functions(JULY)).contains(kept.values().get("text_ko")).doesNotContain("새 기능");
        assertThat(functions(LocalDate.of(2025, 1, 1)))
                .contains("새 기능")
                .doesNotContain(kept.values().get("text_ko"));
    }

    @Test
    void countsAPostUnderAnotherUnitAndEndsIt() {
        var post = find("posts", "code", "GEN-HEAD");
        var form = form(post);
        form.putAll(Map.of("act", "CORRECT", "counted_under", "SUP", "reason", "정원표 확인"));
        assertThat(post(KEEPER, "posts/" + post.id(), form)).hasStatus3xxRedirection();
        assertThat(pages.get().uri("/offices/units/SUP"))
                .bodyText()
                .contains(post.values().get("title_ko"));

        var present = find("posts", "code", "GEN-HEAD");
        var end = new HashMap<>(Map.of("act", "END", "day", "2024-06-30", "reason", "폐지"));
        end.put("version", "" + present.version());
        assertThat(post(KEEPER, "posts/" + post.id(), end)).hasStatus3xxRedirection();
        assertThat(pages.get().uri("/offices/units/SUP")).bodyText().doesNotContain("GEN-HEAD");
    }

    @Test
    void refusesAnEighthCommissionerAndAThirdCouncilSeat() {
        var eighth = commissioner("C99", "2024-07-01", "2027-06-27", "MAYOR");
        assertThat(post(KEEPER, "commissioners", eighth)).bodyText().contains("이미 7명의 위원이 있습니다");

        for (int n = 1; n <= 2; n++) {
            var later = commissioner("N" + n, "2030-01-01", "2032-12-31", "COUNCIL");
            assertThat(post(KEEPER, "commissioners", later)).hasStatus3xxRedirection();
        }
        assertThat(post(KEEPER, "commissioners", commissioner("N3", "2031-01-01", "2032-12-31", "COUNCIL")))
                .bodyText()
                .contains("시·도의회", "2석", "value=\"N3\"");
    }

    @Test
    void addsAJurisdictionThatTheDistrictShows() {
        var form = Map.of(
                "station",
                "강남",
                "district",
                "11650",
                "relation",
                "SERVES",
                "valid_from",
                "2024-01-01",
                "source",
                "관할 고시",
                "reason",
                "관할 확인");
        assertThat(post(KEEPER, "jurisdictions", form)).hasStatus3xxRedirection();
        assertThat(districts.findStation("강남", AsOf.of(JULY)).orElseThrow().serves())
                .containsExactly("11650");
        assertThat(post(KEEPER, "jurisdictions", form)).bodyText().contains("이미 있습니다");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var wrong =
                Map.of("code", "", "code_system", "행정안전부", "name_ko", "새구", "name_en", "New-gu", "valid_from", "어제");
        assertThat(post(KEEPER, "districts", wrong))
                .bodyText()
                .contains("href=\"#code\"", "href=\"#valid_from\"", "href=\"#reason\"", "value=\"새구\"");
        var backwards = Map.of(
                "code",
                "11999",
                "code_system",
                "행정안전부",
                "name_ko",
                "새구",
                "name_en",
                "New-gu",
                "valid_from",
                "2024-02-01",
                "valid_to",
                "2024-01-31",
                "reason",
                "시험");
        assertThat(post(KEEPER, "districts", backwards)).bodyText().contains("앞섭니다");
    }

    @Test
    void refusesADayBeforeTheRecordBegan() {
        var kept = find("commissioners", "position", "1");
        var end = Map.of("act", "END", "day", "2024-06-27", "reason", "사임", "version", "" + kept.version());
        assertThat(post(KEEPER, "commissioners/" + kept.id(), end)).bodyText().contains("유효 기간 안에 있지 않습니다");
    }

    @Test
    void showsBothVersionsWhenSomebodyElseWasFaster() {
        var kept = first("stations");
        var form = form(kept);
        form.putAll(Map.of("act", "CORRECT", "name_en", "First", "reason", "영문 이름"));
        assertThat(post(KEEPER, "stations/" + kept.id(), form)).hasStatus3xxRedirection();
        form.put("name_en", "Second");
        assertThat(post(KEEPER, "stations/" + kept.id(), form))
                .bodyText()
                .contains("그 사이", "<td>First</td>", "<td>Second</td>");
    }

    @Test
    void withdrawsWhatShouldNotHaveBeenEntered() {
        var kept = first("careers");
        var form = Map.of("act", "WITHDRAW", "reason", "중복", "version", "" + kept.version());
        assertThat(post(KEEPER, "careers/" + kept.id(), form)).hasStatus3xxRedirection();
        assertThat(as(KEEPER, "/upkeep/careers/" + kept.id())).hasStatus(404);
    }

    @Test
    void letsWhoKeepsTheCityAloneKeepTheCityAndNothingElse() {
        var surveyor = People.officer(Scope.HOUSE, Permission.DISTRICTS_EDIT);
        assertThat(as(surveyor, "/upkeep"))
                .hasStatusOk()
                .bodyText()
                .contains("/upkeep/districts", "/upkeep/stations", "/upkeep/jurisdictions")
                .doesNotContain("/upkeep/posts", "/upkeep/unit-functions", "/upkeep/commissioners", "/upkeep/careers");
        assertThat(as(surveyor, "/offices")).bodyText().contains("href=\"/upkeep\"");
        for (var kind : List.of("districts", "stations", "jurisdictions")) {
            assertThat(as(surveyor, "/upkeep/" + kind)).hasStatusOk();
            assertThat(as(surveyor, "/upkeep/" + kind + "/new")).hasStatusOk();
        }
        var station = first("stations");
        var form = form(station);
        form.putAll(Map.of("act", "CORRECT", "name_en", "Renamed", "reason", "영문 이름"));
        assertThat(post(surveyor, "stations/" + station.id(), form)).hasStatus3xxRedirection();

        for (var kind : List.of("posts", "unit-functions", "commissioners", "careers")) {
            var record = first(kind);
            assertThat(as(surveyor, "/upkeep/" + kind)).hasStatus(403);
            assertThat(as(surveyor, "/upkeep/" + kind + "/new")).hasStatus(403);
            assertThat(as(surveyor, "/upkeep/" + kind + "/" + record.id())).hasStatus(403);
            assertThat(post(surveyor, kind + "/" + record.id(), form(record))).hasStatus(403);
            assertThat(post(surveyor, kind, form(record))).hasStatus(403);
        }
    }

    @Test
    void refusesWhoMayNotAndHidesWhatIsNotThere() {
        var reader = People.officer(Scope.HOUSE, Permission.OFFICES_READ);
        assertThat(as(reader, "/upkeep/posts")).hasStatus(403);
        assertThat(pages.get().uri("/upkeep")).hasStatus3xxRedirection();
        assertThat(as(KEEPER, "/upkeep/no-such-kind")).hasStatus(404);
        assertThat(as(KEEPER, "/upkeep/posts/" + UUID.randomUUID())).hasStatus(404);
        assertThat(as(COOP_HEAD, "/upkeep/districts")).hasStatus(403);

        var foreign = find("posts", "unit", "GEN");
        assertThat(as(COOP_HEAD, "/upkeep/posts/" + foreign.id())).hasStatus(403);
        assertThat(as(COOP_HEAD, "/upkeep/posts")).hasStatusOk().bodyText().doesNotContain("GEN-HEAD");
        assertThat(post(COOP_HEAD, "posts/" + foreign.id(), form(foreign))).hasStatus(403);
        var mine = Map.of("code", "GEN-NEW", "unit", "GEN", "title_ko", "남의 직위", "title_en", "x", "reason", "시험");
        assertThat(post(COOP_HEAD, "posts", mine)).hasStatus(403);
        assertThat(post(COOP_HEAD, "commissioners", commissioner("C98", "2030-01-01", "2030-12-31", "MAYOR")))
                .hasStatus(403);
    }

    private static Map<String, String> commissioner(String code, String from, String to, String by) {
        var form = new HashMap<String, String>();
        form.putAll(Map.of("code", code, "name", "시험 위원", "sex", "F", "role", "NON_STANDING", "appointed_by", by));
        form.putAll(Map.of(
                "commission",
                "3",
                "position",
                "9",
                "valid_from",
                from,
                "valid_to",
                to,
                "source",
                "임명장",
                "reason",
                "임명"));
        return form;
    }

    private Kept first(String kind) {
        return People.as(KEEPER, () -> upkeep.list(upkeep.find(kind).orElseThrow()))
                .getFirst();
    }

    private Kept find(String kind, String column, String value) {
        return People.as(KEEPER, () -> upkeep.list(upkeep.find(kind).orElseThrow())).stream()
                .filter(each -> value.equals(each.values().get(column)))
                .findFirst()
                .orElseThrow();
    }

    /** As the form of the record would send it. */
    private static Map<String, String> form(Kept kept) {
        var form = new HashMap<>(kept.values());
        form.put("version", "" + kept.version());
        form.put("valid_from", kept.from() == null ? "" : kept.from().toString());
        form.put("valid_to", kept.to() == null ? "" : kept.to().toString());
        form.put("reason", "시험");
        return form;
    }

    private List<String> functions(LocalDate day) {
        return offices.functions(AsOf.of(day)).stream()
                .map(each -> each.text(java.util.Locale.KOREAN))
                .toList();
    }

    private MvcTestResult as(Actor actor, String address) {
        return People.as(actor, () -> pages.get().uri(address).exchange());
    }

    private MvcTestResult post(Actor actor, String address, Map<String, String> form) {
        return People.as(actor, () -> {
            var request = pages.post().uri("/upkeep/" + address).with(csrf());
            form.forEach(request::param);
            return request.exchange();
        });
    }
}
