package kr.jikimi.budget.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kr.jikimi.budget.Overview;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.foundation.Won;
import kr.jikimi.indicators.Citations;
import kr.jikimi.indicators.CitedFigure;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What is booked adds up, on the lines of Seoul 2024. */
@OfficeTest
@Transactional
class BookingTests extends BookingDesk {

    @Autowired
    Citations citations;

    @Test
    void addsACommitmentAndAPaymentOnTopOfTheStatedBalance() {
        var commitment = done(book("B01", EntryKind.COMMITMENT, 100_000_000, AUGUST));
        done(pay("B01", 60_000_000, LATER, commitment.id()));

        assertThat(execution("B01", AUGUST)).isEqualTo(won(1_775_000_000, 1_096_404_000, 717_890_000, 1_775_000_000));
        assertThat(execution("B01", LATER)).isEqualTo(won(1_775_000_000, 1_096_404_000, 777_890_000, 1_775_000_000));
        assertThat(execution("B01", LocalDate.of(2024, 7, 31)).committed()).isEqualTo(Won.of(996_404_000));
    }

    @Test
    void countsALateEntryOfJulyUnlessItIsInsideTheBalance() {
        var inside = new Booking(
                2024, "B01", EntryKind.COMMITMENT, Won.of(5_000_000), JULY, true, null, null, Entry.Paper.BLANK);
        done(People.as(FINANCE, () -> bookings.book(inside)));
        assertThat(execution("B01", AUGUST).committed()).isEqualTo(Won.of(996_404_000));

        done(book("B01", EntryKind.COMMITMENT, 5_000_000, JULY));
        assertThat(execution("B01", AUGUST).committed()).isEqualTo(Won.of(1_001_404_000));
    }

    @Test
    void carriesASupplementaryBudgetUpToDivisionAndHouse() {
        done(book("B01", EntryKind.SUPPLEMENTARY, 10_000_000, AUGUST));

        var overview = budget.findOverview(2024, AsOf.of(AUGUST)).orElseThrow();
        assertThat(overview.total().thisYear()).isEqualTo(Won.of(27_149_000_000L));
        assertThat(overview.divisions())
                .filteredOn(each -> each.code().equals("COOP"))
                .extracting(Overview.Row::thisYear)
                .containsExactly(Won.of(19_931_000_000L));
    }

    @Test
    void movesATransferBetweenLinesAndLeavesTheDivisionAlone() {
        done(transfer(EntryKind.TRANSFER_WITHIN, "B12", "B13", 20_000_000, null));

        assertThat(execution("B12", AUGUST).current()).isEqualTo(Won.of(182_321_000));
        assertThat(execution("B13", AUGUST).current()).isEqualTo(Won.of(711_756_000));
        assertThat(budget.findOverview(2024, AsOf.of(AUGUST))
                        .orElseThrow()
                        .total()
                        .thisYear())
                .isEqualTo(Won.of(27_139_000_000L));
    }

    @Test
    void letsTheLatestForecastCount() {
        done(book("B01", EntryKind.FORECAST, 1_700_000_000, AUGUST));
        assertThat(execution("B01", AUGUST).forecast()).isEqualTo(Won.of(1_700_000_000));
        assertThat(execution("B01", LocalDate.of(2024, 7, 31)).forecast()).isEqualTo(Won.of(1_775_000_000));
    }

    @Test
    void keepsWhatWasKnownBeforeACorrection() {
        var stated = stated("B01", Measure.SPENT);
        var before = stated.trace().recorded();
        done(correct(stated, 700_000_000));

        assertThat(execution("B01", LocalDate.of(2024, 7, 31)).spent()).isEqualTo(Won.of(700_000_000));
        assertThat(budget.execution("B01", AsOf.of(LocalDate.of(2024, 7, 31), before))
                        .spent())
                .isEqualTo(Won.of(717_890_000));
    }

    @Test
    void changesExactlyTheFiguresThatRestOnAnEntry() {
        var july = AsOf.of(LocalDate.of(2024, 7, 31));
        var before = lineages(july);
        done(correct(stated("B01", Measure.SPENT), 700_000_000));

        var changed = new TreeSet<String>();
        lineages(july).forEach((ref, lineage) -> {
            if (!lineage.equals(before.get(ref))) {
                changed.add(ref);
            }
        });
        assertThat(changed).containsExactly("B01.spent", "B01.spentRate");
    }

    private Map<String, String> lineages(AsOf asOf) {
        return citations.figures(asOf).stream()
                .collect(Collectors.toMap(
                        CitedFigure::ref,
                        each -> each.figure().value() + each.figure().lineage()));
    }

    @Test
    void voidsBothSidesOfATransfer() {
        var giving = done(transfer(EntryKind.TRANSFER_WITHIN, "B12", "B13", 20_000_000, null));
        done(annul(giving));
        assertThat(execution("B12", AUGUST).current()).isEqualTo(Won.of(202_321_000));
        assertThat(execution("B13", AUGUST).current()).isEqualTo(Won.of(691_756_000));
    }
}
