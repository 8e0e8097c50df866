package kr.jikimi.districts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.world.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Seoul: 25 districts, 31 stations. */
@OfficeTest
class DistrictsTests {

    private static final AsOf REPORT = AsOf.of(LocalDate.of(2024, 7, 31));

    @Autowired
    Districts districts;

    @Autowired
    MockMvcTester pages;

    @Test
    void hasTwentyFiveDistrictsEachWithABoundary() {
        assertThat(districts.list(REPORT)).hasSize(25).allSatisfy(each -> {
            assertThat(each.codeSystem()).isEqualTo("행정안전부");
            assertThat(districts.boundaries(REPORT)).containsKey(each.code());
        });
    }

    @Test
    void everyStationStandsInADistrict() {
        assertThat(districts.stations(REPORT))
                .hasSize(31)
                .allSatisfy(each -> assertThat(each.standsIn()).isNotNull());
        assertThat(districts.stationsIn("11680", REPORT))
                .extracting(Station::code)
                .containsExactly("강남", "수서");
    }

    @Test
    void leavesOpenWhatAStationServes() {
        assertThat(districts.stations(REPORT))
                .allSatisfy(each -> assertThat(each.serves()).isEmpty());
    }

    @Test
    void drawsEveryDistrictAsALinkWithItsNameInside() {
        assertThat(pages.get().uri("/districts"))
                .hasStatusOk()
                .bodyText()
                .contains("aria-label=\"강남구, 경찰서 2곳: 서울강남경찰서, 서울수서경찰서\"", "<th scope=\"row\">");
        assertThat(pages.get().uri("/districts/11680?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Gangnam-gu");
        assertThat(pages.get().uri("/districts/99999")).hasStatus(404);
    }

    @Test
    void givesTheBoundariesToOtherPrograms() {
        assertThat(pages.get().uri("/districts.geojson"))
                .hasStatusOk()
                .hasContentType("application/geo+json")
                .bodyJson()
                .extractingPath("$.features.length()")
                .isEqualTo(25);
    }
}
