package kr.jikimi.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The house as the source describes it. */
@OfficeTest
class OfficesTests {

    private static final LocalDate REPORT = LocalDate.of(2024, 7, 31);

    @Autowired
    Offices offices;

    @Autowired
    Access access;

    @Test
    void readsTheTreeFromTheTop() {
        assertThat(offices.list(REPORT))
                .extracting(Unit::code)
                .startsWith(
                        "COMMISSION",
                        "SECRETARIAT",
                        "GEN",
                        "GEN-GENERAL",
                        "GEN-POLICY",
                        "GEN-PR",
                        "GEN-UNNAMED",
                        "COOP");
    }

    @Test
    void namesNineOfElevenTeams() {
        assertThat(offices.list(REPORT))
                .filteredOn(each -> each.kind() == Unit.Kind.TEAM)
                .hasSize(11)
                .filteredOn(Unit::named)
                .hasSize(9);
    }

    @Test
    void saysWhoIsInCharge() {
        assertThat(offices.inCharge("COOP-SAFETY", REPORT, Locale.KOREAN)).isEqualTo("자치경찰협력과 생활안전팀");
        assertThat(offices.inCharge("COOP", REPORT, Locale.KOREAN)).isEqualTo("자치경찰협력과");
        assertThat(offices.inCharge("COOP-SAFETY", REPORT, Locale.ENGLISH))
                .isEqualTo("Community Safety Team, Cooperation Division");
    }

    @Test
    void aDivisionHoldsItsTeamsAndNoOthers() {
        var head = People.officer(Scope.unit("COOP"), Permission.PROGRAMME_EDIT);

        assertThat(People.as(head, () -> access.may(Permission.PROGRAMME_EDIT, Scope.unit("COOP-YOUTH"))))
                .isTrue();
        assertThat(People.as(head, () -> access.may(Permission.PROGRAMME_EDIT, Scope.unit("GEN-POLICY"))))
                .isFalse();
        assertThat(People.as(head, () -> access.may(Permission.PROGRAMME_EDIT, Scope.unit("SECRETARIAT"))))
                .isFalse();
    }

    @Test
    void seatsSevenCommissionersForTheirTerm() {
        assertThat(offices.commissioners(AsOf.of(REPORT)))
                .hasSize(7)
                .allSatisfy(each -> assertThat(each.appointedBy()).isNull());
        assertThat(offices.commissioners(AsOf.of(LocalDate.of(2024, 6, 27)))).isEmpty();
        assertThat(offices.seats(REPORT).stream().mapToInt(Seat::number)).containsExactly(1, 2, 2, 1, 1);
    }

    @Test
    void findsTheSecondedOutsideTheQuota() {
        var headcount = offices.findHeadcount(AsOf.of(REPORT)).orElseThrow();

        assertThat(headcount.seconded()).isEqualTo(12);
        assertThat(headcount.actualInQuota()).isEqualTo(40);
    }

    @Test
    void warnsOnlyOfTheDivisionThatSecondmentsCannotExplain() {
        var headcount = offices.findHeadcount(AsOf.of(REPORT)).orElseThrow();

        assertThat(headcount.unexplained())
                .containsExactly(
                        new Headcount.Unexplained("COOP", StaffKind.GENERAL, new Headcount.Strength(8, 10), 1));
    }
}
