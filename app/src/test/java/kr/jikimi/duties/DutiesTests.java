package kr.jikimi.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.world.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The catalogue of the ordinance, and what lies outside it. */
@OfficeTest
class DutiesTests {

    private static final AsOf REPORT = AsOf.of(LocalDate.of(2024, 7, 31));

    @Autowired
    Duties duties;

    @Test
    void listsThirteenItemsThatMayBeDirected() {
        assertThat(duties.list(REPORT)).filteredOn(Duty::mayBeDirected).hasSize(13);
    }

    @Test
    void investigationIsSupportOnly() {
        assertThat(duties.list(REPORT))
                .filteredOn(each -> each.area() == Duty.Area.INVESTIGATION)
                .hasSize(6)
                .noneMatch(Duty::mayBeDirected);
    }
}
