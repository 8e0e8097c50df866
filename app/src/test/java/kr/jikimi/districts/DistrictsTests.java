package kr.jikimi.districts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.world.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Seoul: 25 districts, 31 stations. */
@OfficeTest
class DistrictsTests {

    private static final AsOf REPORT = AsOf.of(LocalDate.of(2024, 7, 31));

    @Autowired
    Districts districts;

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
}
