package kr.jikimi.budget.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.foundation.Won;
import kr.jikimi.history.Author;
import kr.jikimi.history.Changes;
import kr.jikimi.rules.Outcome;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the books refuse beside the ceilings: items, closing days, carry-overs, reviews, balances, codes, corrections. */
@OfficeTest
@Transactional
class RefusalTests extends BookingDesk {

    @Autowired
    Chart chart;

    @Autowired
    Reviews reviews;

    @Autowired
    Changes changes;

    // --- transfers by item

    @ParameterizedTest
    @CsvSource({
        "PERSONNEL, OTHER, budget.transfer-not-of-personnel-or-repayment",
        "REPAYMENT, OTHER, budget.transfer-not-of-personnel-or-repayment",
        "FACILITIES, OTHER, budget.transfer-not-of-facilities",
        "OTHER, BUSINESS_PROMOTION, budget.transfer-not-to-business-promotion"
    })
    void refusesTransfersByItem(AccountItem from, AccountItem to, String rule) {
        var transfer = new Transfer(
                2024, EntryKind.TRANSFER_WITHIN, "B12", "B13", Won.of(1_000), AUGUST, null, from, to, null);
        assertRefused(People.as(FINANCE, () -> bookings.transfer(transfer)), rule);
    }

    // --- the end of the year (L-127)

    @Test
    void paysUntilTheTwentiethOfJanuaryOnAGroundOnly() {
        var payment = new Booking(2024, "B01", EntryKind.PAYMENT, Won.of(1_000), LocalDate.of(2025, 1, 20));
        assertRefused(book(payment), "budget.late-payment-needs-ground");

        assertDone(book(grounded(payment)));
        assertThat(budget.execution("B01", AsOf.of(LocalDate.of(2025, 1, 20))).spent())
                .isEqualTo(Won.of(717_891_000));
        assertThat(budget.execution("B01", AsOf.of(LocalDate.of(2024, 12, 31))).spent())
                .isEqualTo(Won.of(717_890_000));
    }

    @Test
    void refusesPaymentsAfterTheTwentiethOfJanuaryAndCommitmentsAfterTheYear() {
        var late = new Booking(2024, "B01", EntryKind.PAYMENT, Won.of(1_000), LocalDate.of(2025, 1, 21));
        assertRefused(book(grounded(late)), "budget.within-fiscal-year");
        var commitment = new Booking(2024, "B01", EntryKind.COMMITMENT, Won.of(1_000), LocalDate.of(2025, 1, 1));
        assertRefused(book(grounded(commitment)), "budget.within-fiscal-year");
    }

    @Test
    void refusesALatePaymentBeyondWhatIsCommitted() {
        var payment = new Booking(2024, "B01", EntryKind.PAYMENT, Won.of(278_514_001), LocalDate.of(2025, 1, 10));
        assertRefused(book(grounded(payment)), "budget.payment-within-commitment");
    }

    // --- carry-over

    @Test
    void refusesACarryOverWithoutItsGround() {
        var stated = new Booking(2024, "B01", EntryKind.CARRIED_BY_COUNCIL, Won.of(1_000), AUGUST);
        assertRefused(book(stated), "budget.carry-over-by-council");
        assertDone(book(grounded(stated)));
        var accident = new Booking(2024, "B01", EntryKind.CARRIED_BY_ACCIDENT, Won.of(1_000), AUGUST);
        assertRefused(book(accident), "budget.carry-over-by-accident");
    }

    @Test
    void carriesOverNoMoreThanLastYearLeft() {
        People.as(FINANCE, () -> chart.open(2025));
        addLine(2025, "B01");
        var day = LocalDate.of(2025, 1, 2);
        assertRefused(
                book(grounded(new Booking(2025, "B01", EntryKind.CARRIED_BY_COUNCIL, Won.of(1_057_110_001), day))),
                "budget.carry-over-within-left");
        assertDone(book(grounded(new Booking(2025, "B01", EntryKind.CARRIED_BY_COUNCIL, Won.of(1_057_110_000), day))));
        assertThat(budget.execution("B01", AsOf.of(day)).current()).isEqualTo(Won.of(1_057_110_000));
    }

    // --- investment review (L-128)

    @Test
    void refusesALargeProjectWithoutItsReviewOrAgainstIt() {
        var boats = addLine(2024, "B90");
        var original = new Booking(2024, "B90", EntryKind.ORIGINAL, Won.of(4_000_000_000L), AUGUST);
        assertRefused(book(original), "budget.investment-review-missing");

        review(boats, 4_000_000_000L, InvestmentReview.Result.RECONSIDER);
        assertRefused(book(original), "budget.investment-review-forbids");
        review(boats, 4_000_000_000L, InvestmentReview.Result.UNFIT);
        assertRefused(book(original), "budget.investment-review-forbids");
        review(boats, 4_000_000_000L, InvestmentReview.Result.CONDITIONAL);
        assertDone(book(original));
    }

    @Test
    void asksForAReviewFromTheThresholdOfTheWholeProjectOn() {
        var small = addLine(2024, "B91");
        review(small, 3_999_999_999L, null);
        assertDone(book(new Booking(2024, "B91", EntryKind.ORIGINAL, Won.of(1_000), AUGUST)));
        review(small, 4_000_000_000L, null);
        assertRefused(
                book(new Booking(2024, "B91", EntryKind.SUPPLEMENTARY, Won.of(1_000), LATER)),
                "budget.investment-review-missing");
        assertDone(book(new Booking(2024, "B91", EntryKind.SUPPLEMENTARY, Won.of(-500), LATER)));
    }

    // --- stated balances

    @Test
    void statesABalanceThatLaterEntriesStandOn() {
        assertDone(state("B01", Measure.SPENT, 800_000_000, LocalDate.of(2024, 8, 31)));
        assertDone(book(new Booking(2024, "B01", EntryKind.PAYMENT, Won.of(1_000), LocalDate.of(2024, 9, 2))));

        assertThat(spent(LocalDate.of(2024, 8, 30))).isEqualTo(Won.of(717_890_000));
        assertThat(spent(LocalDate.of(2024, 8, 31))).isEqualTo(Won.of(800_000_000));
        assertThat(spent(LocalDate.of(2024, 9, 2))).isEqualTo(Won.of(800_001_000));
    }

    @Test
    void refusesTheSameBalanceTwiceAndOneBeyondItsCeiling() {
        assertRefused(state("B01", Measure.SPENT, 1, LocalDate.of(2024, 7, 31)), "budget.balance-stated-once");
        assertRefused(
                state("B01", Measure.SPENT, 996_404_001, LocalDate.of(2024, 8, 31)),
                "budget.payment-within-commitment");
    }

    @Test
    void voidsABalanceOnlyWhenAnotherOneStands() {
        var first = stated("B01", Measure.SPENT);
        assertRefused(annul(first), "budget.stated-balance-is-not-voided-alone");
        assertDone(state("B01", Measure.SPENT, 800_000_000, LocalDate.of(2024, 8, 31)));
        assertDone(annul(first));
        assertThat(spent(LocalDate.of(2024, 7, 31))).isNull();
    }

    // --- accounts

    @Test
    void refusesACodeThatTheYearHasAndASecondSetOfBooks() {
        assertThat(People.as(FINANCE, () -> chart.add(line(2024, "B01"), InvestmentReview.NONE, "시험"))
                        .<String>fold(done -> "", refusal -> refusal.rule()))
                .isEqualTo("budget.code-unused");
        assertThat(People.as(FINANCE, () -> chart.open(2024)).<String>fold(done -> "", refusal -> refusal.rule()))
                .isEqualTo("budget.year-has-books");
    }

    @Test
    void refusesToAmendAnAccountThatSomebodyElseChanged() {
        var account = addLine(2024, "B92");
        var amend = (java.util.function.Supplier<Outcome<Account>>)
                () -> chart.amend(account, InvestmentReview.NONE, 1, "이름 확인");
        assertThat(People.as(FINANCE, amend).<String>fold(done -> "done", refusal -> refusal.rule()))
                .isEqualTo("done");
        assertThat(People.as(FINANCE, amend).<String>fold(done -> "", refusal -> refusal.rule()))
                .isEqualTo("budget.account-changed-meanwhile");
    }

    // --- corrections

    @Test
    void correctsEveryFieldAndKeepsTheFormerVersion() {
        var booked = done(book(new Booking(2024, "B01", EntryKind.COMMITMENT, Won.of(5_000), AUGUST)));
        var paper = new Entry.Paper(null, null, null, "계약 7호", "시설업체", "결재 3호", "조명 교체", null, "계약대장");
        var correction = new Correction(booked.id(), 1, Won.of(6_000), LATER, true, null, paper, "계약서와 대조");
        assertDone(People.as(FINANCE, () -> bookings.correct(correction)));

        var versions = ledger.versions(booked.id());
        assertThat(versions.getFirst().paper()).isEqualTo(paper);
        assertThat(versions.getFirst().day()).isEqualTo(LATER);
        assertThat(versions.getFirst().inside()).isTrue();
        assertThat(versions.getLast().paper()).isEqualTo(Entry.Paper.BLANK);
        assertThat(versions.getLast().amount()).isEqualTo(Won.of(5_000));
    }

    @Test
    void refusesToMoveACommitmentBehindItsPayments() {
        var commitment = done(book(new Booking(2024, "B01", EntryKind.COMMITMENT, Won.of(5_000), AUGUST)));
        assertDone(book(new Booking(2024, "B01", EntryKind.PAYMENT, Won.of(5_000), AUGUST).on(commitment.id())));
        var later = new Correction(commitment.id(), 1, Won.of(5_000), LATER, false, null, Entry.Paper.BLANK, "날짜 정정");
        assertRefused(People.as(FINANCE, () -> bookings.correct(later)), "budget.payment-not-before-commitment");
    }

    @Test
    void refusesToRaiseAGrantBeyondItsAwardByCorrection() {
        var award = new Award(
                UUID.randomUUID(),
                "2024/test/B13",
                2024,
                "시험 교부",
                "test grant",
                Funding.STATE_SUBSIDY,
                "목적",
                "purpose",
                "B13",
                Won.of(1_000),
                AUGUST,
                null,
                null);
        People.as(FINANCE, () -> bookings.award(award));
        var grant = done(book(new Booking(
                2024, "B13", EntryKind.GRANT, Won.of(900), AUGUST, false, null, award.key(), Entry.Paper.BLANK)));
        var more = new Correction(grant.id(), 1, Won.of(1_001), AUGUST, false, null, grant.paper(), "증액");
        assertRefused(People.as(FINANCE, () -> bookings.correct(more)), "budget.grant-within-award");
    }

    @Test
    void refusesToCorrectAnEntryThatSomebodyElseVoided() {
        var booked = done(book(new Booking(2024, "B01", EntryKind.COMMITMENT, Won.of(5_000), AUGUST)));
        assertDone(annul(booked));
        var late = new Correction(booked.id(), 1, Won.of(6_000), AUGUST, false, null, Entry.Paper.BLANK, "정정");
        assertRefused(People.as(FINANCE, () -> bookings.correct(late)), "budget.changed-meanwhile");
    }

    // --- helpers

    private Outcome<Entry> book(Booking booking) {
        return People.as(FINANCE, () -> bookings.book(booking));
    }

    private Outcome<Entry> state(String line, Measure measure, long amount, LocalDate day) {
        var statement = new Statement(2024, line, measure, Won.of(amount), day, "천원", "결산서 12쪽", null);
        return People.as(FINANCE, () -> bookings.state(statement));
    }

    private static Booking grounded(Booking booking) {
        var paper = new Entry.Paper(null, null, null, null, null, "의결 제12호", "부득이한 사유", null, null);
        return new Booking(
                booking.year(),
                booking.account(),
                booking.kind(),
                booking.amount(),
                booking.day(),
                false,
                null,
                null,
                paper);
    }

    private Account addLine(int year, String code) {
        var line = line(year, code);
        People.as(FINANCE, () -> chart.add(line, InvestmentReview.NONE, "시험"));
        return line;
    }

    private Account line(int year, String code) {
        var parent = ledger.openNow(year).find("COOP").orElseThrow();
        return new Account(
                UUID.randomUUID(),
                year,
                code,
                Account.Kind.LINE,
                parent.id(),
                "시험 사업",
                "Test line",
                null,
                "COOP-SAFETY",
                null,
                null,
                null,
                null);
    }

    private void review(Account account, long cost, InvestmentReview.@Nullable Result result) {
        changes.sign(new Author("test"), "투자심사");
        reviews.write(account.id(), new InvestmentReview(Won.of(cost), result, null, null));
    }

    private @Nullable Won spent(LocalDate day) {
        return budget.execution("B01", AsOf.of(day)).spent();
    }

    private static void assertDone(Outcome<Entry> outcome) {
        assertThat(done(outcome)).isNotNull();
    }

    private static void assertRefused(Outcome<Entry> outcome, String rule) {
        assertThat(outcome.<String>fold(done -> "done", refusal -> refusal.rule()))
                .isEqualTo(rule);
    }
}
