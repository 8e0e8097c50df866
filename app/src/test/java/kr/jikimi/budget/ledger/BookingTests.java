package kr.jikimi.budget.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.jikimi.access.Actor;
import kr.jikimi.access.NotPermitted;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.budget.Budget;
import kr.jikimi.budget.Execution;
import kr.jikimi.budget.Overview;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.foundation.Won;
import kr.jikimi.indicators.Citations;
import kr.jikimi.indicators.CitedFigure;
import kr.jikimi.rules.Outcome;
import kr.jikimi.rules.Refusal;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What may be booked on the lines of Seoul 2024, and what is refused. B01: 1,775,000,000 / 996,404,000 / 717,890,000. */
@OfficeTest
@Transactional
class BookingTests {

    private static final Actor FINANCE = People.officer(Scope.HOUSE, Permission.BUDGET_READ, Permission.BUDGET_BOOK);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 20);
    private static final LocalDate AUGUST = LocalDate.of(2024, 8, 5);
    private static final LocalDate LATER = LocalDate.of(2024, 8, 20);

    @Autowired
    Bookings bookings;

    @Autowired
    Budget budget;

    @Autowired
    Ledger ledger;

    @Autowired
    Citations citations;

    // --- what adds up

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

    // --- what is refused

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
    void voidsBothSidesOfATransfer() {
        var giving = done(transfer(EntryKind.TRANSFER_WITHIN, "B12", "B13", 20_000_000, null));
        done(annul(giving));
        assertThat(execution("B12", AUGUST).current()).isEqualTo(Won.of(202_321_000));
        assertThat(execution("B13", AUGUST).current()).isEqualTo(Won.of(691_756_000));
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

    // --- helpers

    private Outcome<Entry> book(String line, EntryKind kind, long amount, LocalDate day) {
        return People.as(FINANCE, () -> bookings.book(new Booking(2024, line, kind, Won.of(amount), day)));
    }

    private Outcome<Entry> pay(String line, long amount, LocalDate day, @Nullable UUID commitment) {
        var payment = new Booking(2024, line, EntryKind.PAYMENT, Won.of(amount), day).on(commitment);
        return People.as(FINANCE, () -> bookings.book(payment));
    }

    private Outcome<Entry> grant(String line, long amount, String award, @Nullable String approval) {
        var paper = Entry.Paper.ofTransfer(null, approval, null);
        var grant = new Booking(2024, line, EntryKind.GRANT, Won.of(amount), AUGUST, false, null, award, paper);
        return People.as(FINANCE, () -> bookings.book(grant));
    }

    private Outcome<Entry> transfer(EntryKind kind, String from, String to, long amount, @Nullable String approval) {
        var transfer = new Transfer(2024, kind, from, to, Won.of(amount), AUGUST, approval, null, null, null);
        return People.as(FINANCE, () -> bookings.transfer(transfer));
    }

    private Outcome<Entry> correct(Entry entry, long amount) {
        var correction = new Correction(
                entry.id(),
                entry.trace().version(),
                Won.of(amount),
                entry.day(),
                entry.inside(),
                entry.links().commitment(),
                entry.paper(),
                "e-호조와 대조");
        return People.as(FINANCE, () -> bookings.correct(correction));
    }

    private Outcome<Entry> annul(Entry entry) {
        return People.as(FINANCE, () -> bookings.annul(entry.id(), entry.trace().version(), "잘못 입력"));
    }

    private Entry stated(String line, Measure measure) {
        var books = ledger.openNow(2024);
        return books.entries(books.find(line).orElseThrow()).stream()
                .filter(each -> each.kind() == EntryKind.STATED && each.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private String award(String line, long amount) {
        var award = new Award(
                UUID.randomUUID(),
                "2024/test/" + line,
                2024,
                "시험 교부",
                "test grant",
                Funding.SPECIAL_TAX_GRANT,
                "시험 목적",
                "a purpose",
                line,
                Won.of(amount),
                AUGUST,
                null,
                null);
        People.as(FINANCE, () -> bookings.award(award));
        return award.key();
    }

    private Execution execution(String line, LocalDate date) {
        return budget.execution(line, AsOf.of(date));
    }

    private static Execution won(long current, long committed, long spent, long forecast) {
        return new Execution(Won.of(current), Won.of(committed), Won.of(spent), Won.of(forecast));
    }

    private static Entry done(Outcome<Entry> outcome) {
        return outcome.fold(entry -> entry, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private static Refusal refused(Outcome<Entry> outcome) {
        return outcome.fold(
                entry -> {
                    throw new AssertionError(entry);
                },
                refusal -> refusal);
    }
}
