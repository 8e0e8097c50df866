package kr.jikimi.budget.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kr.jikimi.access.NotPermitted;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.Won;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What the books refuse because the money is not there, was given for something else, or is already spent. */
@OfficeTest
@Transactional
class CeilingTests extends BookingDesk {

    @Test
    void refusesCommitmentBeyondTheCurrentBudget() {
        var refusal = refused(book("B01", EntryKind.COMMITMENT, 778_596_001, AUGUST));
        assertThat(refusal.rule()).isEqualTo("budget.commitment-within-current");
        assertThat(refusal.values())
                .containsExactly("여성 범죄예방인프라 강화", "1,775,000,001원", "1,775,000,000원", "1원", "2024-08-05");
        assertThat(execution("B01", AUGUST).committed()).isEqualTo(Won.of(996_404_000));
    }

    @Test
    void refusesABackdatedCommitmentThatALaterDayCannotBear() {
        done(book("B01", EntryKind.COMMITMENT, 700_000_000, LATER));
        var refusal = refused(book("B01", EntryKind.COMMITMENT, 100_000_000, AUGUST));
        assertThat(refusal.rule()).isEqualTo("budget.commitment-within-current");
        assertThat(refusal.values()).contains("2024-08-20");
    }

    @Test
    void refusesPaymentBeyondAllCommitments() {
        assertThat(refused(pay("B01", 278_514_001, AUGUST, null)).rule()).isEqualTo("budget.payment-within-commitment");
    }

    @Test
    void refusesPaymentBeyondItsOwnCommitment() {
        var commitment = done(book("B01", EntryKind.COMMITMENT, 10_000_000, AUGUST));
        assertThat(refused(pay("B01", 10_000_001, LATER, commitment.id())).rule())
                .isEqualTo("budget.payment-within-its-commitment");
    }

    @Test
    void refusesPaymentBeyondTheUnitemisedCommitments() {
        done(book("B01", EntryKind.COMMITMENT, 10_000_000, AUGUST));
        assertThat(refused(pay("B01", 280_000_000, LATER, null)).rule()).isEqualTo("budget.payment-within-unitemised");
    }

    @Test
    void refusesPaymentBeforeItsCommitment() {
        var commitment = done(book("B01", EntryKind.COMMITMENT, 10_000_000, LATER));
        assertThat(refused(pay("B01", 1_000, AUGUST, commitment.id())).rule())
                .isEqualTo("budget.payment-not-before-commitment");
    }

    @Test
    void refusesAReductionBelowWhatIsPaid() {
        var commitment = done(book("B01", EntryKind.COMMITMENT, 10_000_000, AUGUST));
        done(pay("B01", 6_000_000, LATER, commitment.id()));
        var reduction =
                new Booking(2024, "B01", EntryKind.COMMITMENT_REDUCTION, Won.of(5_000_000), LATER).on(commitment.id());
        assertThat(refused(People.as(FINANCE, () -> bookings.book(reduction))).rule())
                .isEqualTo("budget.payment-within-its-commitment");
    }

    @Test
    void refusesABudgetCutBelowWhatIsCommitted() {
        assertThat(refused(book("B08", EntryKind.SUPPLEMENTARY, -1, AUGUST)).rule())
                .isEqualTo("budget.commitment-within-current");
    }

    @Test
    void refusesForecastBelowCommitmentsOrAboveTheBudget() {
        assertThat(refused(book("B01", EntryKind.FORECAST, 996_403_999, AUGUST)).rule())
                .isEqualTo("budget.forecast-not-below-commitments");
        assertThat(refused(book("B01", EntryKind.FORECAST, 1_775_000_001, AUGUST))
                        .rule())
                .isEqualTo("budget.forecast-within-current");
    }

    @Test
    void refusesDaysOutsideTheFiscalYearAndAmountsOfNothing() {
        assertThat(refused(book("B01", EntryKind.COMMITMENT, 1_000, LocalDate.of(2025, 1, 2)))
                        .rule())
                .isEqualTo("budget.within-fiscal-year");
        assertThat(refused(book("B01", EntryKind.COMMITMENT, 1_000, LocalDate.of(1900, 1, 2)))
                        .rule())
                .isEqualTo("budget.within-fiscal-year");
        assertThat(refused(book("B01", EntryKind.COMMITMENT, 0, AUGUST)).rule()).isEqualTo("budget.positive-amount");
        assertThat(refused(book("B01", EntryKind.PAYMENT, -1, AUGUST)).rule()).isEqualTo("budget.positive-amount");
    }

    @Test
    void refusesTransferBeyondWhatIsFree() {
        assertThat(refused(transfer(EntryKind.TRANSFER_WITHIN, "B12", "B13", 129_283_001, null))
                        .rule())
                .isEqualTo("budget.transfer-within-free");
    }

    @Test
    void refusesTransferBetweenDivisionsWithoutItsGround() {
        assertThat(refused(transfer(EntryKind.TRANSFER_WITHIN, "B12", "B18", 1_000, null))
                        .rule())
                .isEqualTo("budget.transfer-within-policy-project");
        assertThat(refused(transfer(EntryKind.TRANSFER_BETWEEN, "B12", "B18", 1_000, " "))
                        .rule())
                .isEqualTo("budget.transfer-between-needs-council");
        assertThat(refused(transfer(EntryKind.TRANSFER_REORGANISED, "B12", "B18", 1_000, null))
                        .rule())
                .isEqualTo("budget.reallocation-needs-reorganisation");
        done(transfer(EntryKind.TRANSFER_BETWEEN, "B12", "B18", 1_000, "2024년도 예산서 총칙 제5조"));
    }

    @Test
    void refusesTransferToItselfOrOfNothing() {
        assertThat(refused(transfer(EntryKind.TRANSFER_WITHIN, "B12", "B12", 1_000, null))
                        .rule())
                .isEqualTo("budget.transfer-between-two-lines");
        assertThat(refused(transfer(EntryKind.TRANSFER_WITHIN, "B12", "B13", -5, null))
                        .rule())
                .isEqualTo("budget.positive-amount");
    }

    @Test
    void refusesTransferAfterTheYear() {
        var late = new Transfer(
                2024,
                EntryKind.TRANSFER_WITHIN,
                "B12",
                "B13",
                Won.of(1_000),
                LocalDate.of(2025, 1, 3),
                null,
                null,
                null,
                null);
        assertThat(refused(People.as(FINANCE, () -> bookings.transfer(late))).rule())
                .isEqualTo("budget.transfer-before-year-end");
    }

    @Test
    void refusesTransferOfFacilityMoneyUntilTheRuleEnds() {
        var transfer = new Transfer(
                2024,
                EntryKind.TRANSFER_WITHIN,
                "B12",
                "B13",
                Won.of(1_000),
                AUGUST,
                null,
                AccountItem.FACILITIES,
                AccountItem.OTHER,
                null);
        assertThat(refused(People.as(FINANCE, () -> bookings.transfer(transfer)))
                        .rule())
                .isEqualTo("budget.transfer-not-of-facilities");
    }

    @Test
    void refusesAGrantOutsideItsPurposeWithoutApprovalAndBeyondItsAmount() {
        var award = award("B13", 200_000_000);
        assertThat(refused(grant("B14", 1_000, award, null)).rule()).isEqualTo("budget.grant-for-its-purpose");
        assertThat(refused(grant("B13", 200_000_001, award, null)).rule()).isEqualTo("budget.grant-within-award");
        done(grant("B14", 1_000, award, "행정안전부 승인 제1호"));
    }

    @Test
    void refusesToTransferGrantedMoneyAwayWithoutApproval() {
        done(grant("B04", 200_000_000, award("B04", 200_000_000), null));
        assertThat(refused(transfer(EntryKind.TRANSFER_WITHIN, "B04", "B03", 9_000_000, null))
                        .rule())
                .isEqualTo("budget.grant-not-drained");
    }

    @Test
    void refusesToVoidACommitmentThatWasPaid() {
        var commitment = done(book("B01", EntryKind.COMMITMENT, 10_000_000, AUGUST));
        var payment = done(pay("B01", 1_000_000, LATER, commitment.id()));
        assertThat(refused(annul(commitment)).rule()).isEqualTo("budget.payment-within-its-commitment");

        done(annul(payment));
        done(annul(commitment));
        assertThat(execution("B01", LATER).committed()).isEqualTo(Won.of(996_404_000));
    }

    @Test
    void refusesToVoidAStatedBalance() {
        assertThat(refused(annul(stated("B01", Measure.SPENT))).rule())
                .isEqualTo("budget.stated-balance-is-not-voided-alone");
    }

    @Test
    void refusesACorrectionOfAnEntryThatChangedMeanwhile() {
        var seen = stated("B01", Measure.SPENT);
        done(correct(seen, 700_000_000));
        var refusal = refused(correct(seen, 710_000_000));
        assertThat(refusal.rule()).isEqualTo("budget.changed-meanwhile");
        assertThat(refusal.values()).containsExactly("officer", "700,000,000원");
    }

    @Test
    void refusesAnOfficerOfAnotherDivision() {
        var other = People.officer(Scope.unit("GEN-POLICY"), Permission.BUDGET_READ, Permission.BUDGET_BOOK);
        var booking = new Booking(2024, "B01", EntryKind.COMMITMENT, Won.of(1_000), AUGUST);
        assertThatThrownBy(() -> People.as(other, () -> bookings.book(booking))).isInstanceOf(NotPermitted.class);
    }
}
